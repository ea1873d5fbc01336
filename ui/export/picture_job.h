// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_plan.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

namespace tidemark::export_ui {

/// A picture in the forms that other programs take from the clipboard.
struct PictureCopies {
    QByteArray png;
    QByteArray svg;
    QImage image; ///< what the PNG shows
    QString list; ///< the events, one line each
};

/// What came of a job.
struct PictureOutcome {
    bool isCancelled = false;
    QString problem; ///< what went wrong, why, and what to do; empty: nothing did
    QString path; ///< of the file written
    PictureCopies copies; ///< of a job that copies

    bool isDone() const { return !isCancelled && problem.isEmpty(); }
};

/// A picture on its way into a file or to the clipboard, drawn on a worker thread. Deletes itself after
/// finished(), which always comes, once. Destroying it cancels and waits.
class PictureJob : public QObject {
    Q_OBJECT
public:
    using Work = std::function<PictureOutcome(const timeline::GoesOn&)>;

    PictureJob(Work work, QObject* parent);
    ~PictureJob() override;

    void cancel(); ///< leaves what was in the file

Q_SIGNALS:
    void progressed(int percent); ///< 0..100
    void finished(const tidemark::export_ui::PictureOutcome& outcome);

private:
    void end();

    std::shared_ptr<PictureOutcome> m_outcome; ///< written by the worker before it finishes
    QFutureWatcher<void> m_watcher;
};

/// The pages of a plan, as many as needed where no number is chosen.
timeline::PicturePages pagesOf(const PicturePlan& plan, const timeline::GoesOn& goesOn = {});

/// The whole file or what was there before; the suffix of `path` decides the format.
PictureOutcome writePicture(const PicturePlan& plan, const QString& path, const timeline::GoesOn& goesOn);
PictureOutcome copyPicture(const PicturePlan& plan, const timeline::GoesOn& goesOn);
PictureJob* writePictureLater(const PicturePlan& plan, const QString& path, QObject* parent);
PictureJob* copyPictureLater(const PicturePlan& plan, QObject* parent);

} // namespace tidemark::export_ui
