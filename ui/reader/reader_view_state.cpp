// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view_p.h"

#include "reader/reader_accessible.h"

#include <QCursor>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

using Entry = HighlightIndex::Entry;

bool holdsPoint(const VisibleLine& line, const Entry& entry, const QPoint& point)
{
    const auto rects = line.rects(entry.highlight.span);
    return std::any_of(rects.begin(), rects.end(), [&](const QRectF& rect) { return rect.contains(point); });
}

bool isNoteMark(const VisibleLine& line, const Entry& entry, const PageMetrics& page, const QPoint& point)
{
    constexpr qreal ease = 4; // pixels around the small mark that still hit it
    const bool isHere = entry.highlight.hasNote && line.span.contains(entry.highlight.span.start);
    return isHere && noteMark(line, page).adjusted(-ease, -ease, ease, ease).contains(point);
}

const Entry* shortest(
    const std::vector<const Entry*>& entries, const std::function<bool(const Entry&)>& accepts)
{
    const Entry* best = nullptr;
    for (const Entry* entry : entries) {
        if (entry->highlight.key.isEmpty())
            continue;
        if (accepts(*entry) && (!best || entry->highlight.span.length < best->highlight.span.length))
            best = entry;
    }
    return best;
}

} // namespace

PageMetrics ReaderView::Private::measuredPage(const text::ScriptView& script) const
{
    ReaderTypography set = typography;
    set.isVertical = isVertical;
    return measurePage(set, script.language(document.language), zoom, axes().size().width(), inks);
}

void ReaderView::Private::relayout()
{
    const PageMetrics metrics = measuredPage();
    anchor.setViewportHeight(viewportHeight());
    if (metrics != layout.metrics()) {
        layout.setMetrics(metrics);
        ticks.refreshLater();
        isEmpty() ? background.stop() : background.restart();
    }
    anchor.restore();
    showPlace();
}

void ReaderView::Private::changeScript(const text::ScriptView& script)
{
    layout.setScript(script, measuredPage(script));
    ticks.refreshLater();
    isEmpty() ? background.stop() : background.restart();
    anchor.restore();
    showPlace();
}

void ReaderView::Private::syncScrollBar()
{
    // A slider must not run away from the pointer that holds it.
    QScrollBar* bar = this->bar();
    if (bar->isSliderDown())
        return;
    const QScopedValueRollback syncing(isSyncingScrollBar, true);
    constexpr qint64 longest = std::numeric_limits<int>::max();
    const int pitch = layout.metrics().of(ReaderBlockKind::Paragraph).pitch;
    bar->setRange(0, int(std::min(anchor.maximum(), longest)));
    bar->setPageStep(std::max(pitch, viewportHeight() - pitch));
    bar->setSingleStep(pitch);
    bar->setValue(int(std::min(anchor.value(), longest)));
}

void ReaderView::Private::showPlace()
{
    syncScrollBar();
    if (std::exchange(announcedOffset, anchor.offset()) != anchor.offset())
        Q_EMIT view.readingPositionChanged(anchor.offset());
    const TextSpan range = view.visibleRange();
    if (std::exchange(announcedRange, range) != range)
        Q_EMIT view.visibleRangeChanged(range);
    if (view.viewport()->underMouse() && !isSelecting)
        updateHover(inLayout(view.viewport()->mapFromGlobal(QCursor::pos())), QCursor::pos());
    Q_EMIT view.geometryChanged();
    view.viewport()->update();
}

void ReaderView::Private::scrollBy(int pixels, int duration)
{
    animator.scrollBy(pixels, duration);
}

int ReaderView::Private::animationDuration(int longest) const
{
    // 0 when the desktop asks for no motion.
    return std::min(longest, view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &view));
}

void ReaderView::Private::layOutTowards(const TextSpan& span, int reach)
{
    const int first = layout.unitAt(span.start);
    const int last = layout.unitAt(std::max(span.start, span.end() - 1));
    const qint64 distance = anchor.viewportY(first);
    layout.lines(first);
    layout.lines(last);
    if (std::abs(distance) > reach) {
        syncScrollBar();
        return;
    }
    for (int unit = std::min(first, anchor.firstVisibleUnit());
         unit <= std::max(first, anchor.endVisibleUnit() - 1); ++unit)
        layout.measure(unit);
    syncScrollBar();
}

std::vector<VisibleLine> ReaderView::Private::linesInSight() const
{
    return visibleLines(layout, anchor, 0, viewportHeight() - 1);
}

QString ReaderView::Private::highlightAt(const QPoint& point) const
{
    for (const VisibleLine& line : visibleLines(layout, anchor, point.y(), point.y())) {
        const Entry* best = shortest(highlights.overlapping(line.span), [&](const Entry& entry) {
            return isNoteMark(line, entry, layout.metrics(), point) || holdsPoint(line, entry, point);
        });
        if (best)
            return best->highlight.key;
    }
    return {};
}

QString ReaderView::Private::highlightAt(qsizetype offset) const
{
    const Entry* best = shortest(highlights.overlapping({ offset, 1 }), [](const Entry&) { return true; });
    return best ? best->highlight.key : QString();
}

void ReaderView::Private::activateHighlightAtCaret()
{
    if (const QString key = highlightAt(selection.caret()); !key.isEmpty())
        Q_EMIT view.highlightClicked(key);
}

TextSpan ReaderView::Private::blockSpanAt(qsizetype offset) const
{
    const int block = view.blockAt(offset);
    return block < 0 ? TextSpan { offset, 0 } : document.blocks[size_t(block)].span;
}

qsizetype ReaderView::Private::offsetAt(const QPoint& point, QTextLine::CursorPosition position) const
{
    if (isEmpty())
        return 0;
    int unit = anchor.firstVisibleUnit();
    while (unit + 1 < anchor.endVisibleUnit() && anchor.viewportY(unit + 1) <= point.y())
        ++unit;
    const qreal top = anchor.viewportY(unit) + layout.spaceBefore(unit);
    const QPointF inside(point.x() - layout.metrics().columnLeft, point.y() - top);
    return layout.unit(unit).span.start + layout.linesIfLaidOut(unit)->offsetAt(inside, position);
}

// A word is meant by the character under the pointer, not by the edge nearest to it.
TextSpan ReaderView::Private::grainAt(const QPoint& point) const
{
    const bool isCaret = grain == SelectionGrain::Character;
    const qsizetype offset
        = offsetAt(point, isCaret ? QTextLine::CursorBetweenCharacters : QTextLine::CursorOnCharacter);
    return grainSpan(document.text, blockSpanAt(offset), offset, grain, &words());
}

void ReaderView::Private::changeSelection(const std::function<void()>& change)
{
    const TextSpan before = selection.span();
    const qsizetype caretBefore = selection.caret();
    change();
    view.viewport()->update();
    if (selection.caret() != caretBefore) {
        announceCaret(view, selection.caret());
        Q_EMIT view.caretMoved(selection.caret());
    }
    if (selection.span() != before) {
        announceSelection(view, selection.span());
        Q_EMIT view.selectionChanged(selection.span());
    }
}

void ReaderView::Private::extendSelectionTo(const QPoint& point)
{
    changeSelection([&] { selection.extendTo(grainAt(point)); });
}

void ReaderView::Private::moveCaret(CaretMove move, bool extend)
{
    const CaretMovement movement(layout, document.text, words());
    const bool overLines = move == CaretMove::LineUp || move == CaretMove::LineDown;
    if (!overLines)
        caretColumn.reset();
    else if (!caretColumn)
        caretColumn = movement.xOf(selection.caret());
    const qsizetype to = movement.moved(selection.caret(), move, caretColumn.value_or(0));
    grain = SelectionGrain::Character;
    caretIsShown = true;
    changeSelection([&] { extend ? selection.moveCaret(to) : selection.begin({ to, 0 }); });
    showCaret();
    if (extend)
        publishPrimarySelection();
}

void ReaderView::Private::movePage(int direction, bool extend)
{
    const int lines = std::max(1, bar()->pageStep() / bar()->singleStep());
    if (!extend) {
        scrollBy(direction * bar()->pageStep(), animationDuration(160));
        return;
    }
    for (int line = 0; line < lines; ++line)
        moveCaret(direction < 0 ? CaretMove::LineUp : CaretMove::LineDown, true);
}

void ReaderView::Private::showCaret()
{
    const TextSpan caret { selection.caret(), 0 };
    layOutTowards(caret, 4 * viewportHeight());
    const QRectF bounds = boundsOf(caret);
    const int hiddenBelow = int(bounds.bottom()) - viewportHeight();
    if (std::abs(bounds.top()) > 4 * viewportHeight())
        view.reveal(caret, RevealMotion::Instant);
    else if (bounds.top() < 0)
        scrollBy(int(bounds.top()));
    else if (hiddenBelow > 0)
        scrollBy(hiddenBelow);
}

} // namespace tidemark::reader
