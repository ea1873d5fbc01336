// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_plan.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QWidget;

namespace tidemark::export_ui {
class ExportDialog;
class PictureDrag;
class PictureJob;
class PrintDialog;
struct PictureOutcome;
}

namespace tidemark::shell {

class Actions;
class NoticeBar;
class Preferences;
class TaskProgress;

/// The commands on pictures of the timeline: the dialog, the last choices again without it, copy, print, and
/// dragging the picture out by a button. Tells in the notice bar what was written, with ways to see it.
class PicturesController : public QObject {
    Q_OBJECT
public:
    /// Nothing: there is no timeline.
    using Subject = std::function<std::optional<export_ui::ExportSubject>()>;

    /// All must outlive it. `window` gets the dialogs and, in its status bar, the progress.
    PicturesController(
        Preferences& preferences, Actions& actions, NoticeBar& notice, Subject subject, QMainWindow* window);

    void openDialog();
    /// Asks for a name alone.
    void exportAgain();
    void exportTo(const QString& path); ///< with the last choices; the suffix decides the format
    void copy();
    void print();
    /// Lets the picture as last chosen be dragged out by that button as well.
    void addHandle(QWidget* button);
    QPointer<export_ui::ExportDialog> dialog() const { return m_dialog; }
    QPointer<export_ui::PrintDialog> printDialog() const { return m_printDialog; }
    export_ui::PictureDrag* drag() const { return m_drag; }
    TaskProgress& progress() { return *m_progress; }

Q_SIGNALS:
    void told(const QString& sentence); ///< something small, for the status bar

private:
    export_ui::PictureChoices lastChoices(const export_ui::ExportSubject& subject);
    std::optional<export_ui::PicturePlan> lastPlan();
    std::optional<export_ui::PicturePlan> lastPrintPlan();
    void chooseFile(timeline::PictureFormat format);
    void follow(export_ui::PictureJob* job, const QString& what);
    void endJob(const export_ui::PictureOutcome& outcome);
    void tellSaved(const QString& path);
    void openPath(const QString& path);

    Preferences& m_preferences;
    NoticeBar& m_notice;
    Subject m_subject;
    QMainWindow* m_window;
    TaskProgress* m_progress;
    QAction* m_open;
    QAction* m_showFolder;
    QPointer<export_ui::ExportDialog> m_dialog;
    QPointer<export_ui::PrintDialog> m_printDialog;
    QPointer<export_ui::PictureJob> m_job;
    export_ui::PictureDrag* m_drag = nullptr;
    QString m_saved; ///< the file written last
};

} // namespace tidemark::shell
