// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view_p.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

constexpr int revealDuration = 260; // ms

TextSpan clampedTo(const QString& text, const TextSpan& span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    return TextSpan::between(start, std::clamp<qsizetype>(span.end(), start, text.size()));
}

} // namespace

std::vector<ReaderHighlight> ReaderView::marks() const
{
    std::vector<ReaderHighlight> marks;
    for (const HighlightIndex::Entry& entry : d->highlights.entries()) {
        if (!entry.highlight.key.isEmpty())
            marks.push_back(entry.highlight);
    }
    return marks;
}

void ReaderView::setMarkDescriber(MarkDescriber describer)
{
    d->markDescriber = std::move(describer);
}

MarkDescription ReaderView::describeMark(const QString& key) const
{
    return d->markDescriber && !key.isEmpty() ? d->markDescriber(key) : MarkDescription();
}

qsizetype ReaderView::caret() const
{
    return d->selection.caret();
}

void ReaderView::setCaret(qsizetype offset)
{
    if (d->isEmpty())
        return;
    d->grain = SelectionGrain::Character;
    d->caretIsShown = true;
    d->caretColumn.reset();
    const qsizetype within = clampedTo(d->document.text, { offset, 0 }).start;
    d->changeSelection([&] { d->selection.begin({ within, 0 }); });
    d->showCaret();
}

void ReaderView::reveal(const TextSpan& wanted, RevealMotion motion)
{
    const qsizetype before = d->anchor.offset();
    const bool isUnderWay = d->animator.isRunning(); // then the place it left has been told
    d->revealSpan(wanted, motion);
    if (!isUnderWay && (d->animator.isRunning() || d->anchor.offset() != before))
        Q_EMIT jumped(before);
}

void ReaderView::follow(const TextSpan& span)
{
    d->revealSpan(span, RevealMotion::Animated);
}

void ReaderView::goTo(const TextSpan& span, RevealMotion motion)
{
    if (d->isEmpty())
        return;
    d->grain = SelectionGrain::Character;
    d->caretIsShown = true;
    d->caretColumn.reset();
    d->changeSelection([&] { d->selection.begin({ clampedTo(d->document.text, span).start, 0 }); });
    reveal(span, motion);
}

void ReaderView::Private::revealSpan(const TextSpan& wanted, RevealMotion motion)
{
    animator.stop();
    if (isEmpty())
        return;
    const TextSpan span = clampedTo(document.text, wanted);
    const int height = viewportHeight();
    layOutTowards(span, 2 * height);
    const QRectF bounds = boundsOf(span);
    if (bounds.top() >= 0 && bounds.bottom() <= height)
        return;
    const int pitch = layout.metrics().of(ReaderBlockKind::Paragraph).pitch;
    const int target = bounds.height() < height / 2 ? height * 3 / 10 : pitch;
    const int distance = int(std::clamp<qreal>(bounds.top() - target, -2e9, 2e9));
    const int duration = motion == RevealMotion::Animated ? animationDuration(revealDuration) : 0;
    // From far away only the last stretch is seen moving.
    const int approach = duration == 0 ? 0 : std::clamp(distance, -height, height);
    if (approach != distance) {
        anchor.bringTo(span.start, target + approach);
        showPlace();
    }
    if (approach != 0)
        scrollBy(approach, duration);
}

void ReaderView::setSpoken(const TextSpan& span)
{
    d->spoken = clampedTo(d->document.text, span);
    viewport()->update();
}

TextSpan ReaderView::spoken() const
{
    return d->spoken;
}

void ReaderView::setParagraphFocused(bool focused)
{
    d->isParagraphFocused = focused;
    viewport()->update();
}

std::optional<std::vector<TextSpan>> ReaderView::Private::plainSpans() const
{
    if (!isParagraphFocused)
        return undimmed;
    const TextSpan range = view.visibleRange();
    const qsizetype caret = spoken.isEmpty() ? selection.caret() : spoken.start;
    const bool isInSight = caret >= range.start && caret <= range.end();
    const QPoint nearTop(layout.metrics().columnLeft, viewportHeight() / 3);
    return std::vector { blockSpanAt(
        isInSight && caretIsShown ? caret : offsetAt(nearTop, QTextLine::CursorBetweenCharacters)) };
}

void ReaderView::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    d->focusIsShown = d->caretIsShown = true;
    viewport()->update();
}

QRectF ReaderView::spanBounds(const TextSpan& span) const
{
    return d->isEmpty() ? QRectF() : d->axes().toViewport(d->boundsOf(span));
}

QRectF ReaderView::Private::boundsOf(const TextSpan& wanted) const
{
    if (isEmpty())
        return {};
    const TextSpan span = clampedTo(document.text, wanted);
    const auto lineTop = [this](qsizetype offset) {
        const int unit = layout.unitAt(offset);
        const TextSpan text = layout.unit(unit).span;
        const int gap = layout.spaceBefore(unit);
        const qreal top = anchor.viewportY(unit) + gap;
        if (const UnitLines* lines = layout.linesIfLaidOut(unit))
            return top + lines->lineOf(offset - text.start) * lines->pitch();
        const qreal share
            = std::clamp<qreal>(qreal(offset - text.start) / std::max<qsizetype>(1, text.length), 0, 1);
        const int pitch = layout.metrics().of(layout.unit(unit).kind).pitch;
        return top + std::floor(share * (layout.geometry().height(unit) - gap - 1) / pitch) * pitch;
    };
    const qsizetype last = std::max(span.start, span.end() - 1);
    const int lastPitch = layout.metrics().of(layout.unit(layout.unitAt(last)).kind).pitch;
    const PageMetrics& page = layout.metrics();
    return { QPointF(page.columnLeft, lineTop(span.start)),
        QPointF(page.columnLeft + page.columnWidth, lineTop(last) + lastPitch) };
}

void ReaderView::setVertical(bool vertical)
{
    if (vertical == d->isVertical)
        return;
    d->animator.stop();
    d->autoScrollTimer.stop();
    d->isVertical = vertical;
    d->caretColumn.reset();
    d->showBar(!d->isEmpty());
    d->relayout();
}

bool ReaderView::isVertical() const
{
    return d->isVertical;
}

QScrollBar* ReaderView::Private::bar() const
{
    return isVertical ? view.horizontalScrollBar() : view.verticalScrollBar();
}

void ReaderView::Private::showBar(bool hasText)
{
    const Qt::ScrollBarPolicy shown = hasText ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    view.setVerticalScrollBarPolicy(isVertical ? Qt::ScrollBarAlwaysOff : shown);
    view.setHorizontalScrollBarPolicy(isVertical ? shown : Qt::ScrollBarAlwaysOff);
    // The text begins at the right, and so does the bar.
    view.horizontalScrollBar()->setLayoutDirection(Qt::RightToLeft);
}

} // namespace tidemark::reader
