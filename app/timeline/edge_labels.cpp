// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edge_labels.h"

#include <algorithm>
#include <unordered_set>

namespace tidemark::timeline {

namespace {

double begin(const Layout& layout, const QRectF& rect)
{
    return layout.orientation == Orientation::Horizontal ? rect.left() : rect.top();
}

double end(const Layout& layout, const QRectF& rect)
{
    return layout.orientation == Orientation::Horizontal ? rect.right() : rect.bottom();
}

const LaneBand* bandAround(const Layout& layout, const QRectF& bar)
{
    const auto band = std::find_if(layout.bands.begin(), layout.bands.end(), [&](const LaneBand& one) {
        return one.rect.left() <= bar.left() && one.rect.right() >= bar.right();
    });
    return band == layout.bands.end() ? nullptr : &*band;
}

constexpr double besideBar = 60; ///< of words at the edge, where no others stand in a column

/// What words at the edge may not cover: all that stands in the half of the view they are put into.
std::vector<QRectF> obstaclesOf(const Layout& layout)
{
    const QRectF half(QPointF(0, 0),
        layout.orientation == Orientation::Vertical
            ? QSizeF(layout.size.width(), layout.size.height() / 2 + labelHeight)
            : QSizeF(240, layout.size.height()));
    std::vector<QRectF> found;
    const auto add = [&](const QRectF& rect) {
        if (rect.intersects(half))
            found.push_back(rect);
    };
    for (const TextBox& text : layout.texts)
        add(text.rect);
    for (const Chip& chip : layout.chips)
        add(chip.rect);
    for (const BarBox& bar : layout.bars)
        add(bar.rect);
    for (const TickBox& tick : layout.ticks)
        add(tick.textRect);
    return found;
}

double firstLine(const Layout& layout)
{
    return layout.bands.empty() ? 6 : bandHeader + 4;
}

/// Where the words of the bar's column begin.
double columnBeside(const Layout& layout, const QRectF& bar)
{
    double nearest = bar.right() + besideBar + 200;
    for (const TextBox& text : layout.texts) {
        if (text.rect.left() > bar.right())
            nearest = std::min(nearest, text.rect.left());
    }
    return nearest < bar.right() + besideBar + 200 ? nearest : bar.right() + besideBar;
}

/// Places where the words of a bar that runs in from outside may stand, best first.
std::vector<QRectF> edgePlaces(const Layout& layout, const QRectF& bar, const QSizeF& size)
{
    std::vector<QRectF> places;
    if (layout.orientation == Orientation::Vertical) {
        const double column = columnBeside(layout, bar);
        const double end = std::min(bar.bottom(), layout.size.height() / 2) - size.height();
        for (double y = firstLine(layout); y < end; y += 8) {
            for (const double x : { column, bar.right() + besideBar, bar.right() + 110 })
                places.emplace_back(QPointF(x, y), size);
        }
        return places;
    }
    const double sign = bar.center().y() < layout.axis ? -1 : 1;
    for (double away = 20; away < layout.size.height() / 2; away += 8) {
        const double y = sign < 0 ? bar.top() - away - size.height() : bar.bottom() + away;
        places.emplace_back(QPointF(6, y), size);
    }
    return places;
}

bool isInBand(const Layout& layout, const QRectF& bar, const QRectF& place)
{
    const LaneBand* band = bandAround(layout, bar);
    return layout.bands.empty() || (band && !band->wordless && place.right() <= band->rect.right());
}

TextBox edgeText(const Layout& layout, const PackContext& context, const BarBox& bar)
{
    const LaneBand* band = bandAround(layout, bar.rect);
    const double right = band ? band->rect.right() : layout.size.width();
    const double room = std::min(220.0, right - columnBeside(layout, bar.rect) - 2 * labelPadding - 4);
    TextBox text;
    text.entry = bar.entry;
    text.category = bar.category;
    text.tint = bar.tint;
    text.titleLines = { context.labels.elided(context.entries.entry(bar.entry).title, std::max(40.0, room)) };
    const double width = labelWidth(context.labels.width(text.titleLines.first())) + 4;
    text.rect = QRectF(0, 0, width, labelHeight);
    return text;
}

Leader edgeLeader(const Layout& layout, const BarBox& bar, const QRectF& place)
{
    Leader leader { bar.entry, {}, bar.category, bar.tint };
    if (layout.orientation == Orientation::Vertical)
        leader.points
            = { QPointF(bar.rect.right(), place.center().y()), QPointF(place.left(), place.center().y()) };
    else
        leader.points = { QPointF(20, bar.rect.center().y()),
            QPointF(20, place.center().y() < layout.axis ? place.bottom() : place.top()) };
    return leader;
}

/// Words about to leave the view give way.
void clearPlace(Layout& layout, const QRectF& place)
{
    std::vector<int> gone;
    for (const TextBox& text : layout.texts) {
        if (text.rect.intersects(place))
            gone.push_back(text.entry);
    }
    std::erase_if(layout.texts, [&](const TextBox& text) { return text.rect.intersects(place); });
    std::erase_if(layout.chips, [&](const Chip& chip) { return chip.rect.intersects(place); });
    std::erase_if(layout.leaders, [&](const Leader& leader) {
        return std::find(gone.begin(), gone.end(), leader.entry) != gone.end();
    });
}

void appendEdgeLabel(Layout& layout, const PackContext& context, const BarBox& bar,
    const std::vector<QRectF>& obstacles, std::vector<QRectF>& added)
{
    TextBox text = edgeText(layout, context, bar);
    const QRectF all(QPointF(0, 0), layout.size);
    const std::vector<QRectF> places = edgePlaces(layout, bar.rect, text.rect.size());
    const auto isAllowed = [&](const QRectF& place) {
        return all.contains(place) && isInBand(layout, bar.rect, place)
            && std::none_of(added.begin(), added.end(),
                [&](const QRectF& other) { return other.intersects(place.adjusted(-6, -6, 6, 6)); });
    };
    const auto isFree = [&](const QRectF& place) {
        const QRectF room = place.adjusted(-6, -6, 6, 6);
        return isAllowed(place) && std::none_of(obstacles.begin(), obstacles.end(), [&](const QRectF& taken) {
            return taken.intersects(room);
        });
    };
    auto place = std::find_if(places.begin(), places.end(), isFree);
    if (place == places.end() && layout.orientation == Orientation::Vertical) {
        place = std::find_if(places.begin(), places.end(), isAllowed);
        if (place != places.end())
            clearPlace(layout, place->adjusted(-2, -2, 2, 2));
    }
    if (place == places.end())
        return;
    text.rect = *place;
    layout.leaders.push_back(edgeLeader(layout, bar, *place));
    added.push_back(text.rect);
    layout.texts.push_back(std::move(text));
}

} // namespace

void keepBarsLabelled(Layout& layout, const PackContext& context)
{
    constexpr size_t most = 4;
    constexpr int mostTried = 12;
    std::unordered_set<int> labelled;
    for (const TextBox& text : layout.texts)
        labelled.insert(text.entry);
    std::vector<BarBox> comingIn;
    for (const BarBox& bar : layout.bars) {
        if (begin(layout, bar.rect) < 0 && end(layout, bar.rect) > 60 && !labelled.count(bar.entry))
            comingIn.push_back(bar);
    }
    if (comingIn.size() > mostTried)
        comingIn.resize(mostTried);
    std::vector<QRectF> obstacles = comingIn.empty() ? std::vector<QRectF>() : obstaclesOf(layout);
    std::vector<QRectF> added;
    for (const BarBox& bar : comingIn) {
        if (added.size() < most)
            appendEdgeLabel(layout, context, bar, obstacles, added);
    }
}

} // namespace tidemark::timeline
