// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_document.h"
#include "session/article_document.h"

#include <optional>

namespace tidemark::shell {

/// The heading after (`step` 1) or before (-1) a position, the title included. UTF-16 offsets.
std::optional<domain::TextSpan> neighbourHeading(
    const reader::ReaderDocument& document, qsizetype from, int step);
/// The reader's own mark on the text after or before a position.
std::optional<domain::TextSpan> neighbourMark(
    const session::ArticleDocument& document, qsizetype from, int step);

} // namespace tidemark::shell
