// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_preview.h"

#include "export/picture_job.h"
#include "timeline/poster_sheets.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tidemark::export_ui {

using timeline::PicturePages;

namespace {

constexpr int pauseMilliseconds = 120;
constexpr int margin = 16;
constexpr double leastZoom = 0.02;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.25;

QSizeF times(const QSizeF& size, const QSize& sheets)
{
    return { size.width() * sheets.width(), size.height() * sheets.height() };
}

QImage imageOf(const PicturePages& pages, int page, const QRectF& part, double factor)
{
    QImage image((part.size() * factor).toSize().expandedTo({ 1, 1 }), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(factor, factor);
    painter.translate(-part.topLeft());
    // Before the first page of a poster stands the whole of it.
    if (page < 0)
        pages.picture(0).paint(painter);
    else
        pages.paint(painter, page);
    return image;
}

} // namespace

PicturePreview::PicturePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(tr("Page up and page down turn the pages, plus and minus zoom."));
    m_worker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PicturePreview::draw);
}

PicturePreview::~PicturePreview()
{
    ++m_wanted; // stops what is being laid out
    m_worker.waitForDone();
}

void PicturePreview::setPlan(const PicturePlan& plan)
{
    m_plan = plan;
    ++m_wanted;
    updateScrollBars();
    refresh();
}

void PicturePreview::refresh()
{
    m_outdated = true;
    m_pause.start();
    viewport()->update();
}

bool PicturePreview::hasOverview() const
{
    return m_pages && m_pages->spec().paging == timeline::Paging::Poster && m_pages->count() > 1;
}

int PicturePreview::viewCount() const
{
    return m_pages ? m_pages->count() + (hasOverview() ? 1 : 0) : 0;
}

QString PicturePreview::viewName() const
{
    if (!m_pages)
        return {};
    if (!hasOverview())
        return tr("Page %1 of %2").arg(m_view + 1).arg(m_pages->count());
    return m_view == 0
        ? tr("Whole poster")
        : tr("Sheet %1, %2 of %3").arg(m_pages->name(m_view - 1)).arg(m_view).arg(m_pages->count());
}

void PicturePreview::setView(int view)
{
    const int held = std::clamp(view, 0, std::max(0, viewCount() - 1));
    if (held == m_view)
        return;
    m_view = held;
    updateScrollBars();
    refresh();
    Q_EMIT viewsChanged();
}

void PicturePreview::fit()
{
    m_zoom.reset();
    updateScrollBars();
    refresh();
    Q_EMIT viewsChanged();
}

void PicturePreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    updateScrollBars();
    refresh();
    Q_EMIT viewsChanged();
}

QSizeF PicturePreview::pageSize() const
{
    const timeline::PictureSpec& spec = m_plan.spec;
    if (m_view > 0 || spec.paging != timeline::Paging::Poster)
        return spec.size;
    // Sheets overlap: how much is known when the poster is laid out.
    return hasOverview() && m_laidOut == m_wanted ? QSizeF(m_pages->picture(0).spec().size)
                                                  : times(spec.size, spec.posterSheets);
}

double PicturePreview::zoom() const
{
    if (m_zoom)
        return *m_zoom;
    const QSizeF room(
        std::max(1, viewport()->width() - 2 * margin), std::max(1, viewport()->height() - 2 * margin));
    const QSizeF page = pageSize();
    return std::min(room.width() / page.width(), room.height() / page.height());
}

QRectF PicturePreview::pageRect() const
{
    QRectF page({}, pageSize() * zoom());
    page.moveCenter(QRectF(viewport()->rect()).center());
    if (horizontalScrollBar()->maximum() > 0)
        page.moveLeft(margin - horizontalScrollBar()->value());
    if (verticalScrollBar()->maximum() > 0)
        page.moveTop(margin - verticalScrollBar()->value());
    return page;
}

QRectF PicturePreview::visiblePart() const
{
    const QRectF page = pageRect();
    const QRectF seen = page.intersected(viewport()->rect());
    return { (seen.topLeft() - page.topLeft()) / zoom(), seen.size() / zoom() };
}

void PicturePreview::updateScrollBars()
{
    const QSizeF page = m_zoom ? pageSize() * zoom() + QSizeF(2 * margin, 2 * margin) : QSizeF();
    const auto arrange = [](QScrollBar* bar, double length, int room) {
        bar->setRange(0, std::max(0, int(std::ceil(length)) - room));
        bar->setPageStep(room);
        bar->setSingleStep(24);
    };
    arrange(horizontalScrollBar(), page.width(), viewport()->width());
    arrange(verticalScrollBar(), page.height(), viewport()->height());
}

void PicturePreview::draw()
{
    if (m_drawing || !m_plan.entries)
        return;
    m_drawing = true;
    m_outdated = false;
    Drawing wanted { m_laidOut == m_wanted ? m_pages : nullptr, {}, {}, visiblePart(), m_view, m_wanted };
    m_worker.start([this, plan = m_plan, wanted, factor = zoom() * devicePixelRatioF()] {
        const Drawing drawing = drawingOf(plan, wanted, factor);
        // The destructor waits for this thread, and with the widget gone the call is dropped.
        QMetaObject::invokeMethod(
            this, [this, drawing] { show(drawing); }, Qt::QueuedConnection);
    });
}

// On the worker's thread: touches nothing of the widget but the number of the latest plan.
PicturePreview::Drawing PicturePreview::drawingOf(
    const PicturePlan& plan, Drawing wanted, double factor) const
{
    const auto isCurrent = [this, &wanted] { return m_wanted == wanted.plan; };
    if (!wanted.pages)
        wanted.pages
            = std::make_shared<const PicturePages>(pagesOf(plan, [&isCurrent](int) { return isCurrent(); }));
    const int count = wanted.pages->count();
    if (count == 0 || !isCurrent())
        return wanted;
    wanted.warnings = wanted.pages->warnings();
    const int before = plan.spec.paging == timeline::Paging::Poster && count > 1 ? 1 : 0;
    wanted.view = std::clamp(wanted.view, 0, count - 1 + before);
    wanted.image = imageOf(*wanted.pages, wanted.view - before, wanted.part, factor);
    return wanted;
}

void PicturePreview::show(const Drawing& drawing)
{
    m_drawing = false;
    if (drawing.plan == m_wanted && !drawing.image.isNull()) {
        const bool isNew = m_laidOut != drawing.plan;
        const QSizeF guessed = pageSize();
        m_pages = drawing.pages;
        m_laidOut = drawing.plan;
        m_image = drawing.image;
        m_part = drawing.part;
        if (isNew) {
            m_warnings = drawing.warnings;
            m_view = std::clamp(m_view, 0, viewCount() - 1);
            m_outdated = m_outdated || guessed != pageSize();
            updateScrollBars();
            Q_EMIT viewsChanged();
        }
        m_imageView = drawing.view;
    }
    viewport()->update();
    if (!m_outdated)
        Q_EMIT shown();
    else if (!m_pause.isActive())
        m_pause.start();
}

void PicturePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    if (m_plan.entries)
        refresh();
}

void PicturePreview::scrollContentsBy(int, int)
{
    refresh();
}

void PicturePreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PicturePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        setView(m_view + (event->key() == Qt::Key_PageDown ? 1 : -1));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(zoom() * zoomStep);
        return;
    case Qt::Key_Minus:
        setZoom(zoom() / zoomStep);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(viewport()->rect(), window.lightness() > 128 ? window.darker(112) : window.darker(140));
    const QRectF page = pageRect();
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Drawing the picture…"));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF place(page.topLeft() + m_part.topLeft() * zoom(), m_part.size() * zoom());
    if (m_laidOut != m_wanted || m_imageView != m_view) {
        // What is still on display may have had another shape.
        place.setSize(QSizeF(m_image.size()).scaled(page.size(), Qt::KeepAspectRatio));
        place.moveCenter(page.center());
    }
    painter.fillRect(page.translated(0, 2).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 40));
    painter.drawImage(place, m_image);
    if (hasOverview() && m_imageView == 0)
        paintCuts(painter, page);
}

// Where a sheet begins, the one before it may be cut. Dark and light dashes in turn show on any picture.
void PicturePreview::paintCuts(QPainter& painter, const QRectF& page) const
{
    const timeline::PosterSheets sheets(m_pages->size(), m_pages->spec().posterSheets);
    const double scale = page.width() / sheets.pictureSize().width();
    QList<QLineF> cuts;
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        const QPointF corner = page.topLeft() + sheets.partOf(sheet) * scale;
        const QSizeF size = sheets.window().size() * scale;
        if (corner.x() > page.left() + 1)
            cuts += QLineF(corner, corner + QPointF(0, size.height()));
        if (corner.y() > page.top() + 1)
            cuts += QLineF(corner, corner + QPointF(size.width(), 0));
    }
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLines(cuts);
    painter.setPen(QPen(Qt::black, 2, Qt::DashLine));
    painter.drawLines(cuts);
}

} // namespace tidemark::export_ui
