// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotation_csv.h"

#include "exchange/annotation_names.h"
#include "exchange/csv.h"

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::Annotation;

namespace {

QString repliesText(const Annotation& annotation)
{
    QStringList replies;
    for (const domain::Reply& reply : annotation.replies)
        replies.append(timeText(reply.created) + u' ' + reply.body);
    return replies.join(u"\n"_s);
}

QString subjectOf(const Annotation& annotation)
{
    if (annotation.target || annotation.anchor == domain::AnchorState::Orphan)
        return u"passage"_s;
    return annotation.item.isNull() ? u"article"_s : u"item"_s;
}

QString numberOrNothing(qsizetype number, bool isKnown)
{
    return isKnown ? QString::number(number) : QString();
}

} // namespace

AnnotationCsvWriter::AnnotationCsvWriter(QIODevice& device, AnnotationWriterOptions options)
    : AnnotationWriter(device, std::move(options))
{
}

void AnnotationCsvWriter::begin()
{
    if (options().byteOrderMark)
        put(QByteArrayLiteral("\xef\xbb\xbf"));
    put(csvRow({ u"article"_s, u"outlet"_s, u"author"_s, u"published"_s, u"paragraph"_s, u"start"_s, u"end"_s,
        u"on"_s, u"item"_s, u"quote"_s, u"note"_s, u"tags"_s, u"colour"_s, u"style"_s, u"place"_s,
        u"replies"_s, u"created"_s, u"modified"_s, u"id"_s }));
}

void AnnotationCsvWriter::beginArticle(const AnnotatedArticle& article)
{
    m_text.emplace(article);
}

void AnnotationCsvWriter::write(const Annotation& annotation)
{
    const domain::ArticleMetadata& metadata = m_text->article().metadata;
    const auto span = m_text->span(annotation);
    const CodePointRange range = span ? m_text->range(*span) : CodePointRange {};
    const int paragraph = m_text->paragraph(annotation);
    const PortableItem* item = m_text->item(annotation);
    const auto& published = metadata.published.value;
    put(csvRow({ metadata.title, metadata.outlet, metadata.byline,
        published ? published->toString() : QString(), numberOrNothing(paragraph, paragraph > 0),
        numberOrNothing(range.start, span.has_value()), numberOrNothing(range.end, span.has_value()),
        subjectOf(annotation), item ? item->words : QString(), m_text->words(annotation), annotation.body,
        annotation.tags.join(u"; "_s), nameOf(annotation.colour), nameOf(annotation.style),
        nameOf(annotation.anchor), repliesText(annotation), timeText(annotation.created),
        timeText(annotation.modified), annotation.id.toString() }));
}

void AnnotationCsvWriter::endArticle()
{
    m_text.reset();
}

} // namespace tidemark::exchange
