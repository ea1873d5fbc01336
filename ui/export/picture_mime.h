// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_job.h"

#include <QMimeData>

class QTemporaryDir;

namespace tidemark::export_ui {

/// PNG, SVG and the list of events at once, for the clipboard. The caller owns it.
QMimeData* mimeOf(const PictureCopies& copies);

/// A picture to be dragged out of the window: a file in the plan's format, PNG and SVG. Each is made when the
/// place it is dropped on asks for it; the file lies in `folder` until that is gone.
class PictureDragMime : public QMimeData {
    Q_OBJECT
public:
    PictureDragMime(PicturePlan plan, std::shared_ptr<QTemporaryDir> folder);

    bool hasFormat(const QString& type) const override;
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString& type, QMetaType preferred) const override;

private:
    QVariant fileUrls() const;
    const PictureCopies& copies() const;

    PicturePlan m_plan;
    std::shared_ptr<QTemporaryDir> m_folder;
    mutable QString m_file; ///< empty: not asked for yet
    mutable std::optional<PictureCopies> m_copies;
};

} // namespace tidemark::export_ui
