// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view_p.h"

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

constexpr qsizetype wordsAround = 16; // characters on each side of a hit that its tool tip shows
constexpr size_t mostLines = 4; // of a tool tip

}

void ReaderView::setFound(std::vector<TextSpan> hits, int current)
{
    d->found = { std::move(hits), current };
    d->ticks.refreshLater();
    viewport()->update();
}

void ReaderView::setCurrentFound(int current)
{
    d->found.current = current;
    d->ticks.refreshLater();
    viewport()->update();
}

void ReaderView::Private::createScrollBars()
{
    auto* downwards = new MarkedScrollBar(Qt::Vertical, &view);
    auto* sideways = new MarkedScrollBar(Qt::Horizontal, &view); // of vertical text
    view.setVerticalScrollBar(downwards);
    view.setHorizontalScrollBar(sideways);
    ticks.setBars({ downwards, sideways });
    for (MarkedScrollBar* marked : { downwards, sideways }) {
        marked->setTipFor([this](const std::vector<ScrollTick>& near) { return tipOf(near); });
        connect(marked, &MarkedScrollBar::tickActivated, &view, [this](const TextSpan& span) {
            view.reveal(span);
            Q_EMIT view.scrollMarkActivated(span);
        });
    }
}

/// The words around each passage, as they are shown.
QString ReaderView::Private::tipOf(const std::vector<ScrollTick>& near) const
{
    QStringList lines;
    TextSpan last { -1, 0 };
    size_t more = 0;
    for (const ScrollTick& tick : near) {
        if (tick.span == last)
            continue;
        last = tick.span;
        if (size_t(lines.size()) >= mostLines) {
            ++more;
            continue;
        }
        const TextSpan block = blockSpanAt(tick.span.start);
        const qsizetype start = std::max(block.start, tick.span.start - wordsAround);
        const qsizetype end = std::min(
            block.end(), std::min(tick.span.end(), tick.span.start + 2 * wordsAround) + wordsAround);
        lines.append((start > block.start ? QStringLiteral("…") : QString())
            + layout.shownText(TextSpan::between(start, std::max(start, end))).simplified()
            + (end < block.end() ? QStringLiteral("…") : QString()));
    }
    if (more > 0)
        lines.append(ReaderView::tr("and %n more", "passages at one place of the scroll bar", int(more)));
    return lines.join(u'\n');
}

} // namespace tidemark::reader
