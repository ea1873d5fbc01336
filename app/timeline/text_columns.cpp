// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/text_columns.h"

#include "timeline/stacking.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr double gap = 5;
constexpr double anchorDepth = 14; ///< how far into a long bar its leader begins

enum class Level { TallCards, Cards, Labels, Chip };

struct Item {
    Placed placed;
    double anchor = 0;
    QStringList title;
};

/// Entries whose words compete for the same stretch. One of them stands for all that find no room.
struct Cell {
    double from = 0;
    double length = textCell;
    size_t first = 0;
    size_t count = 0;
    double demand = 0; ///< as tall cards
    Level level = Level::TallCards;
    size_t labelled = 0; ///< how many keep words when the level is Chip
    size_t others = 0; ///< entries counted in the chip that are no items
};

/// Something to stack: an entry's words, or with `entry` -1 a cell's chip.
struct Slip {
    int entry = -1;
    double anchor = 0;
    double height = 0;
    const Item* item = nullptr;
    const Cell* cell = nullptr;
    Level level = Level::Chip;
};

double cardHeight(const PackContext& context, size_t lines)
{
    const double detail = context.details.lineHeight();
    return 8 + double(lines) * context.titles.lineHeight() + detail;
}

double heightAt(const PackContext& context, const Item& item, Level level)
{
    switch (level) {
    case Level::TallCards:
        return cardHeight(context, static_cast<size_t>(item.title.size()));
    case Level::Cards:
        return cardHeight(context, 1);
    case Level::Labels:
        return labelHeight;
    case Level::Chip:
        break;
    }
    return chipHeight;
}

std::vector<Item> itemsOf(
    const PackContext& context, const std::vector<Placed>& placed, const TextColumn& column)
{
    std::vector<Item> items;
    items.reserve(placed.size());
    for (const Placed& one : placed) {
        Item item { one, one.from + std::min((one.to - one.from) / 2, anchorDepth), {} };
        const QString& title = context.entries.entry(one.entry).title;
        const bool fits = context.titles.width(title) <= column.width - textPadding - 10;
        item.title = fits ? QStringList { title } : QStringList { title, QString() };
        items.push_back(item);
    }
    std::stable_sort(items.begin(), items.end(),
        [](const Item& left, const Item& right) { return left.anchor < right.anchor; });
    return items;
}

std::vector<Cell> cellsOf(const PackContext& context, const std::vector<Item>& items)
{
    std::vector<Cell> cells;
    for (size_t i = 0; i < items.size(); ++i) {
        const double from = std::floor(items[i].anchor / textCell) * textCell;
        if (cells.empty() || cells.back().from != from)
            cells.push_back({ from, textCell, i, 0, 0, Level::TallCards, 0 });
        ++cells.back().count;
        cells.back().demand += heightAt(context, items[i], Level::TallCards) + gap;
    }
    for (Cell& cell : cells) {
        const double from = std::max(cell.from, context.worldFrom);
        cell.length = std::max(0.0, std::min(cell.from + textCell, context.worldTo) - from);
    }
    return cells;
}

// A neighbour's spare room may be used by half from either side.
double roomOf(const PackContext& context, const std::vector<Cell>& cells, size_t index)
{
    const Cell& cell = cells[index];
    const auto spare = [&](double from, const Cell* neighbour) {
        const double low = std::max(from, context.worldFrom);
        const double whole = std::max(0.0, std::min(from + textCell, context.worldTo) - low);
        return std::max(0.0, whole - (neighbour ? neighbour->demand : 0)) / 2;
    };
    const Cell* before
        = index > 0 && cells[index - 1].from == cell.from - textCell ? &cells[index - 1] : nullptr;
    const bool follows = index + 1 < cells.size() && cells[index + 1].from == cell.from + textCell;
    const Cell* after = follows ? &cells[index + 1] : nullptr;
    return cell.length + spare(cell.from - textCell, before) + spare(cell.from + textCell, after);
}

/// The entries that keep words beside a chip.
void keepForChip(Cell& cell, const PackContext& context, double room)
{
    cell.level = Level::Chip;
    const double forLabels = context.detail == Detail::Marks ? 0 : room - chipHeight - gap;
    const auto most = static_cast<size_t>(std::max(0.0, std::floor(forLabels / (labelHeight + gap))));
    cell.labelled = std::min(cell.count, most);
}

void chooseLevel(Cell& cell, const PackContext& context, const std::vector<Item>& items, double room)
{
    const Level most = context.detail == Detail::Cards ? Level::TallCards
        : context.detail == Detail::Labels             ? Level::Labels
                                                       : Level::Chip;
    cell.level = most;
    cell.labelled = cell.count;
    for (; cell.level != Level::Chip; cell.level = static_cast<Level>(static_cast<int>(cell.level) + 1)) {
        double needed = 0;
        for (size_t i = cell.first; i < cell.first + cell.count; ++i)
            needed += heightAt(context, items[i], cell.level) + gap;
        if (needed <= room)
            return;
    }
    keepForChip(cell, context, room);
}

/// The entries of an overfull cell that keep their words: the longest, then the earliest.
std::vector<size_t> keptItems(const Cell& cell, const std::vector<Item>& items)
{
    std::vector<size_t> order;
    for (size_t i = cell.first; i < cell.first + cell.count; ++i)
        order.push_back(i);
    const auto longer = [&](size_t left, size_t right) {
        const double leftLength = items[left].placed.to - items[left].placed.from;
        const double rightLength = items[right].placed.to - items[right].placed.from;
        return leftLength != rightLength ? leftLength > rightLength : left < right;
    };
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(std::min(cell.labelled, order.size()));
    std::partial_sort(order.begin(), middle, order.end(), longer);
    order.erase(middle, order.end());
    std::sort(order.begin(), order.end());
    return order;
}

/// How many the cell's chip counts: those without words or, where no words are wanted, without a bar.
int hiddenIn(const Cell& cell, const PackContext& context)
{
    const size_t items = context.detail == Detail::Marks ? 0 : cell.count - cell.labelled;
    return static_cast<int>(items + cell.others);
}

void appendSlips(
    std::vector<Slip>& slips, const PackContext& context, const Cell& cell, const std::vector<Item>& items)
{
    const bool overfull = cell.level == Level::Chip;
    const Level level = overfull ? Level::Labels : cell.level;
    for (const size_t i : keptItems(cell, items))
        slips.push_back({ items[i].placed.entry, items[i].anchor, heightAt(context, items[i], level),
            &items[i], &cell, level });
    if (overfull && hiddenIn(cell, context) > 0)
        slips.push_back({ -1, cell.from + cell.length, chipHeight, nullptr, &cell, Level::Chip });
}

void appendText(
    Packing& packing, const PackContext& context, const Slip& slip, double main, const TextColumn& column)
{
    const Entry& entry = context.entries.entry(slip.entry);
    const double room = column.width - textPadding - 10;
    PackedText text;
    text.entry = slip.entry;
    text.category = entry.category;
    text.tint = entry.tint;
    text.card = slip.level != Level::Labels;
    const int lines = slip.level == Level::TallCards ? static_cast<int>(slip.item->title.size()) : 1;
    text.titleLines = text.card ? context.titles.balanced(entry.title, room, lines)
                                : QStringList { context.labels.elided(entry.title, room) };
    if (text.card)
        text.detail = context.details.elided(entry.detail, room);
    const double width = text.card
        ? column.width
        : std::min(column.width, labelWidth(context.labels.width(text.titleLines.first())) + 4);
    text.rect = QRectF(column.cross, main, width, slip.height);
    packing.texts.push_back(text);
}

void appendLeader(
    Packing& packing, const PackContext& context, const Slip& slip, const TextColumn& column, double barEdge)
{
    Leader leader;
    leader.entry = slip.entry;
    leader.category = context.entries.entry(slip.entry).category;
    leader.tint = context.entries.entry(slip.entry).tint;
    const QRectF& text = packing.texts.back().rect;
    leader.points = { QPointF(barEdge, slip.anchor), QPointF(column.cross, text.center().y()) };
    packing.leaders.push_back(leader);
}

void appendChip(
    Packing& packing, const PackContext& context, const Slip& slip, double main, const TextColumn& column)
{
    Chip chip = makeChip(context, hiddenIn(*slip.cell, context), slip.cell->from, textCell);
    chip.lane = column.lane;
    chip.rect = QRectF(column.cross, main,
        std::min(column.width, labelWidth(context.details.width(chip.text)) + 6), chipHeight);
    packing.chips.push_back(chip);
}

void stackSlips(Packing& packing, const PackContext& context, const std::vector<Slip>& slips,
    const TextColumn& column, const Stretch& bounds)
{
    std::vector<StackItem> stack;
    for (const Slip& slip : slips)
        stack.push_back({ slip.anchor, slip.height, 0 });
    stackWithoutOverlap(stack, gap, bounds.from, bounds.to);
    for (size_t i = 0; i < slips.size(); ++i) {
        if (slips[i].entry < 0) {
            appendChip(packing, context, slips[i], stack[i].start, column);
            continue;
        }
        appendText(packing, context, slips[i], stack[i].start, column);
        const auto edge = column.barEdges.find(slips[i].entry);
        appendLeader(packing, context, slips[i], column,
            edge == column.barEdges.end() ? column.leaderCross : edge->second);
    }
}

} // namespace

void appendTexts(
    Packing& packing, const PackContext& context, const std::vector<Placed>& placed, const TextColumn& column)
{
    const std::vector<Item> items = itemsOf(context, placed, column);
    std::vector<Cell> cells = cellsOf(context, items);
    for (size_t i = 0; i < cells.size(); ++i)
        chooseLevel(cells[i], context, items, roomOf(context, cells, i));
    std::vector<Slip> slips;
    for (const Cell& cell : cells)
        appendSlips(slips, context, cell, items);
    stackSlips(packing, context, slips, column, { context.worldFrom, context.worldTo });
}

void appendCellTexts(Packing& packing, const PackContext& context, const std::vector<Placed>& placed,
    const TextColumn& column, double cellFrom, int others)
{
    const std::vector<Item> items = itemsOf(context, placed, column);
    Cell cell { cellFrom, textCell, 0, items.size(), 0, Level::Chip, 0 };
    cell.others = static_cast<size_t>(others);
    chooseLevel(cell, context, items, textCell - gap);
    if (others > 0 && cell.level != Level::Chip)
        keepForChip(cell, context, textCell - gap);
    std::vector<Slip> slips;
    appendSlips(slips, context, cell, items);
    stackSlips(packing, context, slips, column, { cellFrom + gap / 2, cellFrom + textCell - gap / 2 });
}

} // namespace tidemark::timeline
