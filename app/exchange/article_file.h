// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/canonical_text.h"

#include <QString>

#include <tl/expected.hpp>

namespace tidemark::exchange {

/// Largest file read as an article, in bytes.
inline constexpr qint64 largestArticleFile = 64 * 1024 * 1024;

/// Why a file is no article.
struct ArticleFileError {
    enum class Kind { Missing, NotAFile, Unreadable, TooLarge, Empty, Binary, NotUtf8 };

    Kind kind = Kind::Missing;
    QString path;
    QString detail; ///< of Unreadable: what the system says
    qsizetype byteOffset = 0; ///< of NotUtf8: the first bad byte

    /// One English clause naming the file and the reason.
    QString message() const;

    friend bool operator==(const ArticleFileError&, const ArticleFileError&) = default;
};

/// Reads a file in strict UTF-8 into canonical text.
tl::expected<text::CanonicalText, ArticleFileError> loadArticleFile(const QString& path);

/// The same for the command line: the error is ArticleFileError::message().
tl::expected<text::CanonicalText, QString> readArticleFile(const QString& path);

} // namespace tidemark::exchange
