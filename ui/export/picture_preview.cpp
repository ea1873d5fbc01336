// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_preview.h"

#include <QPainter>

namespace tidemark::export_ui {

namespace {

constexpr int pauseMilliseconds = 120;
constexpr int margin = 16;

} // namespace

PicturePreview::PicturePreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
    m_worker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PicturePreview::draw);
}

PicturePreview::~PicturePreview()
{
    m_worker.waitForDone();
}

void PicturePreview::setPicture(
    std::shared_ptr<const timeline::EntrySet> entries, const timeline::PictureSpec& spec)
{
    m_entries = std::move(entries);
    m_spec = spec;
    m_outdated = true;
    m_pause.start();
    update();
}

QSizeF PicturePreview::fittingSize() const
{
    const QSizeF room(std::max(1, width() - 2 * margin), std::max(1, height() - 2 * margin));
    return QSizeF(m_spec.size).scaled(room, Qt::KeepAspectRatio);
}

void PicturePreview::draw()
{
    if (m_drawing || !m_entries)
        return;
    m_drawing = true;
    m_outdated = false;
    const double factor = fittingSize().width() * devicePixelRatioF() / m_spec.size.width();
    m_worker.start([this, entries = m_entries, spec = m_spec, factor] {
        const QImage image = timeline::render(timeline::Picture(entries, spec), factor);
        // The destructor waits for this thread, and with the widget gone the call is dropped.
        QMetaObject::invokeMethod(
            this, [this, image] { show(image); }, Qt::QueuedConnection);
    });
}

void PicturePreview::show(const QImage& image)
{
    m_drawing = false;
    m_image = image;
    update();
    if (!m_outdated)
        Q_EMIT shown();
    else if (!m_pause.isActive())
        m_pause.start();
}

void PicturePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_entries)
        return;
    m_outdated = true;
    m_pause.start();
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(rect(), window.lightness() > 128 ? window.darker(112) : window.darker(140));
    QRectF sheet({}, fittingSize());
    sheet.moveCenter(QRectF(rect()).center());
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter, tr("Drawing the picture…"));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF shape = QSizeF(m_image.size()).scaled(sheet.size(), Qt::KeepAspectRatio);
    QRectF place({}, shape);
    place.moveCenter(sheet.center());
    painter.fillRect(place.translated(0, 2).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 40));
    painter.drawImage(place, m_image);
}

} // namespace tidemark::export_ui
