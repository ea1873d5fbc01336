// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view_p.h"

#include <algorithm>

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
    const QRectF bounds = view.spanBounds(span);
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

} // namespace tidemark::reader
