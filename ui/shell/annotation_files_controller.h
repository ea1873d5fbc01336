// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/annotation_import.h"
#include "session/article_document.h"
#include "session/colour_names.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QWidget;

namespace tidemark::export_ui {
struct AnnotationChoices;
}
namespace tidemark::session {
class AnnotationExportJob;
class AnnotationImportJob;
class Workspace;
}

namespace tidemark::shell {

class Actions;
class NoticeBar;
class Preferences;
class TaskProgress;

/// Exports annotations to files and takes them in again, off the window's thread, and tells in the notice bar
/// what came of it.
class AnnotationFilesController : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. `window` gets the dialogs and, in its status bar, the progress.
    AnnotationFilesController(session::Workspace& workspace, Preferences& preferences, Actions& actions,
        NoticeBar& notice, QWidget* window);

    void setDocument(session::ArticleDocument* document);
    /// Asked for when the dialog opens: the annotations chosen in the notes pane.
    void setSelection(std::function<std::vector<domain::AnnotationId>()> selection);
    /// Asked for when a file is written: what the reader calls the colours.
    void setColourNames(std::function<session::ColourNames()> names) { m_colourNames = std::move(names); }
    void openExportDialog();
    void askForFile();
    void importFile(const QString& file);
    /// Imports those of the files that look like annotations; returns the others.
    QStringList takeRecognised(const QStringList& files);
    TaskProgress& progress() { return *m_progress; }

Q_SIGNALS:
    void aboutToRead(); ///< what is being written in the window should be saved now
    void articleWanted(tidemark::domain::ArticleId article); ///< it came with the file or got annotations

private:
    void exportTo(const export_ui::AnnotationChoices& choices,
        const std::vector<domain::AnnotationId>& selected, const QString& path);
    void importNext();
    void endImport(const session::Result<session::AnnotationImportSummary>& result,
        const std::vector<domain::ArticleId>& articles, const QString& file);
    void tell(const session::AnnotationImportSummary& summary, const QString& file);
    void showDetails();
    void withdrawUndo();

    session::Workspace& m_workspace;
    Preferences& m_preferences;
    Actions& m_actions;
    NoticeBar& m_notice;
    QWidget* m_window;
    TaskProgress* m_progress;
    QAction* m_details;
    QPointer<session::ArticleDocument> m_document;
    std::function<std::vector<domain::AnnotationId>()> m_selection;
    std::function<session::ColourNames()> m_colourNames = [] { return session::ColourNames(); };
    QPointer<session::AnnotationExportJob> m_export;
    QPointer<session::AnnotationImportJob> m_import;
    QStringList m_waiting;
    std::vector<exchange::LeftOutAnnotation> m_leftOut; ///< of the last import
    QString m_told; ///< what the notice bar says for this controller; empty when nothing
};

} // namespace tidemark::shell
