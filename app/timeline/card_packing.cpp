// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/card_board.h"
#include "timeline/occupancy.h"
#include "timeline/packing.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr size_t mostEntries = 80;
constexpr double widestCard = 330;
constexpr double widestLabel = 220;
constexpr double labelDepth = 44; ///< below the axis line, for the ticks' words
constexpr double shortestLeader = 26;
constexpr double axisGap = 9; ///< between the axis line and the first bar above it
constexpr double anchorDepth = 4; ///< how far into its bar a leader begins
constexpr double margin = 8;
constexpr double mostSpread = 1.7;
constexpr int mostTracks = 6;
constexpr double labelCost = 5000; ///< of an entry without a card: more than any shift of cards

struct CardWords {
    QStringList title;
    QString detail;
    QSizeF size;
    bool card = true;
};

struct Placement {
    Placed placed;
    CardWords words;
    CardSpot spot;
};

CardWords cardWords(const PackContext& context, const Entry& entry)
{
    CardWords words;
    const double room = widestCard - textPadding - 14;
    words.title = context.titles.balanced(entry.title, room, 2);
    words.detail = context.details.elided(entry.detail, room);
    double width = context.details.width(words.detail);
    for (const QString& line : words.title)
        width = std::max(width, context.titles.width(line));
    const double lines = double(words.title.size()) * context.titles.lineHeight();
    const double detail = words.detail.isEmpty() ? 0 : context.details.lineHeight();
    words.size = QSizeF(std::ceil(width) + textPadding + 18, lines + detail + 12);
    return words;
}

CardWords labelWords(const PackContext& context, const Entry& entry)
{
    CardWords words;
    words.card = false;
    words.title = { context.labels.elided(entry.title, widestLabel) };
    words.size = QSizeF(labelWidth(context.labels.width(words.title.first())) + 4, labelHeight);
    return words;
}

int tracksFor(const std::vector<Placed>& placed, std::vector<int>* tracks = nullptr)
{
    Occupancy occupancy(mostTracks);
    int used = 0;
    for (const Placed& item : placed) {
        const int track = occupancy.takeFirst(item.from, item.to + 2);
        used = track < 0 ? mostTracks + 1 : std::max(used, track + 1);
        if (tracks)
            tracks->push_back(track);
    }
    return used;
}

/// One attempt at placing every entry, in the order given.
class Arrangement {
public:
    Arrangement(const PackContext& context, double depth, bool flags)
        : m_context(context)
        , m_board(context.worldFrom, context.worldTo, depth, flags)
    {
    }

    bool placeAll(const std::vector<Placed>& order);
    double cost() const { return m_cost; }
    const std::vector<Placement>& placements() const { return m_placements; }

private:
    bool place(const Placed& placed);

    const PackContext& m_context;
    CardBoard m_board;
    std::vector<Placement> m_placements;
    double m_cost = 0;
};

/// Where a leader may leave the bar, best first.
std::vector<double> anchorsOf(const Placed& placed)
{
    const double length = placed.to - placed.from;
    std::vector<double> anchors { placed.from + std::min(length / 2, anchorDepth) };
    for (const double depth : { 24.0, 60.0, 110.0, 180.0 }) {
        if (depth < length - anchorDepth)
            anchors.push_back(placed.from + depth);
    }
    return anchors;
}

bool Arrangement::place(const Placed& placed)
{
    const Entry& entry = m_context.entries.entry(placed.entry);
    const std::vector<double> anchors = anchorsOf(placed);
    CardWords words
        = m_context.detail == Detail::Cards ? cardWords(m_context, entry) : labelWords(m_context, entry);
    auto spot = m_board.best(words.size, anchors);
    if (!spot && words.card) {
        words = labelWords(m_context, entry);
        spot = m_board.best(words.size, anchors);
        m_cost += labelCost;
    }
    if (!spot)
        return false;
    m_board.take(*spot);
    m_cost += spot->cost;
    m_placements.push_back({ placed, words, *spot });
    return true;
}

bool Arrangement::placeAll(const std::vector<Placed>& order)
{
    for (const Placed& placed : order) {
        if (!place(placed))
            return false;
    }
    const auto cards = std::count_if(
        m_placements.begin(), m_placements.end(), [](const Placement& one) { return one.words.card; });
    return m_context.detail != Detail::Cards || double(cards) >= 0.6 * double(m_placements.size());
}

/// Bars and words of one side, given out to the packing once the axis has its place.
struct Side {
    bool above = true;
    std::vector<const Placement*> placements;
    std::vector<int> tracks;
    int used = 0;
    double spread = 1; ///< leaders lengthened by this, to fill the height

    double barDepth(const PackContext& context) const { return used * context.theme.trackPitch; }
    double reach(double factor) const
    {
        double furthest = 0;
        for (const Placement* one : placements)
            furthest = std::max(furthest, one->spot.out * factor + one->spot.size.height());
        return furthest;
    }
};

Side sideOf(const PackContext& context, const std::vector<Placement>& placements, bool above)
{
    Side side;
    side.above = above;
    for (const Placement& one : placements) {
        if (one.spot.above == above)
            side.placements.push_back(&one);
    }
    std::sort(
        side.placements.begin(), side.placements.end(), [&](const Placement* left, const Placement* right) {
            return comesBefore(context.entries, left->placed, right->placed);
        });
    std::vector<Placed> bars;
    for (const Placement* one : side.placements)
        bars.push_back(one->placed);
    side.used = tracksFor(bars, &side.tracks);
    return side;
}

double depthOf(const PackContext& context, const Side& side, double factor)
{
    const double beside = side.above ? axisGap : labelDepth;
    return beside + side.barDepth(context) + shortestLeader + side.reach(factor) + margin;
}

void spreadToFill(const PackContext& context, Side& side, double available)
{
    while (side.spread < mostSpread && depthOf(context, side, side.spread + 0.05) <= available * 0.94)
        side.spread += 0.05;
}

void appendPlacement(
    Packing& packing, const PackContext& context, const Side& side, size_t index, double axis)
{
    const Placement& one = *side.placements[index];
    const double sign = side.above ? -1 : 1;
    const double base = axis + sign * (side.above ? axisGap : labelDepth);
    const double inner = base + sign * side.tracks[index] * context.theme.trackPitch;
    const double barTop = side.above ? inner - context.theme.trackThickness : inner;
    packing.bars.push_back(barBox(context, one.placed, barTop, context.theme.trackThickness));

    const double near = base + sign * (side.barDepth(context) + shortestLeader + one.spot.out * side.spread);
    PackedText text;
    text.entry = one.placed.entry;
    text.category = context.entries.entry(text.entry).category;
    text.tint = context.entries.entry(text.entry).tint;
    text.card = one.words.card;
    text.titleLines = one.words.title;
    text.detail = one.words.detail;
    text.rect = QRectF(one.spot.left, side.above ? near - one.spot.size.height() : near,
        one.spot.size.width(), one.spot.size.height());
    packing.texts.push_back(text);

    Leader leader;
    leader.entry = text.entry;
    leader.category = text.category;
    leader.tint = text.tint;
    leader.points << QPointF(one.spot.anchor, inner + sign * context.theme.trackThickness);
    if (!one.spot.isStraight())
        leader.points << QPointF(one.spot.anchor, near - sign * CardBoard::elbow);
    leader.points << QPointF(one.spot.attach, near);
    packing.leaders.push_back(leader);
}

PackPlan assemble(const PackContext& context, const Arrangement& arrangement)
{
    Packing packing;
    PackFrame frame;
    Side above = sideOf(context, arrangement.placements(), true);
    Side below = sideOf(context, arrangement.placements(), false);
    spreadToFill(context, above, context.crossLength / 2);
    spreadToFill(context, below, context.crossLength / 2);
    const double up = depthOf(context, above, above.spread);
    const double down = depthOf(context, below, below.spread);
    frame.axis = std::round(up + std::max(0.0, context.crossLength - up - down) / 2);
    for (const Side* side : { &above, &below }) {
        for (size_t i = 0; i < side->placements.size(); ++i)
            appendPlacement(packing, context, *side, i, frame.axis);
    }
    return planOf(frame, std::move(packing));
}

bool hasCollapsedLane(const EntrySet& entries)
{
    const std::vector<int> lanes = allLanes(entries);
    return std::any_of(lanes.begin(), lanes.end(), [&](int lane) {
        return entries.lanes()[static_cast<size_t>(lane)].collapsed && !entries.lane(lane).empty();
    });
}

} // namespace

std::optional<PackPlan> planCards(const PackContext& context)
{
    const bool few = context.entries.datedCount() <= static_cast<int>(mostEntries);
    if (context.detail == Detail::Marks || !few || context.laneBands || hasCollapsedLane(context.entries))
        return std::nullopt;
    std::vector<Placed> order = placedEntries(context, allLanes(context.entries));
    const int tracks = tracksFor(order);
    const double fixed
        = axisGap + labelDepth + 2 * (tracks * context.theme.trackPitch + shortestLeader + margin);
    const double depth = (context.crossLength - fixed) / 2;
    if (tracks > mostTracks || depth < labelHeight)
        return std::nullopt;
    std::optional<Arrangement> best;
    for (const bool flags : { false, true }) {
        for (int direction = 0; direction < 2; ++direction) {
            Arrangement arrangement(context, depth, flags);
            if (arrangement.placeAll(order) && (!best || arrangement.cost() < best->cost()))
                best.emplace(std::move(arrangement));
            std::reverse(order.begin(), order.end());
        }
        if (best && best->cost() < labelCost)
            break;
    }
    if (!best)
        return std::nullopt;
    return assemble(context, *best);
}

} // namespace tidemark::timeline
