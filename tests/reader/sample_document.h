// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_document.h"

namespace tidemark::reader {

/// Blocks of `text`, read from its lines.
ReaderDocument documentOf(const QString& text);
/// A title, a byline and `paragraphs` numbered paragraphs in Traditional Chinese.
ReaderDocument longDocument(int paragraphs);

} // namespace tidemark::reader
