// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_drag.h"

#include "export/picture_mime.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QTemporaryDir>

namespace tidemark::export_ui {

PictureDrag::PictureDrag(QWidget* handle, std::function<std::optional<PicturePlan>()> plan)
    : QObject(handle)
    , m_handle(handle)
    , m_plan(std::move(plan))
    , m_folder(std::make_shared<QTemporaryDir>())
{
    handle->installEventFilter(this);
}

PictureDrag::~PictureDrag() = default;

QMimeData* PictureDrag::mimeData() const
{
    const std::optional<PicturePlan> plan = m_plan();
    return plan ? new PictureDragMime(*plan, m_folder) : nullptr;
}

bool PictureDrag::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* press = static_cast<QMouseEvent*>(event);
        m_pressedAt
            = press->button() == Qt::LeftButton ? std::optional(press->position().toPoint()) : std::nullopt;
    }
    if (event->type() == QEvent::MouseButtonRelease)
        m_pressedAt.reset();
    if (event->type() != QEvent::MouseMove || !m_pressedAt)
        return false;
    const QPoint moved = static_cast<QMouseEvent*>(event)->position().toPoint() - *m_pressedAt;
    if (moved.manhattanLength() < QApplication::startDragDistance())
        return false;
    m_pressedAt.reset();
    // The release goes to the place of the drop: the button must not stay down.
    if (auto* button = qobject_cast<QAbstractButton*>(m_handle))
        button->setDown(false);
    start();
    return true;
}

void PictureDrag::start()
{
    QMimeData* mime = mimeData();
    if (!mime)
        return;
    auto* drag = new QDrag(m_handle);
    drag->setMimeData(mime);
    drag->setPixmap(m_handle->grab());
    drag->exec(Qt::CopyAction);
}

} // namespace tidemark::export_ui
