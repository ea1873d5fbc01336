// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/projection.h"

#include "timeline/edge_labels.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace tidemark::timeline {

namespace {

constexpr double beyond = 24; ///< bars are cut this far outside the view, so that their ends are not seen

class Projector {
public:
    Projector(const PackContext& context, const Scale& scale, const QSizeF& size)
        : m_context(context)
        , m_shift(scale.position(context.origin))
        , m_horizontal(context.orientation == Orientation::Horizontal)
        , m_length(m_horizontal ? size.width() : size.height())
    {
    }

    double begin(const QRectF& rect) const { return m_horizontal ? rect.left() : rect.top(); }
    double end(const QRectF& rect) const { return m_horizontal ? rect.right() : rect.bottom(); }
    QRectF moved(const QRectF& rect) const
    {
        return m_horizontal ? rect.translated(m_shift, 0) : rect.translated(0, m_shift);
    }
    bool isVisible(const QRectF& rect) const { return end(rect) > 0 && begin(rect) < m_length; }
    double length() const { return m_length; }

    BarBox cut(BarBox bar) const;
    PackedText kept(PackedText text) const;
    Leader moved(Leader leader) const;

private:
    const PackContext& m_context;
    double m_shift;
    bool m_horizontal;
    double m_length;
};

BarBox Projector::cut(BarBox bar) const
{
    const bool before = begin(bar.rect) < -beyond;
    const bool after = end(bar.rect) > m_length + beyond;
    bar.fadedStart = bar.fadedStart && !before;
    bar.fadedEnd = bar.fadedEnd && !after;
    bar.arrowStart = bar.arrowStart && !before;
    bar.arrowEnd = bar.arrowEnd && !after;
    if (before)
        m_horizontal ? bar.rect.setLeft(-beyond) : bar.rect.setTop(-beyond);
    if (after)
        m_horizontal ? bar.rect.setRight(m_length + beyond) : bar.rect.setBottom(m_length + beyond);
    return bar;
}

// Words on a bar stay in sight as long as the bar has room for them there.
PackedText Projector::kept(PackedText text) const
{
    if (text.latest) {
        const double wanted = std::max(text.rect.left(), 4.0);
        text.rect.moveLeft(std::max(text.rect.left(), std::min(wanted, *text.latest + m_shift)));
    }
    return text;
}

Leader Projector::moved(Leader leader) const
{
    leader.points.translate(m_horizontal ? m_shift : 0, m_horizontal ? 0 : m_shift);
    return leader;
}

void projectBars(Layout& layout, const Packing& packing, const Projector& projector)
{
    for (BarBox bar : packing.bars) {
        bar.rect = projector.moved(bar.rect);
        if (projector.isVisible(bar.rect))
            layout.bars.push_back(bar);
    }
}

void projectTexts(Layout& layout, const Packing& packing, const Projector& projector)
{
    for (const PackedText& text : packing.texts) {
        const QRectF rect = projector.moved(text.rect);
        if (!projector.isVisible(rect) && (!text.latest || projector.begin(rect) > 0))
            continue;
        PackedText moved = text;
        moved.rect = rect;
        moved = projector.kept(std::move(moved));
        if (projector.isVisible(moved.rect))
            layout.texts.push_back(std::move(moved));
    }
}

void projectLeaders(Layout& layout, const Packing& packing, const Projector& projector)
{
    for (const Leader& leader : packing.leaders) {
        Leader moved = projector.moved(leader);
        if (projector.isVisible(moved.points.boundingRect().adjusted(-1, -1, 1, 1)))
            layout.leaders.push_back(std::move(moved));
    }
}

void projectColumns(Layout& layout, const Packing& packing, const Projector& projector)
{
    for (const DensityColumn& column : packing.columns) {
        const QRectF rect = projector.moved(column.rect);
        if (!projector.isVisible(rect))
            continue;
        layout.columns.push_back(column);
        layout.columns.back().rect = rect;
    }
}

QRectF nameOf(const Layout& layout, int lane)
{
    const auto band = std::find_if(
        layout.bands.begin(), layout.bands.end(), [lane](const LaneBand& one) { return one.lane == lane; });
    return band == layout.bands.end() ? QRectF() : band->nameRect;
}

/// The words of a chip that counts two chips' entries.
void addTo(Chip& chip, const Chip& other, const PackContext& context)
{
    chip.count += other.count;
    chip.text = context.words.more(chip.count);
    chip.from = std::min(chip.from, other.from);
    const double width = std::max(chip.rect.width(), labelWidth(context.details.width(chip.text)) + 6);
    chip.rect.setLeft(chip.rect.right() - width);
}

// Chips stand in line with the lane's name. What slides under it is counted by the next chip.
void projectChips(
    Layout& layout, const Packing& packing, const PackContext& context, const Projector& projector)
{
    std::optional<Chip> under;
    for (Chip chip : packing.chips) {
        chip.rect = projector.moved(chip.rect);
        if (!projector.isVisible(chip.rect))
            continue;
        const QRectF name = nameOf(layout, chip.lane).adjusted(0, 0, 6, 0);
        if (under)
            addTo(chip, *std::exchange(under, std::nullopt), context);
        if (layout.orientation == Orientation::Horizontal && chip.rect.intersects(name))
            under = chip;
        else
            layout.chips.push_back(chip);
    }
    if (under) {
        under->rect.moveLeft(nameOf(layout, under->lane).right() + 7);
        layout.chips.push_back(*under);
    }
}

QRectF tickTextRect(const Layout& layout, const PackContext& context, const TickBox& box)
{
    const double width = context.majorTicks.width(box.tick.text) + 6;
    if (layout.orientation == Orientation::Vertical)
        return QRectF(layout.axis - 10 - width, box.tick.context ? 2 : box.position - 10, width, 20);
    const bool rows = !layout.bands.empty();
    const double left = box.tick.context ? 4 : box.position - width / 2;
    return QRectF(left, rows ? layout.axis - 32 : layout.axis + 13, width, 22);
}

// Half a number at the rim reads as another number.
bool reachesOut(const Layout& layout, const QRectF& rect)
{
    return layout.orientation == Orientation::Vertical
        ? rect.top() < 0 || rect.bottom() > layout.size.height() || rect.left() < -6
        : rect.left() < 0 || rect.right() > layout.size.width();
}

// Ticks of a kind keep their distance by their choice of unit; here the two kinds, and the context, are kept
// apart.
void appendTicks(Layout& layout, const PackContext& context)
{
    const bool vertical = layout.orientation == Orientation::Vertical;
    const TickSpacing& spacing = vertical ? downwardTicks : sidewaysTicks;
    for (const bool major : { true, false }) {
        for (const Tick& tick :
            ticksFor(layout.scale, context.words.language(), spacing.major, spacing.minor)) {
            if (tick.major != major)
                continue;
            TickBox box { tick, layout.scale.position(tick.instant), {} };
            if (!tick.text.isEmpty()) {
                box.textRect = tickTextRect(layout, context, box);
                if (vertical && box.textRect.left() < 0 && !tick.brief.isEmpty()) {
                    box.tick.text = tick.brief;
                    box.textRect = tickTextRect(layout, context, box);
                }
                const auto near = [&](const TickBox& other) {
                    return other.textRect.adjusted(-8, -2, 8, 2).intersects(box.textRect);
                };
                if (reachesOut(layout, box.textRect)
                    || std::any_of(layout.ticks.begin(), layout.ticks.end(), near))
                    box.textRect = QRectF();
            }
            if (box.tick.context && box.textRect.isEmpty())
                continue;
            layout.ticks.push_back(box);
        }
    }
    std::stable_sort(layout.ticks.begin(), layout.ticks.end(),
        [](const TickBox& left, const TickBox& right) { return left.position < right.position; });
}

void countEntries(Layout& layout, const EntrySet& entries)
{
    for (int lane = 0; lane < static_cast<int>(entries.lanes().size()); ++lane)
        layout.visible += entries.countTouching(lane, layout.scale.from(), layout.scale.to());
    for (const TextBox& text : layout.texts) {
        const Extent& extent = entries.extent(text.entry);
        layout.labelled += extent.start < layout.scale.to() && extent.end > layout.scale.from() ? 1 : 0;
    }
}

// Above columns the lanes' names stand still; what slides under them is out of sight.
void clearNames(Layout& layout)
{
    if (layout.orientation == Orientation::Horizontal || layout.bands.empty())
        return;
    const auto reaches = [](const auto& box) { return box.rect.top() < bandHeader - 0.01; };
    std::erase_if(layout.texts, reaches);
    std::erase_if(layout.chips, reaches);
}

// Nothing may reach into the strip: what would stand half under it is left out until it is panned into sight.
void clearStrip(Layout& layout, const EntrySet& entries)
{
    // A card that ends exactly where the strip begins may, in floating point, end a trifle below.
    const double limit = layout.undatedStrip.top() + 0.01;
    const auto reaches = [limit](const auto& box) { return box.rect.bottom() > limit; };
    for (const TextBox& text : layout.texts) {
        const Extent& extent = entries.extent(text.entry);
        const bool counted = extent.start < layout.scale.to() && extent.end > layout.scale.from();
        layout.labelled -= reaches(text) && counted ? 1 : 0;
    }
    std::erase_if(layout.texts, reaches);
    std::erase_if(layout.chips, reaches);
    for (TickBox& tick : layout.ticks) {
        if (tick.textRect.bottom() > limit)
            tick.textRect = QRectF();
    }
}

} // namespace

Layout project(
    const GrowingPacking& packing, const PackContext& context, const Scale& scale, const QSizeF& size)
{
    Layout layout;
    layout.size = size;
    layout.orientation = context.orientation;
    layout.scale = scale;
    layout.axis = packing.frame().axis;
    layout.bands = packing.frame().bands;
    const Projector projector(context, scale, size);
    for (const Packing& part : packing.parts()) {
        projectBars(layout, part, projector);
        projectTexts(layout, part, projector);
        projectLeaders(layout, part, projector);
        projectChips(layout, part, context, projector);
        projectColumns(layout, part, projector);
    }
    appendTicks(layout, context);
    if (!packing.frame().followsEdge && context.detail != Detail::Marks)
        keepBarsLabelled(layout, context);
    for (BarBox& bar : layout.bars)
        bar = projector.cut(bar);
    clearNames(layout);
    countEntries(layout, context.entries);
    return layout;
}

void appendUndated(Layout& layout, const PackContext& context, const QSizeF& size)
{
    const std::vector<int>& undated = context.entries.undated();
    if (undated.empty())
        return;
    layout.size = size;
    layout.undatedStrip = QRectF(0, size.height() - undatedHeight, size.width(), undatedHeight);
    layout.undatedHeading
        = context.words.undated() + u' ' + QLocale(QLocale::English).toString(undated.size());
    clearStrip(layout, context.entries);
    const double y = layout.undatedStrip.top() + (undatedHeight - labelHeight) / 2;
    layout.undatedHeadingRect
        = QRectF(8, y, labelWidth(context.details.width(layout.undatedHeading)), labelHeight);
    layout.visible += static_cast<int>(undated.size());
    double x = layout.undatedHeadingRect.right() + 8;
    const double chipRoom
        = labelWidth(context.details.width(context.words.more(static_cast<int>(undated.size())))) + 14;
    for (size_t i = 0; i < undated.size(); ++i) {
        TextBox text;
        text.entry = undated[i];
        text.category = context.entries.entry(text.entry).category;
        text.tint = context.entries.entry(text.entry).tint;
        text.undated = true;
        text.titleLines = { context.labels.elided(context.entries.entry(text.entry).title, 220) };
        text.rect = QRectF(x, y, labelWidth(context.labels.width(text.titleLines.first())) + 14, labelHeight);
        const double reserved = i + 1 < undated.size() ? chipRoom : 0;
        if (text.rect.right() + reserved > size.width() - 8) {
            Chip chip = makeChip(context, static_cast<int>(undated.size() - i), 0, 0);
            chip.undated = true;
            chip.rect = QRectF(x, y + 2, chipRoom - 8, chipHeight);
            if (chip.rect.right() <= size.width())
                layout.chips.push_back(chip);
            return;
        }
        layout.texts.push_back(text);
        ++layout.labelled;
        x = text.rect.right() + 8;
    }
}

} // namespace tidemark::timeline
