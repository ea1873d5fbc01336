// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/text_measure.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr char16_t ellipsis = u'…';

// Letters below U+0300 and everything from the CJK blocks on stand side by side, one advance each.
bool standsAlone(char16_t unit)
{
    return unit < 0x0300 || (unit >= 0x2000 && unit < 0xA000) || (unit >= 0xAC00 && unit < 0xD800)
        || unit >= 0xFF00;
}

/// Where a citation's number at the end of a text begins; the text's length when there is none.
qsizetype citationStart(const QString& text)
{
    const qsizetype start = text.lastIndexOf(QChar::Nbsp);
    const bool bracketed
        = start > 0 && start + 3 < text.size() && text[start + 1] == u'[' && text.endsWith(u']');
    return bracketed ? start : text.size();
}

} // namespace

TextMeasure::TextMeasure(const QFont& font)
    : m_metrics(font)
    , m_lineHeight(std::ceil(font.pixelSize() * 1.45))
    , m_ascent(m_metrics.ascent())
{
}

bool TextMeasure::isShortened(const QString& line)
{
    return QStringView(line).first(citationStart(line)).endsWith(ellipsis);
}

double TextMeasure::advance(char16_t unit)
{
    std::unique_ptr<Page>& page = m_advances[unit >> 8];
    if (!page) {
        page = std::make_unique<Page>();
        page->fill(-1.0F);
    }
    float& known = (*page)[unit & 0xff];
    if (known < 0)
        known = static_cast<float>(m_metrics.horizontalAdvance(QChar(unit)));
    return known;
}

double TextMeasure::width(QStringView text)
{
    double sum = 0;
    for (const QChar character : text) {
        if (!standsAlone(character.unicode()))
            return m_metrics.horizontalAdvance(text.toString());
        sum += advance(character.unicode());
    }
    return sum;
}

QString TextMeasure::elided(const QString& whole, double available)
{
    if (width(whole) <= available)
        return whole;
    const QString text = whole.left(citationStart(whole));
    const QString citation = whole.mid(text.size());
    const double room = available - advance(ellipsis) - width(citation);
    double sum = 0;
    qsizetype kept = 0;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype next = graphemes.toNextBoundary(); next > 0; next = graphemes.toNextBoundary()) {
        sum += width(QStringView(text).sliced(kept, next - kept));
        if (sum > room && kept > 0)
            break;
        kept = next;
    }
    return QStringView(text).first(kept).trimmed().toString() + QChar(ellipsis) + citation;
}

qsizetype TextMeasure::lineEnd(const QString& text, qsizetype start, double available)
{
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    lines.setPosition(start);
    qsizetype best = start;
    for (qsizetype next = lines.toNextBoundary(); next > 0; next = lines.toNextBoundary()) {
        if (width(QStringView(text).sliced(start, next - start).trimmed()) > available)
            break;
        best = next;
    }
    return best;
}

QStringList TextMeasure::wrapped(const QString& text, double available, int maxLines)
{
    QStringList lines;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype end = lines.size() + 1 < maxLines ? lineEnd(text, start, available) : start;
        if (end == start) {
            lines += elided(text.sliced(start).trimmed(), available);
            return lines;
        }
        lines += QStringView(text).sliced(start, end - start).trimmed().toString();
        start = end;
    }
    return lines.isEmpty() ? QStringList { QString() } : lines;
}

QStringList TextMeasure::balanced(const QString& text, double available, int maxLines)
{
    const QStringList widest = wrapped(text, available, maxLines);
    if (widest.size() < 2 || isShortened(widest.last()))
        return widest;
    QStringList best = widest;
    for (double share = 0.95; share >= 1.0 / double(widest.size()); share -= 0.05) {
        const QStringList narrower = wrapped(text, available * share, maxLines);
        if (narrower.size() != widest.size() || isShortened(narrower.last()))
            break;
        best = narrower;
    }
    return best;
}

} // namespace tidemark::timeline
