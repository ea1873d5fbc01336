// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/annotation_files_controller.h"

#include "export/annotation_export_dialog.h"
#include "session/annotation_jobs.h"
#include "session/workspace.h"
#include "shell/actions.h"
#include "shell/dialogs.h"
#include "shell/notice_bar.h"
#include "shell/preferences.h"
#include "shell/task_progress.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMessageBox>
#include <QStatusBar>

#include <map>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::AnnotationImportSummary;

namespace {

constexpr qint64 lookedAt = 64 * 1024; ///< bytes of a file that tell what it is
constexpr int mostReasons = 12;

/// One line for each reason, with the place of the first entry and the number of the others.
QString leftOutText(const std::vector<exchange::LeftOutAnnotation>& leftOut)
{
    std::map<QString, std::pair<int, QString>> reasons;
    for (const exchange::LeftOutAnnotation& entry : leftOut) {
        auto& [count, first] = reasons[session::leftOutReason(entry)];
        if (count++ == 0)
            first = entry.place;
    }
    QStringList lines;
    for (const auto& [reason, found] : reasons) {
        if (lines.size() == mostReasons) {
            lines.append(u"…"_s);
            break;
        }
        const auto& [count, first] = found;
        const QString pattern = count == 1
            ? AnnotationFilesController::tr("%1: %2", "place of an entry in its file; why it was left out")
            : AnnotationFilesController::tr("%1 and %3 more: %2", "place of an entry; reason; a number");
        const QString line = pattern.arg(first, reason);
        lines.append(count == 1 ? line : line.arg(count - 1));
    }
    return lines.join(u'\n');
}

bool isRecognised(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QFile file(path);
    return (suffix == "json"_L1 || suffix == "jsonld"_L1) && file.open(QIODevice::ReadOnly)
        && session::looksLikeAnnotations(file.read(lookedAt));
}

} // namespace

AnnotationFilesController::AnnotationFilesController(session::Workspace& workspace, Preferences& preferences,
    Actions& actions, NoticeBar& notice, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_actions(actions)
    , m_notice(notice)
    , m_window(window)
    , m_progress(new TaskProgress)
    , m_details(new QAction(this))
{
    m_details->setObjectName(u"annotationImportDetails"_s);
    if (auto* mainWindow = qobject_cast<QMainWindow*>(window))
        mainWindow->statusBar()->addWidget(m_progress);
    connect(m_progress, &TaskProgress::cancelRequested, this, [this] {
        m_waiting.clear();
        if (m_export)
            m_export->cancel();
        if (m_import)
            m_import->cancel();
    });
    connect(m_details, &QAction::triggered, this, &AnnotationFilesController::showDetails);
    connect(actions[ActionId::ExportAnnotations], &QAction::triggered, this,
        &AnnotationFilesController::openExportDialog);
    connect(actions[ActionId::ImportAnnotations], &QAction::triggered, this,
        &AnnotationFilesController::askForFile);
    connect(&notice, &NoticeBar::dismissed, this, [this] { m_told.clear(); });
    connect(&workspace, &session::Workspace::historyChanged, this, &AnnotationFilesController::withdrawUndo);
}

void AnnotationFilesController::setDocument(session::ArticleDocument* document)
{
    m_document = document;
}

void AnnotationFilesController::setSelection(std::function<std::vector<domain::AnnotationId>()> selection)
{
    m_selection = std::move(selection);
}

void AnnotationFilesController::openExportDialog()
{
    Q_EMIT aboutToRead();
    const std::vector<domain::AnnotationId> selected
        = m_selection ? m_selection() : std::vector<domain::AnnotationId> {};
    export_ui::AnnotationExportSubject subject;
    if (m_document) {
        subject.title = m_document->article().metadata.title;
        subject.inArticle = static_cast<int>(m_document->annotations().size());
    }
    subject.selected = static_cast<int>(selected.size());
    subject.inLibrary = m_workspace.annotationCount();
    auto* dialog = new export_ui::AnnotationExportDialog(subject, m_preferences.settings(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &export_ui::AnnotationExportDialog::chosen, this,
        [this, selected](const export_ui::AnnotationChoices& choices, const QString& path) {
            exportTo(choices, selected, path);
        });
    dialog->open();
}

void AnnotationFilesController::exportTo(const export_ui::AnnotationChoices& choices,
    const std::vector<domain::AnnotationId>& selected, const QString& path)
{
    if (m_export)
        return;
    session::AnnotationExportRequest request;
    request.format = choices.format;
    request.options.withTexts = choices.withTexts;
    request.options.byteOrderMark = choices.byteOrderMark;
    if (choices.scope == export_ui::AnnotationScope::Article && m_document)
        request.articles = { m_document->article().id };
    if (choices.scope == export_ui::AnnotationScope::Selection)
        request.annotations = selected;
    request.colours = m_colourNames();
    const QString name = QFileInfo(path).fileName();
    m_progress->begin(tr("Writing %1…").arg(name));
    m_export = m_workspace.exportAnnotationsLater(request, path);
    connect(m_export, &session::AnnotationExportJob::progressed, m_progress, &TaskProgress::setPercent);
    connect(m_export, &session::AnnotationExportJob::finished, this,
        [this, name](const session::Result<session::AnnotationExportSummary>& result) {
            m_export = nullptr;
            m_progress->end();
            if (!result) {
                if (result.error().kind != session::SessionError::Kind::Cancelled)
                    showProblem(m_window, result.error().sentence);
                return;
            }
            m_told = tr("%n annotation(s) written to %1.", nullptr, result->annotations).arg(name);
            m_notice.tell(m_told, {});
        });
}

void AnnotationFilesController::askForFile()
{
    auto* dialog = new QFileDialog(m_window, tr("Import annotations"));
    dialog->setObjectName(u"annotationsFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Annotations (*.jsonld *.json)"), tr("All files (*)") });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &AnnotationFilesController::importFile);
    dialog->open();
}

void AnnotationFilesController::importFile(const QString& file)
{
    m_waiting.append(file);
    if (!m_import)
        importNext();
}

QStringList AnnotationFilesController::takeRecognised(const QStringList& files)
{
    QStringList others;
    for (const QString& file : files) {
        if (isRecognised(file))
            importFile(file);
        else
            others.append(file);
    }
    return others;
}

void AnnotationFilesController::importNext()
{
    if (m_waiting.isEmpty())
        return;
    Q_EMIT aboutToRead();
    const QString file = m_waiting.takeFirst();
    const domain::ArticleId article = m_document ? m_document->article().id : domain::ArticleId();
    m_progress->begin(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_import = m_workspace.importAnnotationsLater(file, article);
    connect(m_import, &session::AnnotationImportJob::progressed, m_progress, &TaskProgress::setPercent);
    connect(m_import, &session::AnnotationImportJob::finished, this,
        [this, file](const session::Result<AnnotationImportSummary>& result,
            const std::vector<domain::ArticleId>& articles) {
            m_import = nullptr;
            m_progress->end();
            endImport(result, articles, file);
            importNext();
        });
}

void AnnotationFilesController::endImport(const session::Result<AnnotationImportSummary>& result,
    const std::vector<domain::ArticleId>& articles, const QString& file)
{
    if (!result) {
        if (result.error().kind != session::SessionError::Kind::Cancelled)
            showProblem(m_window, result.error().sentence);
        return;
    }
    const bool isHere = m_document
        && std::find(articles.begin(), articles.end(), m_document->article().id) != articles.end();
    if (!isHere && !articles.empty())
        Q_EMIT articleWanted(articles.front());
    tell(*result, file);
}

void AnnotationFilesController::tell(const AnnotationImportSummary& summary, const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    QStringList parts { summary.added > 0
            ? tr("%n annotation(s) added from %1.", nullptr, summary.added).arg(name)
            : tr("No new annotations in %1.").arg(name) };
    const auto say = [&parts](int count, const QString& sentence) {
        if (count > 0)
            parts.append(sentence);
    };
    say(summary.articles, tr("%n article(s) came with it.", nullptr, summary.articles));
    say(summary.replies, tr("%n reply(s) added.", nullptr, summary.replies));
    say(summary.doubtful, tr("%n with a place to be confirmed.", nullptr, summary.doubtful));
    say(summary.orphaned, tr("%n whose words are no longer in the text.", nullptr, summary.orphaned));
    say(summary.known, tr("%n there already.", nullptr, summary.known));
    m_leftOut = summary.leftOut;
    const int leftOut = static_cast<int>(m_leftOut.size());
    say(leftOut, tr("%n left out.", nullptr, leftOut));
    std::vector<QAction*> offers;
    if (leftOut > 0)
        offers.push_back(m_details);
    if (!summary.changesNothing())
        offers.push_back(m_actions[ActionId::Undo]);
    m_details->setText(tr("Why?"));
    m_told = parts.join(u' ');
    m_notice.tell(m_told, offers);
}

void AnnotationFilesController::showDetails()
{
    auto* box = new QMessageBox(m_window);
    box->setObjectName(u"annotationImportResult"_s);
    box->setWindowTitle(tr("Import annotations"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("%n entry(s) left out:", nullptr, static_cast<int>(m_leftOut.size())));
    box->setInformativeText(leftOutText(m_leftOut));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

// The button undoes the last step, which is another one now.
void AnnotationFilesController::withdrawUndo()
{
    if (!m_told.isEmpty() && m_notice.text() == m_told)
        m_notice.withdraw();
    m_told.clear();
}

} // namespace tidemark::shell
