// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pictures_controller.h"

#include "export/export_dialog.h"
#include "export/picture_chooser.h"
#include "export/picture_drag.h"
#include "export/picture_job.h"
#include "export/picture_mime.h"
#include "export/print_dialog.h"
#include "shell/actions.h"
#include "shell/dialogs.h"
#include "shell/notice_bar.h"
#include "shell/preferences.h"
#include "shell/task_progress.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QStatusBar>
#include <QUrl>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using export_ui::ExportDialog;
using export_ui::ExportSubject;
using export_ui::PictureChoices;
using export_ui::PictureJob;
using export_ui::PrintDialog;
using timeline::PictureFormat;

PicturesController::PicturesController(
    Preferences& preferences, Actions& actions, NoticeBar& notice, Subject subject, QMainWindow* window)
    : QObject(window)
    , m_preferences(preferences)
    , m_notice(notice)
    , m_subject(std::move(subject))
    , m_window(window)
    , m_progress(new TaskProgress)
    , m_open(new QAction(this))
    , m_showFolder(new QAction(this))
{
    m_open->setObjectName(u"openPicture"_s);
    m_showFolder->setObjectName(u"showPictureFolder"_s);
    window->statusBar()->addWidget(m_progress);
    connect(m_progress, &TaskProgress::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_open, &QAction::triggered, this, [this] { openPath(m_saved); });
    connect(m_showFolder, &QAction::triggered, this, [this] { openPath(QFileInfo(m_saved).absolutePath()); });
    const std::pair<ActionId, void (PicturesController::*)()> commands[] {
        { ActionId::ExportPicture, &PicturesController::openDialog },
        { ActionId::ExportPictureAgain, &PicturesController::exportAgain },
        { ActionId::CopyPicture, &PicturesController::copy },
        { ActionId::PrintPicture, &PicturesController::print },
    };
    for (const auto& [id, command] : commands)
        connect(actions[id], &QAction::triggered, this, command);
}

void PicturesController::openDialog()
{
    const auto subject = m_subject();
    if (!subject || m_dialog)
        return;
    m_dialog = new ExportDialog(*subject, m_preferences.settings(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::saved, this, &PicturesController::tellSaved);
    connect(m_dialog, &ExportDialog::copied, this,
        [this] { Q_EMIT told(tr("The picture is on the clipboard.")); });
    connect(m_dialog, &ExportDialog::printed, this,
        [this](int pages) { Q_EMIT told(tr("%n page(s) sent to the printer.", nullptr, pages)); });
    m_dialog->open();
}

PictureChoices PicturesController::lastChoices(const ExportSubject& subject)
{
    PictureChoices fallback;
    fallback.language = subject.language;
    PictureChoices choices = export_ui::loadChoices(m_preferences.settings(), fallback);
    choices.title = subject.title;
    return choices;
}

std::optional<export_ui::PicturePlan> PicturesController::lastPlan()
{
    const auto subject = m_subject();
    if (!subject)
        return std::nullopt;
    return export_ui::planOf(lastChoices(*subject), *subject);
}

std::optional<export_ui::PicturePlan> PicturesController::lastPrintPlan()
{
    const auto subject = m_subject();
    if (!subject)
        return std::nullopt;
    return export_ui::printPlanOf(lastChoices(*subject), *subject);
}

void PicturesController::exportAgain()
{
    if (const auto plan = lastPlan(); plan && !m_job)
        chooseFile(plan->format);
}

void PicturesController::chooseFile(PictureFormat format)
{
    if (const auto subject = m_subject())
        export_ui::choosePictureFile(m_window, m_preferences.settings(), subject->title, format,
            [this](const QString& path) { exportTo(path); });
}

void PicturesController::exportTo(const QString& path)
{
    const bool isPdf = timeline::pictureFormatOf(path) == PictureFormat::Pdf;
    // A PDF asked for while printing is of pages, whatever the last file was.
    const auto plan = isPdf ? lastPrintPlan() : lastPlan();
    if (!plan || m_job)
        return;
    follow(
        export_ui::writePictureLater(*plan, path, this), tr("Writing %1…").arg(QFileInfo(path).fileName()));
}

void PicturesController::copy()
{
    if (const auto plan = lastPlan(); plan && !m_job)
        follow(export_ui::copyPictureLater(*plan, this), tr("Drawing the picture…"));
}

void PicturesController::print()
{
    const auto plan = lastPrintPlan();
    if (!plan || m_printDialog)
        return;
    m_printDialog = new PrintDialog(*plan, m_window);
    m_printDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_printDialog, &PrintDialog::printed, this,
        [this](int pages) { Q_EMIT told(tr("%n page(s) sent to the printer.", nullptr, pages)); });
    connect(m_printDialog, &PrintDialog::pdfWanted, this, [this] { chooseFile(PictureFormat::Pdf); });
    m_printDialog->open();
}

void PicturesController::addHandle(QWidget* button)
{
    m_drag = new export_ui::PictureDrag(button, [this] { return lastPlan(); });
}

void PicturesController::follow(PictureJob* job, const QString& what)
{
    m_job = job;
    m_progress->begin(what);
    connect(job, &PictureJob::progressed, m_progress, &TaskProgress::setPercent);
    connect(job, &PictureJob::finished, this, &PicturesController::endJob);
}

void PicturesController::endJob(const export_ui::PictureOutcome& outcome)
{
    m_job = nullptr;
    m_progress->end();
    if (!outcome.problem.isEmpty())
        showProblem(m_window, outcome.problem);
    if (!outcome.isDone())
        return;
    if (outcome.path.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(export_ui::mimeOf(outcome.copies));
        Q_EMIT told(tr("The picture is on the clipboard."));
        return;
    }
    export_ui::rememberFolder(m_preferences.settings(), outcome.path);
    tellSaved(outcome.path);
}

void PicturesController::tellSaved(const QString& path)
{
    m_saved = path;
    m_open->setText(tr("Open"));
    m_showFolder->setText(tr("Show in folder"));
    m_notice.tell(tr("Saved %1").arg(QDir::toNativeSeparators(path)), { m_open, m_showFolder });
}

void PicturesController::openPath(const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        showProblem(m_window,
            tr("No program opened %1. It is there, and can be opened from a file manager.")
                .arg(QDir::toNativeSeparators(path)));
}

} // namespace tidemark::shell
