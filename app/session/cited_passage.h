// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "session/citation.h"

#include <QJsonObject>
#include <QString>

#include <memory>

class QMimeData;

namespace tidemark::session {

class ArticleDocument;

/// Words taken from an article, with everything that says where they come from.
struct CitedPassage {
    domain::ArticleMetadata source;
    QString text; ///< as it stands there; empty for the article as a whole
    int paragraph = 0; ///< from 1; 0: none
    QString speaker; ///< of the quotation that the words belong to; empty for the article's own
    QString role; ///< of the speaker
    QString link; ///< tidemark: address
    QJsonObject webAnnotation; ///< W3C Web Annotation Data Model
};

/// The words of a passage, or with an empty span the article as a whole. With `annotation` its note goes
/// into the web annotation.
CitedPassage citedPassage(const ArticleDocument& document, const domain::TextSpan& span,
    const domain::Annotation* annotation = nullptr);

/// Several passages as the clipboard holds them, an empty line between two. Nothing of the source is markup
/// in any of the forms.
QString plainCitation(const std::vector<CitedPassage>& passages, CitationStyle style);
QString markdownCitation(const std::vector<CitedPassage>& passages, CitationStyle style);
QString htmlCitation(const std::vector<CitedPassage>& passages, CitationStyle style);
/// One annotation, or an array of them.
QByteArray jsonCitation(const std::vector<CitedPassage>& passages);
/// All four: text/plain, text/markdown, text/html and application/ld+json.
std::unique_ptr<QMimeData> citationMimeData(const std::vector<CitedPassage>& passages, CitationStyle style);

} // namespace tidemark::session
