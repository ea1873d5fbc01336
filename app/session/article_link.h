// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/passage.h"
#include "domain/strong_id.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace tidemark::session {

class ArticleDocument;

/// A `tidemark:` address of an article or of a passage in it:
/// tidemark:///article/<id>?start=12&end=30&text=…&prefix=…&suffix=…. The words are carried along, so that
/// the passage is found again when the text has changed.
struct ArticleLink {
    domain::ArticleId article;
    /// Where the passage stood, in code points, end exclusive.
    std::optional<std::pair<qsizetype, qsizetype>> place;
    domain::TextQuoteSelector quote; ///< of a long passage only the beginning

    static ArticleLink to(const ArticleDocument& document, const domain::TextSpan& span);
    static ArticleLink to(domain::ArticleId article);
    /// Nothing for what is no such address. White space around it is ignored.
    static std::optional<ArticleLink> parse(const QString& text);
    QString toString() const; ///< percent-encoded, ASCII alone

    friend bool operator==(const ArticleLink&, const ArticleLink&) = default;
};

bool isArticleLink(const QString& text);

/// The passage in the document's text, in UTF-16 units: where it stood if its words are still there, else
/// where its words stand now. Nothing for a link to the article alone and for words that are gone.
std::optional<domain::TextSpan> passageOf(const ArticleDocument& document, const ArticleLink& link);

} // namespace tidemark::session
