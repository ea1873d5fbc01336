// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotated_text.h"

#include <algorithm>

namespace tidemark::exchange {

using domain::Annotation;
using domain::TextSpan;

AnnotatedText::AnnotatedText(const AnnotatedArticle& article)
    : m_article(article)
    , m_codePoints(article.version().text)
    , m_blocks(text::splitBlocks(article.version().text))
{
    for (const domain::Version& version : article.article.versions)
        m_earlier.emplace(version.id, text::CodePointIndex(version.text));
    for (const PortableItem& item : article.article.items)
        m_items.insert(item.id, &item);
}

const PortableItem* AnnotatedText::item(const Annotation& annotation) const
{
    return annotation.item.isNull() ? nullptr : m_items.value(annotation.item);
}

std::optional<TextSpan> AnnotatedText::span(const Annotation& annotation) const
{
    if (annotation.target)
        return annotation.target->span;
    const PortableItem* on = item(annotation);
    return on && !on->span.isEmpty() ? std::optional(on->span) : std::nullopt;
}

QString AnnotatedText::words(const Annotation& annotation) const
{
    if (!annotation.quote.exact.isEmpty())
        return annotation.quote.exact;
    const auto place = span(annotation);
    return place ? QStringView(version().text).mid(place->start, place->length).toString() : QString();
}

int AnnotatedText::paragraph(const Annotation& annotation) const
{
    const auto place = span(annotation);
    if (!place)
        return 0;
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), place->start,
        [](qsizetype at, const text::Block& block) { return at < block.span.start; });
    return std::max(1, static_cast<int>(after - m_blocks.begin()));
}

CodePointRange AnnotatedText::range(const TextSpan& span) const
{
    return { m_codePoints.toCodePoint(span.start), m_codePoints.toCodePoint(span.end()) };
}

std::optional<CodePointRange> AnnotatedText::range(const domain::Passage& passage) const
{
    const auto known = m_earlier.find(passage.version);
    if (known == m_earlier.end())
        return std::nullopt;
    return CodePointRange { known->second.toCodePoint(passage.span.start),
        known->second.toCodePoint(passage.span.end()) };
}

QStringList sourceParts(const domain::ArticleMetadata& metadata, const AnnotationWords& words)
{
    QStringList parts { metadata.outlet, metadata.byline };
    if (const auto& date = metadata.published.value)
        parts.append(words.date ? words.date(*date) : date->toString());
    parts.removeAll(QString());
    return parts;
}

} // namespace tidemark::exchange
