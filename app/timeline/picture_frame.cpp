// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_frame.h"

#include "timeline/date_words.h"
#include "timeline/picture_foot.h"
#include "timeline/shapes.h"
#include "timeline/text_measure.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr double side = 60; ///< margin left and right
constexpr double narrowSide = 32;
constexpr double top = 40;
constexpr double belowFoot = 26;
constexpr double legendMark = 16;
constexpr double legendGap = 26;
constexpr double legendBar = 24;
constexpr double leastTimeline = 0.4; ///< share of the height below which the foot is called crowded

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

domain::EdtfDate dateOf(Instant instant, domain::EdtfDate::Precision precision)
{
    const domain::CivilDate day = domain::toCivilDate(static_cast<domain::DayNumber>(std::floor(instant)));
    domain::EdtfDate date = domain::EdtfDate::ofYear(day.year);
    date.precision = precision;
    if (precision != domain::EdtfDate::Precision::Year)
        date.month = day.month;
    if (precision == domain::EdtfDate::Precision::Day)
        date.day = day.day;
    return date;
}

int largestTitle(const QSizeF& size)
{
    return size.width() < 700 ? 23 : 29;
}

double signWidth(const LegendEntry& entry)
{
    return legendMark + (entry.patterned ? legendBar + 5 : 0);
}

} // namespace

PictureFrame::PictureFrame(const EntrySet& entries, const PictureSpec& spec, const PagePlace& page,
    const Theme& theme, const Words& words, const QSizeF& size)
    : m_entries(entries)
    , m_spec(spec)
    , m_page(page)
    , m_theme(theme)
    , m_words(words)
    , m_size(size)
{
    const double headEnd = layOutHead();
    const double footStart = layOutFoot();
    m_timelineRect = QRectF(margin(), headEnd + 14, m_size.width() - 2 * margin(), footStart - headEnd - 14);
    m_crowded = m_ruleY > 0 && m_timelineRect.height() < leastTimeline * m_size.height();
    m_timelineRect.setHeight(std::max(40.0, m_timelineRect.height()));
}

double PictureFrame::margin() const
{
    return m_size.width() < 700 ? narrowSide : side;
}

// A page says its own stretch as finely as needed to tell it from its neighbours.
QString PictureFrame::stretchWords() const
{
    using Precision = domain::EdtfDate::Precision;
    const Instant last = m_entries.end() - 1;
    for (const Precision precision : { Precision::Year, Precision::Month, Precision::Day }) {
        const domain::EdtfDate from = dateOf(m_entries.start(), precision);
        const domain::EdtfDate to = dateOf(last, precision);
        const bool enough = m_page.number == 0 || precision == Precision::Day
            || (from != to && dateOf(m_entries.start() - 1, precision) != from
                && dateOf(m_entries.end(), precision) != to);
        if (enough)
            return from == to ? dateWords(from, m_spec.language)
                              : dateWords(domain::EdtfValue::interval(from, to), m_spec.language);
    }
    return {};
}

QString PictureFrame::subtitle() const
{
    if (!m_spec.subtitle.isEmpty() && m_page.number == 0)
        return m_spec.subtitle;
    QStringList parts;
    if (!m_spec.subtitle.isEmpty())
        parts += m_spec.subtitle;
    if (m_entries.datedCount() > 0)
        parts += stretchWords();
    if (m_spec.subtitle.isEmpty())
        parts += m_words.eventCount(static_cast<int>(m_entries.entries().size()));
    return parts.join(u" · "_s);
}

QFont PictureFrame::legendFont() const
{
    return sized(m_theme.detailFont, 13, QFont::Normal);
}

double PictureFrame::legendWidth() const
{
    TextMeasure measure(legendFont());
    double width = 0;
    for (const LegendEntry& entry : m_legend)
        width += signWidth(entry) + std::ceil(measure.width(entry.name)) + legendGap;
    return std::max(0.0, width - legendGap);
}

/// Returns the last baseline; a legend wider than its room goes on in the next line.
double PictureFrame::layOutLegend(double x, double baseline, double right)
{
    const QFont font = legendFont();
    TextMeasure measure(font);
    const double left = x;
    for (const LegendEntry& entry : m_legend) {
        const QString name = measure.elided(entry.name, right - left - signWidth(entry));
        const double width = std::ceil(measure.width(name));
        if (x > left && x + signWidth(entry) + width > right) {
            x = left;
            baseline += 20;
        }
        const QRectF mark(x, baseline - 9.5, 10, 10);
        const QRectF bar(x + legendMark - 1, baseline - 9, legendBar, m_theme.trackThickness);
        m_signs.push_back({ entry, mark, entry.patterned ? bar : QRectF() });
        m_lines.push_back({ QPointF(x + signWidth(entry), baseline), font, m_theme.text, name });
        x += signWidth(entry) + width + legendGap;
    }
    return baseline;
}

bool PictureFrame::fitsOneLine(double room) const
{
    TextMeasure measure(sized(m_theme.titleFont, largestTitle(m_size), QFont::Bold));
    return measure.width(m_spec.title.simplified()) <= room;
}

/// As large as it is whole in so many lines; shortened only where even small letters have no room. Returns
/// where it ends.
double PictureFrame::layOutTitle(double room, int mostLines)
{
    const QString title = m_spec.title.simplified();
    if (title.isEmpty())
        return top;
    QStringList lines;
    QFont font;
    for (const double share : { 1.0, 0.85, 0.7 }) {
        font = sized(m_theme.titleFont, static_cast<int>(largestTitle(m_size) * share), QFont::Bold);
        TextMeasure measure(font);
        lines = measure.balanced(title, room, mostLines);
        if (!TextMeasure::isShortened(lines.last()))
            break;
    }
    double y = top;
    for (const QString& line : lines) {
        m_lines.push_back({ QPointF(margin(), y + font.pixelSize() * 0.95), font, m_theme.text, line });
        y += font.pixelSize() * 1.35;
    }
    return y;
}

// The legend stands beside the title where that leaves it in one line, else below.
double PictureFrame::layOutHead()
{
    m_legend = legendOf(m_entries, m_spec, m_theme, m_words);
    const double left = margin();
    const double right = m_size.width() - left;
    const double legendLeft = right - legendWidth();
    const double besideRoom = legendLeft - 24 - left;
    const bool beside = legendLeft > m_size.width() * 0.4 && fitsOneLine(besideRoom);
    const double room = beside ? besideRoom : right - left;
    double y = layOutTitle(room, beside ? 1 : 3);
    const QFont subtitleFont = sized(m_theme.detailFont, 14, QFont::Normal);
    TextMeasure measure(subtitleFont);
    for (const QString& line : measure.wrapped(subtitle().simplified(), room, 3)) {
        m_lines.push_back({ QPointF(left, y + 16), subtitleFont, m_theme.mutedText, line });
        y += 20;
    }
    if (m_legend.empty())
        return y + 8;
    const double end = layOutLegend(beside ? legendLeft : left, beside ? top + 26 : y + 24, right);
    return std::max(y + 8, end + (beside ? 8 : 14));
}

/// Returns where the timeline has to end.
double PictureFrame::layOutFoot()
{
    const double bottom = m_size.height() - belowFoot;
    const PictureFoot foot
        = timeline::layOutFoot(m_entries, m_spec, m_page, m_theme, m_words, m_size.width() - 2 * margin());
    if (foot.height <= 0)
        return bottom;
    const double start = bottom - foot.height;
    for (DrawnText line : foot.lines) {
        line.baseline += QPointF(margin(), start);
        m_lines.push_back(std::move(line));
    }
    m_ruleY = start - 8;
    return m_ruleY - 10;
}

void PictureFrame::paint(QPainter& painter) const
{
    for (const LegendSign& sign : m_signs) {
        paintMark(painter, sign.mark, sign.entry.category, sign.entry.colour);
        BarBox bar;
        bar.rect = sign.bar;
        bar.category = sign.entry.category;
        if (!sign.bar.isNull())
            paintBar(painter, bar, m_theme, Orientation::Horizontal, false);
    }
    if (m_ruleY > 0) {
        painter.setPen(QPen(m_theme.gridLine, 1));
        painter.drawLine(QPointF(margin(), m_ruleY), QPointF(m_size.width() - margin(), m_ruleY));
    }
}

} // namespace tidemark::timeline
