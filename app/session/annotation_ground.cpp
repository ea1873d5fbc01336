// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_ground.h"

namespace tidemark::session {

using domain::AnchorState;
using domain::TextQuoteSelector;
using domain::TextSpan;
using exchange::AnnotationFault;
using exchange::ForeignAnnotation;

namespace {

bool hasWords(const TextQuoteSelector& quote)
{
    return !quote.exact.isEmpty() || !quote.prefix.isEmpty() || !quote.suffix.isEmpty();
}

/// Whether the quotation stands just there with all that is said to be around it.
bool standsAt(const TextQuoteSelector& quote, QStringView text, const TextSpan& span)
{
    return text.sliced(span.start, span.length) == quote.exact && text.left(span.start).endsWith(quote.prefix)
        && text.sliced(span.end()).startsWith(quote.suffix);
}

} // namespace

std::optional<TextSpan> spanIn(const text::CodePointIndex& codePoints, const exchange::CodePointRange& range)
{
    if (range.start < 0 || range.end < range.start || range.end > codePoints.codePointCount())
        return std::nullopt;
    return TextSpan::between(codePoints.toUtf16(range.start), codePoints.toUtf16(range.end));
}

AnnotationGround::AnnotationGround(domain::Article article, domain::Version version)
    : m_article(std::move(article))
    , m_version(std::move(version))
    , m_codePoints(m_version.text)
{
}

std::optional<TextSpan> AnnotationGround::spanAt(const exchange::CodePointRange& range) const
{
    return spanIn(m_codePoints, range);
}

// Words that came without what stood around them may be in the text more than once: the reader has to choose.
std::optional<TextSpan> AnnotationGround::oneOfSeveral(
    const TextQuoteSelector& quote, const std::optional<TextSpan>& near) const
{
    if (quote.exact.isEmpty() || !quote.prefix.isEmpty() || !quote.suffix.isEmpty())
        return std::nullopt;
    const qsizetype told = near ? near->start : 0;
    const qsizetype after = m_version.text.indexOf(quote.exact, told);
    const qsizetype before = told > 0 ? m_version.text.lastIndexOf(quote.exact, told - 1) : -1;
    if (after < 0 && before < 0)
        return std::nullopt;
    const bool isAfter = before < 0 || (after >= 0 && after - told < told - before);
    return TextSpan { isAfter ? after : before, quote.exact.size() };
}

LaidMark AnnotationGround::found(const ForeignAnnotation& annotation) const
{
    if (!m_finder)
        m_finder = std::make_unique<text::QuoteFinder>(m_version.text);
    const auto near = annotation.position ? spanAt(*annotation.position) : std::nullopt;
    const text::Anchoring anchoring = m_finder->find(annotation.quote, near);
    // A mark that is not sure keeps the words it came with: they are what the reader has to compare.
    if (anchoring.state == AnchorState::Orphan || anchoring.span.isEmpty()) {
        const auto repeated = oneOfSeveral(annotation.quote, near);
        return { repeated, repeated ? AnchorState::Doubtful : AnchorState::Orphan, annotation.quote };
    }
    if (anchoring.state == AnchorState::Doubtful)
        return { anchoring.span, AnchorState::Doubtful, annotation.quote };
    return { anchoring.span, AnchorState::Sure, TextQuoteSelector::of(m_version.text, anchoring.span) };
}

tl::expected<LaidMark, AnnotationFault> AnnotationGround::lay(
    const ForeignAnnotation& annotation, bool isSameText) const
{
    const auto span = annotation.position ? spanAt(*annotation.position) : std::nullopt;
    const AnchorState told = annotation.mark.anchor;
    if (!hasWords(annotation.quote)) {
        if (!span)
            return tl::unexpected(AnnotationFault::BadPosition);
        const bool isSure = isSameText && told != AnchorState::Doubtful;
        return LaidMark { span, isSure ? AnchorState::Sure : AnchorState::Doubtful,
            TextQuoteSelector::of(m_version.text, *span) };
    }
    if (isSameText && !annotation.position && told == AnchorState::Orphan)
        return LaidMark { std::nullopt, AnchorState::Orphan, annotation.quote };
    const bool isThere = span
        && (isSameText
                ? QStringView(m_version.text).sliced(span->start, span->length) == annotation.quote.exact
                : !span->isEmpty() && standsAt(annotation.quote, m_version.text, *span));
    if (!isThere)
        return found(annotation);
    return LaidMark { span, told == AnchorState::Doubtful ? AnchorState::Doubtful : AnchorState::Sure,
        isSameText ? annotation.quote : TextQuoteSelector::of(m_version.text, *span) };
}

} // namespace tidemark::session
