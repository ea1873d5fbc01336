// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view_p.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

constexpr int wheelNotch = 120; // eighths of a degree
constexpr int wheelDuration = 130; // ms
constexpr int linesPerNotch = 3;
constexpr int autoScrollInterval = 16; // ms
constexpr int fastestAutoScroll = 48; // pixels a step

struct CaretKey {
    QKeySequence::StandardKey key;
    CaretMove move;
    bool extends;
};

constexpr std::array caretKeys {
    CaretKey { QKeySequence::MoveToPreviousChar, CaretMove::PreviousCharacter, false },
    CaretKey { QKeySequence::MoveToNextChar, CaretMove::NextCharacter, false },
    CaretKey { QKeySequence::MoveToPreviousWord, CaretMove::PreviousWord, false },
    CaretKey { QKeySequence::MoveToNextWord, CaretMove::NextWord, false },
    CaretKey { QKeySequence::SelectPreviousChar, CaretMove::PreviousCharacter, true },
    CaretKey { QKeySequence::SelectNextChar, CaretMove::NextCharacter, true },
    CaretKey { QKeySequence::SelectPreviousWord, CaretMove::PreviousWord, true },
    CaretKey { QKeySequence::SelectNextWord, CaretMove::NextWord, true },
    CaretKey { QKeySequence::SelectPreviousLine, CaretMove::LineUp, true },
    CaretKey { QKeySequence::SelectNextLine, CaretMove::LineDown, true },
    CaretKey { QKeySequence::SelectStartOfLine, CaretMove::LineStart, true },
    CaretKey { QKeySequence::SelectEndOfLine, CaretMove::LineEnd, true },
    CaretKey { QKeySequence::SelectStartOfDocument, CaretMove::DocumentStart, true },
    CaretKey { QKeySequence::SelectEndOfDocument, CaretMove::DocumentEnd, true },
    CaretKey { QKeySequence::MoveToStartOfDocument, CaretMove::DocumentStart, false },
    CaretKey { QKeySequence::MoveToEndOfDocument, CaretMove::DocumentEnd, false },
};

// In vertical text the next character is below and the next line to the left.
int turnedKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return Qt::Key_Right;
    case Qt::Key_Up:
        return Qt::Key_Left;
    case Qt::Key_Left:
        return Qt::Key_Down;
    case Qt::Key_Right:
        return Qt::Key_Up;
    default:
        return key;
    }
}

/// Clauses and sentences, for which Qt has no keys of its own.
std::optional<CaretMove> largerMove(const QKeyEvent& event)
{
    if (event.modifiers().setFlag(Qt::KeypadModifier, false) != (Qt::AltModifier | Qt::ShiftModifier))
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Left:
        return CaretMove::PreviousClause;
    case Qt::Key_Right:
        return CaretMove::NextClause;
    case Qt::Key_Up:
        return CaretMove::PreviousSentence;
    case Qt::Key_Down:
        return CaretMove::NextSentence;
    default:
        return std::nullopt;
    }
}

} // namespace

bool ReaderView::Private::caretKey(const QKeyEvent& event)
{
    if (const auto move = largerMove(event)) {
        moveCaret(*move, true);
        return true;
    }
    const auto match = std::find_if(
        caretKeys.begin(), caretKeys.end(), [&](const CaretKey& key) { return event.matches(key.key); });
    if (match == caretKeys.end())
        return false;
    moveCaret(match->move, match->extends);
    // The very ends, margins included.
    if (match->move == CaretMove::DocumentStart)
        bar()->triggerAction(QAbstractSlider::SliderToMinimum);
    if (match->move == CaretMove::DocumentEnd)
        bar()->triggerAction(QAbstractSlider::SliderToMaximum);
    return true;
}

bool ReaderView::Private::scrollKey(const QKeyEvent& event)
{
    QScrollBar* bar = this->bar();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Up:
        scrollBy(-bar->singleStep(), animationDuration(80));
        return true;
    case Qt::Key_Down:
        scrollBy(bar->singleStep(), animationDuration(80));
        return true;
    case Qt::Key_PageUp:
        movePage(-1, shift);
        return true;
    case Qt::Key_PageDown:
        movePage(1, shift);
        return true;
    case Qt::Key_Space:
        movePage(shift ? -1 : 1, false);
        return true;
    case Qt::Key_Home:
        animator.stop();
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        return true;
    case Qt::Key_End:
        animator.stop();
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        return true;
    default:
        return false;
    }
}

bool ReaderView::Private::commandKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy))
        view.copy();
    else if (event.matches(QKeySequence::SelectAll))
        view.selectAll();
    else if (event.matches(QKeySequence::ZoomIn) || event.keyCombination() == (Qt::CTRL | Qt::Key_Equal))
        view.zoomIn();
    else if (event.matches(QKeySequence::ZoomOut))
        view.zoomOut();
    else if (event.keyCombination() == (Qt::CTRL | Qt::Key_0))
        view.resetZoom();
    else if (event.modifiers().testFlag(Qt::ControlModifier)
        && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        followLinkAtCaret();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        activateHighlightAtCaret();
    else if (event.key() == Qt::Key_Escape && !selection.isEmpty())
        view.clearSelection();
    else
        return false;
    return true;
}

bool ReaderView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    const QKeyEvent key(event->type(), d->isVertical ? turnedKey(event->key()) : event->key(),
        event->modifiers(), event->text());
    if (d->isEmpty() || !(d->commandKey(key) || d->caretKey(key) || d->scrollKey(key)))
        event->ignore();
}

void ReaderView::wheelEvent(QWheelEvent* event)
{
    // Sideways turns scroll vertical text the way they point.
    const bool isSideways = d->isVertical && event->angleDelta().y() == 0;
    const int turn = isSideways ? -event->angleDelta().x() : event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        d->wheelRemainder += turn;
        for (; d->wheelRemainder >= wheelNotch; d->wheelRemainder -= wheelNotch)
            zoomIn();
        for (; d->wheelRemainder <= -wheelNotch; d->wheelRemainder += wheelNotch)
            zoomOut();
    } else if (!event->pixelDelta().isNull()) {
        d->scrollBy(isSideways ? event->pixelDelta().x() : -event->pixelDelta().y());
    } else {
        const int pixels
            = int(std::lround(qreal(turn) / wheelNotch * linesPerNotch * d->bar()->singleStep()));
        d->scrollBy(-pixels, d->animationDuration(wheelDuration));
    }
    event->accept();
}

// A double click selects a word; each click soon after it the next larger grain.
void ReaderView::Private::countClick(const QPoint& point)
{
    const bool isAgain = manyClicksTimer.isActive()
        && (point - pressPoint).manhattanLength() < QApplication::startDragDistance();
    if (isAgain)
        grain = grain == SelectionGrain::Word ? SelectionGrain::Clause : SelectionGrain::Sentence;
    else
        grain = SelectionGrain::Character;
    isAgain ? manyClicksTimer.start(QApplication::doubleClickInterval(), &view) : manyClicksTimer.stop();
    pressPoint = point;
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || d->isEmpty()) {
        event->ignore();
        return;
    }
    d->animator.stop();
    d->focusIsShown = false;
    const QPoint point = d->inLayout(event->pos());
    d->countClick(point);
    d->isSelecting = true;
    d->hasDragged = d->grain != SelectionGrain::Character;
    d->caretIsShown = true;
    d->caretColumn.reset();
    const qsizetype offset = offsetAt(event->pos());
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    d->changeSelection(
        [&] { extends ? d->selection.moveCaret(offset) : d->selection.begin(d->grainAt(point)); });
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || d->isEmpty())
        return;
    d->grain = SelectionGrain::Word;
    d->isSelecting = d->hasDragged = true;
    d->pressPoint = d->inLayout(event->pos());
    d->manyClicksTimer.start(QApplication::doubleClickInterval(), this);
    d->changeSelection([&] { d->selection.begin(d->grainAt(d->pressPoint)); });
}

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = d->inLayout(event->pos());
    if (!d->isSelecting || !event->buttons().testFlag(Qt::LeftButton)) {
        d->updateHover(point, event->globalPosition().toPoint());
        return;
    }
    d->dragPoint = point;
    if (!d->hasDragged && (point - d->pressPoint).manhattanLength() < QApplication::startDragDistance() / 2)
        return;
    d->hasDragged = true;
    d->extendSelectionTo(point);
    const bool isOutside = point.y() < 0 || point.y() >= d->viewportHeight();
    if (!isOutside)
        d->autoScrollTimer.stop();
    else if (!d->autoScrollTimer.isActive())
        d->autoScrollTimer.start(autoScrollInterval, this);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->isSelecting)
        return;
    d->isSelecting = false;
    d->autoScrollTimer.stop();
    d->publishPrimarySelection();
    if (d->hasDragged || !d->selection.isEmpty())
        return;
    const QPoint point = d->inLayout(event->pos());
    if (event->modifiers().testFlag(Qt::ControlModifier) && d->followLinkUnder(event->pos()))
        return;
    if (const QString key = d->highlightAt(point); !key.isEmpty())
        Q_EMIT highlightClicked(key);
}

void ReaderView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == d->autoScrollTimer.timerId())
        d->autoScroll();
    else if (event->timerId() == d->manyClicksTimer.timerId())
        d->manyClicksTimer.stop();
    else
        QAbstractScrollArea::timerEvent(event);
}

void ReaderView::Private::autoScroll()
{
    const int below = dragPoint.y() - viewportHeight() + 1;
    const int outside = dragPoint.y() < 0 ? dragPoint.y() : std::max(0, below);
    scrollBy(std::clamp(outside / 2 + (outside < 0 ? -1 : 1), -fastestAutoScroll, fastestAutoScroll));
    extendSelectionTo({ dragPoint.x(), std::clamp(dragPoint.y(), 0, viewportHeight() - 1) });
}

void ReaderView::Private::publishPrimarySelection() const
{
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->supportsSelection() && !selection.isEmpty())
        clipboard->setText(view.selectedTextAsShown(), QClipboard::Selection);
}

void ReaderView::Private::updateHover(const QPoint& point, const QPoint& globalPosition)
{
    const bool isInside = QRect({}, axes().size()).contains(point);
    const QString key = isInside ? highlightAt(point) : QString();
    const PageMetrics& page = layout.metrics();
    const bool isOverColumn = point.x() >= page.columnLeft && point.x() < page.columnLeft + page.columnWidth;
    const Qt::CursorShape overText = isOverColumn && !isEmpty() ? Qt::IBeamCursor : Qt::ArrowCursor;
    view.viewport()->setCursor(key.isEmpty() ? overText : Qt::PointingHandCursor);
    if (std::exchange(hoveredKey, key) != key)
        Q_EMIT view.highlightHovered(key, globalPosition);
}

bool ReaderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        d->updateHover({ -1, -1 }, QCursor::pos());
    if (event->type() == QEvent::ToolTip && d->showLinkTip(*static_cast<QHelpEvent*>(event)))
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event)
{
    if (d->isEmpty())
        return;
    const TextSpan selected = selection();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const std::vector<QRectF> seen
            = visibleRects(selected.isEmpty() ? TextSpan { selected.start, 1 } : selected);
        const QPointF corner = seen.empty() ? spanBounds(selected).bottomLeft()
            : selected.isEmpty()            ? seen.front().bottomLeft()
                                            : seen.back().bottomRight();
        Q_EMIT contextMenuRequested(selected, viewport()->mapToGlobal(corner.toPoint()));
        return;
    }
    const qsizetype offset = offsetAt(event->pos());
    const bool isOnSelection = offset >= selected.start && offset <= selected.end() && !selected.isEmpty();
    Q_EMIT contextMenuRequested(isOnSelection ? selected : TextSpan { offset, 0 }, event->globalPos());
}

void ReaderView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    // A pointer shows by itself where the next key goes.
    d->focusIsShown = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    d->caretIsShown |= d->focusIsShown;
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->focusIsShown = false;
    viewport()->update();
}

} // namespace tidemark::reader
