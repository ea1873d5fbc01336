// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_job.h"
#include "session/workspace.h"
#include "shell/docks.h"
#include "shell/version_window.h"

#include <QAction>
#include <QPointer>

namespace tidemark::annotations {
class CheckPane;
}
namespace tidemark::reader {
class ReaderView;
}

namespace tidemark::shell {

class Actions;
class ArticlePresenter;
class ImportController;
class NoticeBar;

/// New texts of known articles: tells what became of the marks, asks when it is not sure that a text is a new
/// version, and opens the marks to check and the window of versions.
class VersionsController : public QObject {
    Q_OBJECT
public:
    struct Parts {
        session::Workspace& workspace;
        Actions& actions;
        ImportController& imports;
        Docks& docks;
        reader::ReaderView& reader;
        ArticlePresenter& presenter;
    };

    /// `notices` is where its notice bar is put; everything must outlive it but the window.
    VersionsController(const Parts& parts, NoticeBar* notice, QWidget* window);

    void setDocument(session::ArticleDocument* document);
    annotations::CheckPane& pane() { return *m_pane; }
    NoticeBar& notice() { return *m_notice; }
    VersionWindow* versionWindow() const { return m_versions; }
    /// Asks for the file that holds a new text of the article.
    void askForVersion(domain::ArticleId article);
    void openVersions(domain::ArticleId article);
    void retranslate();

Q_SIGNALS:
    void articleWanted(tidemark::domain::ArticleId id); ///< to be shown

private:
    QAction* addOffer(const QString& name, void (VersionsController::*run)());
    void connectPane();
    void connectActions();
    void tell(const session::ImportedArticle& outcome, const std::shared_ptr<const session::ReadArticle>& read);
    void tellOtherVersion(const session::ImportedArticle& outcome);
    QString noticeText(const session::ImportedArticle& outcome) const;
    void ask(session::ImportJob* job, const session::VersionMatch& match);
    void withdraw();
    void review();
    void compare();
    void undo();
    void storeSeparately();

    Parts m_parts;
    QWidget* m_window;
    NoticeBar* m_notice;
    annotations::CheckPane* m_pane;
    QPointer<session::ArticleDocument> m_document;
    QPointer<VersionWindow> m_versions;
    session::ImportedArticle m_told; ///< by the notice
    std::shared_ptr<const session::ReadArticle> m_read; ///< the text of that notice
    QAction* m_review;
    QAction* m_compare;
    QAction* m_undo;
    QAction* m_separate;
};

} // namespace tidemark::shell
