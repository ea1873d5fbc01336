// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/passage_extent.h"

#include "extraction/prose.h"

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDateline = 40;
constexpr std::ptrdiff_t mostFigureClauses = 6;

/// A passage cut at its greatest length may end within a surrogate pair.
TextSpan withoutHalfPairs(QStringView text, TextSpan span)
{
    if (!span.isEmpty() && text[span.end() - 1].isHighSurrogate())
        --span.length;
    if (!span.isEmpty() && text[span.start].isLowSurrogate())
        span = TextSpan::between(span.start + 1, span.end());
    return span;
}

} // namespace

PassageExtent::PassageExtent(const ReadingContext& context, const domain::Findings& found)
    : m_context(context)
    , m_found(found)
    , m_folded(context.folded)
{
}

bool PassageExtent::holdsFigure(const TextSpan& span) const
{
    const auto figure = std::lower_bound(m_found.figures.begin(), m_found.figures.end(), span.start,
        [](const domain::Figure& entry, qsizetype start) { return entry.span.start < start; });
    return figure != m_found.figures.end() && figure->span.end() <= span.end();
}

TextSpan PassageExtent::trimmed(const TextSpan& span) const
{
    TextSpan inner = withoutPunctuation(m_folded, withoutHalfPairs(m_folded, span));
    while (inner.length > 0 && inner.end() < span.end()
        && QStringView(u"」”』》").contains(m_folded[inner.end()])
        && m_folded.mid(inner.start, inner.length).count(m_folded[inner.end()] == u'」' ? u'「' : u'“')
            > m_folded.mid(inner.start, inner.length).count(m_folded[inner.end()]))
        ++inner.length;
    return inner;
}

qsizetype PassageExtent::endWithPolicy(qsizetype end, int policy, qsizetype verbStart) const
{
    if (policy < 0)
        return end;
    const TextSpan& title = m_found.policies[static_cast<size_t>(policy)].span;
    return title.start < verbStart ? end : title.end(); // 《某法》自11月1日起施行 goes on behind the title
}

/// Figures of the same date in the clauses that follow belong to the same passage.
qsizetype PassageExtent::endWithFigures(const Sentence& sentence, qsizetype end) const
{
    const auto behind = std::partition_point(sentence.clauses.begin(), sentence.clauses.end(),
        [&](const TextSpan& clause) { return clause.start < end; });
    for (auto next = behind; next != sentence.clauses.end() && next - behind < mostFigureClauses; ++next) {
        const TextSpan& clause = *next;
        const bool dated = !m_context.timesIn(clause).empty();
        const bool listed = m_folded[end - 1] == u',' && holdsFigure(clause);
        if (dated || !listed)
            break;
        end = clause.end();
    }
    return end;
}

/// 中新网北京12月28日电 (陈杭): what stands before the news.
qsizetype PassageExtent::behindDateline(const TextSpan& clause) const
{
    const qsizetype limit = std::min(clause.end(), clause.start + longestDateline);
    for (qsizetype at = clause.start + 1; at < limit; ++at) {
        const bool wired = m_folded[at] == u'电' && QStringView(u"日社讯").contains(m_folded[at - 1]);
        if (!wired)
            continue;
        qsizetype behind = skipBlanks(m_folded, at + 1, clause.end());
        if (behind < clause.end() && QStringView(u"(（/").contains(m_folded[behind])) {
            const qsizetype close = m_folded.mid(behind, longestDateline).indexOf(u')');
            behind = close > 0 ? skipBlanks(m_folded, behind + close + 1, clause.end()) : behind + 1;
        }
        return behind;
    }
    return clause.start;
}

/// A clause cut inside a title begins where the title's clause begins; a leading 但 or 早在 stays outside.
qsizetype PassageExtent::startOf(const TextSpan& clause) const
{
    qsizetype start = behindDateline(clause);
    for (qsizetype at = start; at < clause.end() && at - start < longestDateline; ++at) {
        const bool closes = QStringView(u")〕】]").contains(m_folded[at]);
        if (closes
            && (m_folded.mid(start, at - start).contains(u"记者"_s)
                || m_folded.mid(start, at - start).contains(u"报导"_s)))
            return skipBlanks(m_folded, at + 1, clause.end());
    }
    const QStringView words = m_folded.mid(clause.start, clause.length);
    const qsizetype close = words.indexOf(u'》');
    if (close >= 0 && words.left(close).indexOf(u'《') < 0) {
        const qsizetype floor = std::max<qsizetype>(0, start - longest);
        const qsizetype open = m_folded.mid(floor, start - floor).lastIndexOf(u'《');
        start = open < 0 ? start : floor + open;
    }
    for (const QStringView lead : { QStringView(u"但是"), QStringView(u"不过"), QStringView(u"然而"),
             QStringView(u"早在"), QStringView(u"但"), QStringView(u"而") }) {
        if (hasWordAt(m_folded, start, lead))
            return start + lead.size();
    }
    return start;
}

/// 28日表示,…: what was said that day is the news, up to the next date.
qsizetype PassageExtent::endWithContent(const Sentence& sentence, const TextSpan& verb, qsizetype end) const
{
    const auto behind = std::partition_point(sentence.clauses.begin(), sentence.clauses.end(),
        [&](const TextSpan& clause) { return clause.end() <= verb.end(); });
    for (auto next = behind; next != sentence.clauses.end(); ++next) {
        const bool dated = next->start > verb.end() && !m_context.timesIn(*next).empty();
        if (dated || next->end() - verb.end() > longest / 2)
            break;
        end = std::max(end, next->end());
    }
    return end;
}

} // namespace tidemark::extraction
