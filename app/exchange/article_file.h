// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/canonical_text.h"

#include <QString>

#include <tl/expected.hpp>

namespace tidemark::exchange {

/// Largest file read as an article, in bytes.
inline constexpr qint64 largestArticleFile = 64 * 1024 * 1024;

/// Reads a file in strict UTF-8 into canonical text. The error is one English clause naming the file and the reason:
/// missing, unreadable, a folder, too large, empty, binary, or not UTF-8.
tl::expected<text::CanonicalText, QString> readArticleFile(const QString& path);

} // namespace tidemark::exchange
