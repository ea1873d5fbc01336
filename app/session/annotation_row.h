// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/item.h"

#include <QHash>
#include <QMetaType>

namespace tidemark::session {

class AnnotationLibrary;
class ArticleDocument;

/// What a mark is on.
enum class AnnotationKind { Passage, Event, Quotation, Policy, Figure, Speaker, Time, Page };

/// The kind in the reader's language.
QString annotationKindName(AnnotationKind kind);
QString highlightStyleName(domain::HighlightStyle style);

/// The form in which words are compared: script, width and case set aside.
QString searchForm(QStringView words);

/// One mark with what a list shows of it and searches in it.
struct AnnotationRow {
    domain::Annotation annotation;
    AnnotationKind kind = AnnotationKind::Passage;
    QString about; ///< title of the item it is on; empty for a passage and the page
    QString articleTitle;
    domain::TextSpan span; ///< in the article's current text; empty when it has no place there
    QString words; ///< the marked words, or those of its item, in one line
    QString folded; ///< words, about, body, replies and tags under text::fold, a line end between them
    QDateTime deleted; ///< UTC; of a mark in the trash
};

/// What it is on, the marked words, the note, its style and tags: for screen readers.
QString spokenWords(const AnnotationRow& row);

/// The row of a mark of an open article.
AnnotationRow annotationRow(const ArticleDocument& document, const domain::Annotation& annotation);
/// The row of a mark of any article.
AnnotationRow annotationRow(const AnnotationLibrary& library, const domain::Annotation& annotation);

/// How many notes stand on each item that has any.
QHash<domain::ItemId, int> noteCounts(const std::vector<domain::Annotation>& annotations);
/// Title of what a mark's item says, such as an event's title or a speaker's name.
QString itemTitle(const domain::ItemBody& body, QStringView words);
AnnotationKind annotationKind(domain::ItemKind kind);

} // namespace tidemark::session

Q_DECLARE_METATYPE(tidemark::session::AnnotationKind)
