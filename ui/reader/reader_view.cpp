// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view_p.h"

#include "reader/reader_accessible.h"
#include "reader/reader_painter.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidemark::reader {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 4;
constexpr qreal zoomStep = 1.1;

TextSpan clampedTo(const QString& text, const TextSpan& span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    return TextSpan::between(start, std::clamp<qsizetype>(span.end(), start, text.size()));
}

} // namespace

ReaderView::Private::Private(ReaderView& owner)
    : view(owner)
{
}

ReaderView::ReaderView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(*this))
{
    ReaderAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->createScrollBars();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Article"));
    setAccessibleDescription(tr("The text of the article, with its events and notes highlighted"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&d->animator, &ScrollAnimator::moved, this, [this](int pixels) {
        d->anchor.scrollTo(d->anchor.value() + pixels);
        d->showPlace();
    });
    connect(&d->background, &BackgroundLayout::heightsLearnt, this, [this] {
        d->syncScrollBar();
        if (d->background.isRunning())
            return;
        d->ticks.refreshLater();
        Q_EMIT geometryChanged();
    });
    d->relayout();
}

ReaderView::~ReaderView() = default;

void ReaderView::setDocument(ReaderDocument document)
{
    d->animator.stop();
    d->autoScrollTimer.stop();
    d->showBar(
        !document.blocks.empty()); // resizes the viewport: while document and layout still belong together
    if (document.text != d->document.text)
        setFound({});
    const QString before = std::exchange(d->document, std::move(document)).text;
    ++d->contentRevision;
    d->layout.setDocument(&d->document, d->measuredPage());
    d->highlights.assign({});
    d->undimmed.reset();
    d->hoveredKey.clear();
    d->isSelecting = d->caretIsShown = false;
    d->spoken = {};
    d->anchor.setViewportHeight(d->viewportHeight());
    d->anchor.goToTop();
    d->background.restart();
    d->announcedOffset = -1;
    d->changeSelection([this] { d->selection.begin({}); });
    d->showPlace();
    announceText(*this, before, d->document.text);
}

const ReaderDocument& ReaderView::document() const
{
    return d->document;
}

void ReaderView::setHighlights(std::vector<ReaderHighlight> highlights)
{
    d->highlights.assign(std::move(highlights));
    ++d->contentRevision;
    d->ticks.refreshLater();
    viewport()->update();
}

void ReaderView::setEmphasisedKey(const QString& key)
{
    d->highlights.emphasise(key);
    viewport()->update();
}

void ReaderView::setSelection(const TextSpan& span)
{
    d->grain = SelectionGrain::Character;
    d->changeSelection([&] {
        const TextSpan within = clampedTo(d->document.text, span);
        d->selection.begin({ within.start, 0 });
        d->selection.extendTo({ within.end(), 0 });
    });
}

TextSpan ReaderView::selection() const
{
    return d->selection.span();
}

QString ReaderView::selectedText() const
{
    const TextSpan span = selection();
    return d->document.text.mid(span.start, span.length);
}

qsizetype ReaderView::readingPosition() const
{
    return d->anchor.offset();
}

void ReaderView::setReadingPosition(qsizetype offset)
{
    d->animator.stop();
    if (d->isEmpty())
        return;
    if (offset <= d->layout.unit(0).span.start)
        d->anchor.goToTop();
    else
        d->anchor.bringTo(std::min(offset, d->document.text.size()), 0);
    d->showPlace();
}

std::vector<QRectF> ReaderView::visibleRects(const TextSpan& span) const
{
    std::vector<QRectF> rects;
    for (const VisibleLine& line : d->linesInSight()) {
        for (const QRectF& rect : line.rects(span))
            rects.push_back(d->axes().toViewport(rect));
    }
    return rects;
}

TextSpan ReaderView::visibleRange() const
{
    const auto lines = d->linesInSight();
    return lines.empty() ? TextSpan {} : TextSpan::between(lines.front().span.start, lines.back().span.end());
}

int ReaderView::blockAt(qsizetype offset) const
{
    const auto& blocks = d->document.blocks;
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), offset,
        [](qsizetype position, const ReaderBlock& block) { return position < block.span.start; });
    return int(after - blocks.begin()) - 1;
}

qsizetype ReaderView::offsetAt(const QPoint& point) const
{
    return d->offsetAt(d->inLayout(point), QTextLine::CursorBetweenCharacters);
}

void ReaderView::setDimmedOutside(std::optional<std::vector<TextSpan>> spans)
{
    if (spans)
        std::sort(spans->begin(), spans->end());
    d->undimmed = std::move(spans);
    viewport()->update();
}

void ReaderView::setScript(const text::ScriptView& script)
{
    if (script.script() == d->layout.script().script())
        return;
    d->animator.stop();
    d->changeScript(script);
}

const text::ScriptView& ReaderView::script() const
{
    return d->layout.script();
}

QString ReaderView::selectedTextAsShown() const
{
    return d->layout.shownText(selection());
}

void ReaderView::setTypography(const ReaderTypography& typography)
{
    d->typography = typography;
    d->relayout();
}

const ReaderTypography& ReaderView::typography() const
{
    return d->typography;
}

void ReaderView::setTheme(const ReaderTheme& theme)
{
    d->theme = theme;
    d->ticks.refreshLater();
    viewport()->update();
}

const ReaderTheme& ReaderView::theme() const
{
    return d->theme;
}

void ReaderView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(zoom, d->zoom))
        return;
    d->zoom = zoom;
    d->relayout();
    Q_EMIT zoomChanged(zoom);
}

qreal ReaderView::zoom() const
{
    return d->zoom;
}

bool ReaderView::isLayingOut() const
{
    return d->background.isRunning();
}

QSize ReaderView::sizeHint() const
{
    return { 560, 720 };
}

void ReaderView::zoomIn()
{
    setZoom(d->zoom * zoomStep);
}

void ReaderView::zoomOut()
{
    setZoom(d->zoom / zoomStep);
}

void ReaderView::resetZoom()
{
    setZoom(1);
}

void ReaderView::selectAll()
{
    setSelection({ 0, d->document.text.size() });
    d->publishPrimarySelection();
}

void ReaderView::clearSelection()
{
    d->changeSelection([this] { d->selection.clear(); });
}

void ReaderView::copy() const
{
    if (!selection().isEmpty())
        QApplication::clipboard()->setText(selectedTextAsShown());
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (d->isEmpty()) {
        paintEmptyReader(painter, viewport()->rect(), tr("Open or drop an article to begin"), d->theme);
        return;
    }
    const auto undimmed = d->plainSpans();
    const bool showsCaret = d->caretIsShown && hasFocus() && d->selection.isEmpty();
    const ReaderScene scene { d->layout, d->anchor, d->highlights, d->selection.span(),
        showsCaret ? std::optional(d->selection.caret()) : std::nullopt, undimmed, d->spoken, d->found };
    painter.setTransform(d->axes().transform());
    paintReader(painter, d->axes().toLayout(QRectF(event->rect())).toAlignedRect(), scene, d->theme);
    painter.resetTransform();
    if (d->focusIsShown)
        paintFocus(painter, viewport()->rect(), d->theme);
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->relayout();
}

void ReaderView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        d->relayout();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Article"));
        setAccessibleDescription(tr("The text of the article, with its events and notes highlighted"));
        viewport()->update();
    }
}

void ReaderView::scrollContentsBy(int, int)
{
    if (d->isSyncingScrollBar)
        return;
    d->anchor.scrollTo(d->bar()->value());
    d->showPlace();
}

} // namespace tidemark::reader
