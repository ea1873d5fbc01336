// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_row.h"

#include "session/annotation_library.h"
#include "session/article_document.h"
#include "session/one_line.h"
#include "text/fold.h"

#include <QCoreApplication>

namespace tidemark::session {

using domain::Annotation;

namespace {

constexpr qsizetype longestWords = 400;

struct AnnotationWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::session::AnnotationWords)
};

QString foldedOf(const AnnotationRow& row)
{
    QStringList texts { row.words, row.annotation.quote.exact, row.about, row.annotation.body };
    for (const domain::Reply& reply : row.annotation.replies)
        texts.append(reply.body);
    texts += row.annotation.tags;
    return text::fold(texts.join(u'\n'));
}

void describeItem(AnnotationRow& row, const domain::Item* item, const QString& words)
{
    if (!item) {
        row.about = AnnotationWords::tr("No longer read out of the text");
        return;
    }
    row.kind = annotationKind(item->kind());
    row.span = domain::mainSpan(item->body);
    row.words = oneLine(words, longestWords);
    row.about = itemTitle(item->body, words);
}

/// What needs neither the article nor its items.
AnnotationRow startOf(const Annotation& annotation)
{
    AnnotationRow row;
    row.annotation = annotation;
    const bool isOnPassage = annotation.target || annotation.anchor == domain::AnchorState::Orphan;
    row.kind = isOnPassage || !annotation.item.isNull() ? AnnotationKind::Passage : AnnotationKind::Page;
    if (annotation.target)
        row.span = annotation.target->span;
    row.words = oneLine(annotation.quote.exact, longestWords);
    return row;
}

} // namespace

QString annotationKindName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Event:
        return AnnotationWords::tr("Event", "what a note is on");
    case AnnotationKind::Quotation:
        return AnnotationWords::tr("Quotation", "what a note is on");
    case AnnotationKind::Policy:
        return AnnotationWords::tr("Policy", "what a note is on");
    case AnnotationKind::Figure:
        return AnnotationWords::tr("Figure", "what a note is on: a number");
    case AnnotationKind::Speaker:
        return AnnotationWords::tr("Speaker", "what a note is on");
    case AnnotationKind::Time:
        return AnnotationWords::tr("Date", "what a note is on");
    case AnnotationKind::Page:
        return AnnotationWords::tr("Article", "what a note is on: the whole article");
    case AnnotationKind::Passage:
        break;
    }
    return AnnotationWords::tr("Passage", "what a note is on");
}

QString highlightStyleName(domain::HighlightStyle style)
{
    switch (style) {
    case domain::HighlightStyle::Underline:
        return AnnotationWords::tr("Underline", "style of a mark");
    case domain::HighlightStyle::Strike:
        return AnnotationWords::tr("Strike through", "style of a mark");
    case domain::HighlightStyle::Highlight:
        break;
    }
    return AnnotationWords::tr("Highlight", "style of a mark");
}

QString searchForm(QStringView words)
{
    return text::fold(words);
}

AnnotationKind annotationKind(domain::ItemKind kind)
{
    switch (kind) {
    case domain::ItemKind::Quotation:
        return AnnotationKind::Quotation;
    case domain::ItemKind::Policy:
        return AnnotationKind::Policy;
    case domain::ItemKind::Figure:
        return AnnotationKind::Figure;
    case domain::ItemKind::Person:
        return AnnotationKind::Speaker;
    case domain::ItemKind::TimeExpression:
        return AnnotationKind::Time;
    case domain::ItemKind::Event:
        break;
    }
    return AnnotationKind::Event;
}

QHash<domain::ItemId, int> noteCounts(const std::vector<Annotation>& annotations)
{
    QHash<domain::ItemId, int> counts;
    for (const Annotation& annotation : annotations) {
        if (!annotation.item.isNull())
            ++counts[annotation.item];
    }
    return counts;
}

QString itemTitle(const domain::ItemBody& body, QStringView words)
{
    if (const auto* event = std::get_if<domain::Event>(&body))
        return event->title;
    if (const auto* quotation = std::get_if<domain::Quotation>(&body))
        return quotation->speaker;
    if (const auto* policy = std::get_if<domain::Policy>(&body); policy && !policy->title.isEmpty())
        return policy->title;
    if (const auto* person = std::get_if<domain::Person>(&body))
        return person->name;
    return oneLine(words, longestWords);
}

QString spokenWords(const AnnotationRow& row)
{
    QStringList parts { annotationKindName(row.kind), row.about, row.words, row.annotation.body.trimmed() };
    if (row.annotation.target)
        parts.append(highlightStyleName(row.annotation.style));
    for (const domain::Reply& reply : row.annotation.replies)
        parts.append(reply.body.trimmed());
    parts += row.annotation.tags;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

AnnotationRow annotationRow(const ArticleDocument& document, const Annotation& annotation)
{
    AnnotationRow row = startOf(annotation);
    row.articleTitle = document.article().metadata.title;
    if (!annotation.item.isNull()) {
        const domain::Item* item = document.item(annotation.item);
        const domain::TextSpan span = item ? domain::mainSpan(item->body) : domain::TextSpan {};
        describeItem(row, item, document.textOf(span).toString());
    }
    row.folded = foldedOf(row);
    return row;
}

AnnotationRow annotationRow(const AnnotationLibrary& library, const Annotation& annotation)
{
    AnnotationRow row = startOf(annotation);
    row.articleTitle = library.articleTitle(annotation.article);
    if (!annotation.item.isNull()) {
        const std::optional<domain::Item> item = library.item(annotation.item);
        const QString words
            = item ? library.wordsOf(annotation.article, domain::mainSpan(item->body)) : QString();
        describeItem(row, item ? &*item : nullptr, words);
    }
    row.folded = foldedOf(row);
    return row;
}

} // namespace tidemark::session
