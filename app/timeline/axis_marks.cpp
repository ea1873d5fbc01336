// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/axis_marks.h"

#include <algorithm>
#include <array>

namespace tidemark::timeline {

namespace {

constexpr double wordHeight = 18;
constexpr double apart = 3; // free room around words
constexpr double shortestBracket = 24;
constexpr double besideAxis = 14; // from the axis line to words beside it
constexpr double stride = 26; // between places that are tried
constexpr double tickRow = 13; // from the axis line down to the words of ticks where time runs sideways
constexpr double tickRowAbove = 32; // and up to them where lanes stand below the axis

/// What words would cover that must stay readable.
std::vector<QRectF> obstaclesOf(const Layout& layout)
{
    std::vector<QRectF> taken;
    for (const BarBox& bar : layout.bars)
        taken.push_back(bar.rect);
    for (const TextBox& text : layout.texts)
        taken.push_back(text.rect);
    for (const Chip& chip : layout.chips)
        taken.push_back(chip.rect);
    for (const DensityColumn& column : layout.columns)
        taken.push_back(column.rect);
    for (const LaneBand& band : layout.bands)
        taken.push_back(band.nameRect);
    for (const TickBox& tick : layout.ticks)
        taken.push_back(tick.textRect);
    for (const Leader& leader : layout.leaders) {
        for (qsizetype point = 1; point < leader.points.size(); ++point)
            taken.push_back(QRectF(leader.points[point - 1], leader.points[point])
                                .normalized()
                                .adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    return taken;
}

class AxisMarker {
public:
    AxisMarker(Layout& layout, const PackContext& context)
        : m_layout(layout)
        , m_context(context)
        , m_vertical(layout.orientation == Orientation::Vertical)
        , m_taken(obstaclesOf(layout))
    {
    }

    void addFold(const TimeFold::Stretch& stretch);
    void addGap(const Silence& silence);
    void addToday(Instant today);

private:
    double length() const { return m_vertical ? m_layout.size.height() : m_layout.size.width(); }
    double breadth() const { return m_vertical ? m_layout.size.width() : m_layout.size.height(); }
    QRectF box(double main, double cross, double mainLength, double crossLength) const
    {
        return boxOf(m_layout.orientation, main, cross, mainLength, crossLength);
    }
    QLineF across(double main) const;
    bool isFree(const QRectF& rect) const;
    AxisWords placed(const QString& text, const std::vector<QPointF>& places);
    std::vector<QPointF> placesBeside(double middle, const QString& text, double from, double to) const;
    std::vector<QPointF> placesInTickRow(double middle, const QString& text) const;
    std::vector<QPointF> placesOnLine(double at, const QString& text) const;
    double widthOf(const QString& text) const { return m_context.details.width(text) + 4; }

    Layout& m_layout;
    const PackContext& m_context;
    bool m_vertical;
    std::vector<QRectF> m_taken;
};

QLineF AxisMarker::across(double main) const
{
    return m_vertical ? QLineF(m_layout.axis - 6, main, breadth(), main) : QLineF(main, 0, main, breadth());
}

bool AxisMarker::isFree(const QRectF& rect) const
{
    const QRectF room = rect.adjusted(-apart, -apart, apart, apart);
    return QRectF(QPointF(0, 0), m_layout.size).contains(rect)
        && std::none_of(m_taken.begin(), m_taken.end(),
            [&](const QRectF& taken) { return !taken.isEmpty() && taken.intersects(room); });
}

/// The words at the first of the places (of their top left corner) that is free.
AxisWords AxisMarker::placed(const QString& text, const std::vector<QPointF>& places)
{
    const QSizeF size(widthOf(text), wordHeight);
    for (const QPointF& place : places) {
        const QRectF rect(place, size);
        if (isFree(rect)) {
            m_taken.push_back(rect);
            return { text, rect };
        }
    }
    return { text, {} };
}

// Time runs downwards: right of the axis, then further right.
std::vector<QPointF> AxisMarker::placesBeside(
    double middle, const QString& text, double from, double to) const
{
    std::vector<QPointF> places;
    const double last = m_layout.size.width() - widthOf(text) - 6;
    const double reach = std::max(0.0, (to - from) / 2 - wordHeight);
    for (double x = m_layout.axis + besideAxis; x <= last; x += stride) {
        for (const double slip : { 0.0, -reach / 2, reach / 2, -reach, reach })
            places.emplace_back(x, middle + slip - wordHeight / 2);
    }
    return places;
}

// Time runs sideways: among the words of the ticks, else on the other side of the axis.
std::vector<QPointF> AxisMarker::placesInTickRow(double middle, const QString& text) const
{
    const bool rows = !m_layout.bands.empty();
    const double row = rows ? m_layout.axis - tickRowAbove : m_layout.axis + tickRow;
    const double other = rows ? m_layout.axis + 6 : m_layout.axis - 6 - wordHeight;
    const double x = middle - widthOf(text) / 2;
    return { { x, row + 2 }, { x, other }, { x, 4 }, { x, m_layout.size.height() - wordHeight - 4 } };
}

std::vector<QPointF> AxisMarker::placesOnLine(double at, const QString& text) const
{
    std::vector<QPointF> places;
    const double width = widthOf(text);
    if (m_vertical) {
        for (double x = m_layout.size.width() - width - 6; x > m_layout.axis; x -= stride) {
            places.emplace_back(x, at - wordHeight - 1);
            places.emplace_back(x, at + 1);
        }
        for (const double slip : { 0.5, 1.0, 0.0 })
            places.emplace_back(m_layout.axis - 10 - width, at - wordHeight * slip);
        return places;
    }
    for (double y = 2; y < m_layout.size.height() - wordHeight; y += stride) {
        places.emplace_back(at + 3, y);
        places.emplace_back(at - width - 3, y);
    }
    return places;
}

void AxisMarker::addFold(const TimeFold::Stretch& stretch)
{
    const double from = m_layout.scale.position(stretch.from);
    const double to = m_layout.scale.position(stretch.to);
    if (to < 0 || from > length())
        return;
    FoldBox fold { box(from, 0, to - from, breadth()), stretch.silence, {} };
    const double middle = (from + to) / 2;
    for (const QString& text :
        { m_context.words.silence(stretch.silence), m_context.words.length(stretch.silence) }) {
        std::vector<QPointF> places
            = m_vertical ? placesBeside(middle, text, from, to) : placesInTickRow(middle, text);
        if (m_vertical)
            places.emplace_back(m_layout.axis - 10 - widthOf(text), middle - wordHeight / 2);
        fold.words = placed(text, places);
        if (!fold.words.rect.isEmpty())
            break;
    }
    m_layout.folds.push_back(fold);
}

void AxisMarker::addGap(const Silence& silence)
{
    const double from = std::max(0.0, m_layout.scale.position(silence.from));
    const double to = std::min(length(), m_layout.scale.position(silence.to));
    if (to - from < shortestBracket)
        return;
    const double beside = m_layout.axis + (m_vertical || !m_layout.bands.empty() ? 5.0 : -5.0);
    GapBox gap;
    gap.silence = silence;
    gap.line
        = m_vertical ? QLineF(beside, from + 3, beside, to - 3) : QLineF(from + 3, beside, to - 3, beside);
    const QString text = m_context.words.silence(silence);
    const double middle = (from + to) / 2;
    if (m_vertical) {
        gap.words = placed(text, placesBeside(middle, text, from, to));
    } else if (widthOf(text) + 12 <= to - from) {
        auto places = placesInTickRow(middle, text);
        std::swap(places[0], places[1]);
        places.resize(2);
        gap.words = placed(text, places);
    }
    if (!gap.words.rect.isEmpty())
        m_layout.gaps.push_back(gap);
}

void AxisMarker::addToday(Instant today)
{
    const double at = m_layout.scale.position(today + 0.5);
    if (at < 0 || at > length())
        return;
    const QString text = m_context.words.today();
    m_layout.today = TodayBox { across(at), placed(text, placesOnLine(at, text)) };
}

bool isFolded(const Scale& scale, const Silence& silence)
{
    return scale.fold() && scale.fold()->stretchAt((silence.from + silence.to) / 2);
}

} // namespace

void appendAxisMarks(Layout& layout, const PackContext& context, const AxisNews& news)
{
    const bool folds = layout.scale.fold() != nullptr;
    if (!folds && news.gaps.empty() && !news.today)
        return;
    AxisMarker marker(layout, context);
    if (folds) {
        for (const TimeFold::Stretch& stretch : layout.scale.fold()->stretches())
            marker.addFold(stretch);
    }
    for (const Silence& silence : news.gaps) {
        if (!isFolded(layout.scale, silence))
            marker.addGap(silence);
    }
    if (news.today)
        marker.addToday(*news.today);
}

} // namespace tidemark::timeline
