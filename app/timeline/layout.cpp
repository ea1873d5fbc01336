// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout.h"

#include <algorithm>

namespace tidemark::timeline {

namespace {

std::vector<QRectF> wordRects(const Layout& layout)
{
    std::vector<QRectF> rects;
    for (const TextBox& text : layout.texts)
        rects.push_back(text.rect);
    for (const Chip& chip : layout.chips)
        rects.push_back(chip.rect);
    for (const LaneBand& band : layout.bands)
        rects.push_back(band.nameRect);
    for (const TickBox& tick : layout.ticks)
        rects.push_back(tick.textRect);
    for (const FoldBox& fold : layout.folds)
        rects.push_back(fold.words.rect);
    for (const GapBox& gap : layout.gaps)
        rects.push_back(gap.words.rect);
    if (layout.today)
        rects.push_back(layout.today->words.rect);
    rects.push_back(layout.undatedHeadingRect);
    std::erase_if(rects, [](const QRectF& rect) { return rect.isEmpty(); });
    return rects;
}

bool overlap(const QRectF& left, const QRectF& right)
{
    constexpr double tolerance = 0.01;
    return left.left() < right.right() - tolerance && right.left() < left.right() - tolerance
        && left.top() < right.bottom() - tolerance && right.top() < left.bottom() - tolerance;
}

template <class Boxes, class Test> const auto* findLast(const Boxes& boxes, Test test)
{
    const auto found = std::find_if(boxes.rbegin(), boxes.rend(), test);
    return found == boxes.rend() ? nullptr : &*found;
}

} // namespace

int Layout::overlapCount() const
{
    std::vector<QRectF> rects = wordRects(*this);
    std::sort(rects.begin(), rects.end(),
        [](const QRectF& left, const QRectF& right) { return left.top() < right.top(); });
    int count = 0;
    for (size_t i = 0; i < rects.size(); ++i) {
        for (size_t k = i + 1; k < rects.size() && rects[k].top() < rects[i].bottom(); ++k)
            count += overlap(rects[i], rects[k]) ? 1 : 0;
    }
    return count;
}

int Layout::entryAt(const QPointF& point) const
{
    if (const TextBox* text = findLast(texts, [&](const TextBox& box) { return box.rect.contains(point); }))
        return text->entry;
    const auto near = [&](const BarBox& box) { return box.rect.adjusted(-3, -3, 3, 3).contains(point); };
    const BarBox* bar = findLast(bars, near);
    return bar ? bar->entry : -1;
}

const Chip* Layout::chipAt(const QPointF& point) const
{
    return findLast(chips, [&](const Chip& chip) { return chip.rect.contains(point); });
}

const DensityColumn* Layout::columnAt(const QPointF& point) const
{
    return findLast(columns, [&](const DensityColumn& column) { return column.rect.contains(point); });
}

const FoldBox* Layout::foldAt(const QPointF& point) const
{
    return findLast(folds, [&](const FoldBox& fold) { return fold.rect.contains(point); });
}

const BarBox* Layout::barOf(int entry) const
{
    return findLast(bars, [entry](const BarBox& bar) { return bar.entry == entry; });
}

const TextBox* Layout::textOf(int entry) const
{
    return findLast(texts, [entry](const TextBox& text) { return text.entry == entry; });
}

} // namespace tidemark::timeline
