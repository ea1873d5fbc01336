// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_plan.h"

#include <QObject>
#include <QPoint>

class QMimeData;
class QTemporaryDir;
class QWidget;

namespace tidemark::export_ui {

/// Lets the picture be dragged out of the window by a handle: any widget, whose clicks stay its own. The
/// files dropped elsewhere lie in a temporary folder that lives as long as this.
class PictureDrag : public QObject {
    Q_OBJECT
public:
    /// `plan` is asked when a drag begins; nothing: there is nothing to drag.
    PictureDrag(QWidget* handle, std::function<std::optional<PicturePlan>()> plan);
    ~PictureDrag() override;

    /// What a drag that began now would carry; null when there is nothing. The caller owns it.
    QMimeData* mimeData() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start();

    QWidget* m_handle;
    std::function<std::optional<PicturePlan>()> m_plan;
    std::shared_ptr<QTemporaryDir> m_folder;
    std::optional<QPoint> m_pressedAt;
};

} // namespace tidemark::export_ui
