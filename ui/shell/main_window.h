// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "shell/actions.h"
#include "shell/docks.h"
#include "shell/language.h"
#include "shell/preferences.h"
#include "shell/theme.h"
#include "shell/typography_panel.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tidemark::reader {
class ReaderView;
}
namespace tidemark::timeline_view {
class TimelinePanel;
}
namespace tidemark::annotations {
class NotesPane;
}
namespace tidemark::browse {
class DetailsPane;
class ExpertsPane;
class PoliciesPane;
class FiguresPane;
}
namespace tidemark::library {
class LibraryPane;
}
namespace tidemark::session {
class Workspace;
}

namespace tidemark::shell {

class AnnotationFilesController;
class ArticleLinkOpener;
class ArticlePresenter;
class CitationController;
class DossierController;
class EmptyPage;
class EventsController;
class EventFilesController;
class FindBar;
class FindController;
class FindingsController;
class ImportController;
class LinkOpener;
class Menus;
class NotesController;
class NoticeBar;
class OwnWordsController;
class PicturesController;
class ScriptController;
class ReadingController;
class SelectingController;
class SelectionBar;
class StatusPanel;
class TimelineDataController;
class ThreadRibbon;
class Presenting;
class TimelineChoiceKeeper;
class TimelineEdits;
class VersionsController;

/// The program's window: reader and timeline in the middle, panes in docks around them. It joins the parts;
/// what each does is in the parts. The workspace, preferences and language must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(session::Workspace& workspace, Preferences& preferences, Language& language);
    ~MainWindow() override;

    /// Opens an article of the library; tells when it cannot.
    void openArticle(domain::ArticleId id);
    /// The same, and shows a passage of it.
    void openPassage(domain::ArticleId article, const domain::TextSpan& span);
    /// Opens a tidemark: address; tells when it leads nowhere.
    void openLink(const QString& link);
    void importFiles(const QStringList& files);
    bool isImporting() const;
    /// Takes another program's findings for the open article; tells what came of it.
    void importFindings(const QString& file);
    /// The article of the last session, else the first of the library.
    void openLastArticle();

    Actions& actions() { return *m_actions; }
    Docks& docks() { return *m_docks; }
    session::ArticleDocument* document() const { return m_document; }
    ArticlePresenter& presenter() { return *m_presenter; }
    reader::ReaderView& readerView() { return *m_reader; }
    timeline_view::TimelinePanel& timelinePanel() { return *m_timelinePanel; }
    annotations::NotesPane& notesPane() { return *m_notes; }
    browse::DetailsPane& detailsPane() { return *m_details; }
    AnnotationFilesController& annotationFiles() { return *m_annotationFiles; }
    EventFilesController& eventFiles() { return *m_eventFiles; }
    Presenting& presenting() { return *m_presenting; }
    StatusPanel& statusPanel() { return *m_status; }
    ThreadRibbon& ribbon() { return *m_ribbon; }
    FindBar& findBar() { return *m_findBar; }
    FindController& finding() { return *m_finding; }
    CitationController& citations() { return *m_citations; }
    NotesController& marks() { return *m_marks; }
    DossierController& dossiers() { return *m_dossiers; }
    NoticeBar& noticeBar() { return *m_notice; }
    OwnWordsController& ownWords() { return *m_ownWords; }
    PicturesController& pictures() { return *m_pictures; }
    EventsController& events() { return *m_events; }
    ReadingController& reading() { return *m_reading; }
    VersionsController& versions() { return *m_versions; }

    void useLanguage(const QString& language); ///< empty: the system's
    void useTheme(ThemeChoice choice);
    /// Shows which words of the text an item rests on and by which rule, and goes there.
    void showWhy(domain::ItemId item);
    /// Gives the publication date, or with nothing lets it be inferred; undoable.
    void setPublicationDate(const std::optional<domain::EdtfValue>& date);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createCentre();
    void createTimelineHelpers(QVBoxLayout& column);
    void createPage();
    void createPanes();
    void connectPanes();
    void connectPresenter();
    void connectDetails();
    void connectWorkspace();
    void connectAnnotationFiles();
    void connectEventFiles();
    void connectDossiers();
    void connectFileActions();
    void connectTextActions();
    void connectAnnotateActions();
    void connectNotes();
    void connectReviewActions();
    void connectTimelineActions();
    void connectGoActions();
    void connectLooks();
    void bindCentreKeys();
    void restoreLooks();
    void setDocument(session::ArticleDocument* document);
    void updateActions();
    void updateHistory();
    void updateTitle();
    void retranslate();
    void offerSelection(const domain::TextSpan& span);
    void showContextMenu(const domain::TextSpan& span, const QPoint& globalPosition);
    void explainChosen();
    void addWhy(QMenu& menu, const domain::TextSpan& span);
    void addEvent();
    /// With another date filled in where one is proposed.
    void editEvent(domain::ItemId item, const std::optional<domain::EdtfValue>& proposed = {});
    void review(domain::ItemId item, domain::ReviewState state);
    bool reviewSeveral(domain::ReviewState state);
    void walkSuggestions(int step);
    void tellChanges(const session::ReadingChanges& changes);
    void askForPublicationDate();
    void connectPictures();
    void exportTimelineData();
    void showCommandPalette();
    void showTypography();
    void useTypography(const TypographyChoice& choice);
    void removeArticle(domain::ArticleId id);

    session::Workspace& m_workspace;
    Preferences& m_preferences;
    Language& m_language;
    QPalette m_systemPalette;
    Theme m_theme;
    Actions* m_actions;
    Menus* m_menus;
    Docks* m_docks;
    StatusPanel* m_status;
    ImportController* m_imports;
    FindingsController* m_findings;
    LinkOpener* m_links;
    NoticeBar* m_notice = nullptr;
    OwnWordsController* m_ownWords = nullptr;
    PicturesController* m_pictures = nullptr;
    AnnotationFilesController* m_annotationFiles = nullptr;
    EventFilesController* m_eventFiles = nullptr;
    TimelineDataController* m_timelineData = nullptr;
    NotesController* m_marks = nullptr;
    CitationController* m_citations = nullptr;
    ArticleLinkOpener* m_articleLinks = nullptr;
    NoticeBar* m_versionNotice = nullptr;
    VersionsController* m_versions = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_centre = nullptr;
    QSplitter* m_splitter = nullptr;
    EmptyPage* m_emptyPage = nullptr;
    reader::ReaderView* m_reader = nullptr;
    FindBar* m_findBar = nullptr;
    FindController* m_finding = nullptr;
    timeline_view::TimelinePanel* m_timelinePanel = nullptr;
    ScriptController* m_script = nullptr;
    SelectingController* m_selecting = nullptr;
    ThreadRibbon* m_ribbon = nullptr;
    SelectionBar* m_selectionBar = nullptr;
    ArticlePresenter* m_presenter = nullptr;
    DossierController* m_dossiers = nullptr;
    TimelineChoiceKeeper* m_timelineChoices = nullptr;
    TimelineEdits* m_timelineEdits = nullptr;
    Presenting* m_presenting = nullptr;
    ReadingController* m_reading = nullptr;
    library::LibraryPane* m_library = nullptr;
    annotations::NotesPane* m_notes = nullptr;
    browse::ExpertsPane* m_experts = nullptr;
    browse::PoliciesPane* m_policies = nullptr;
    browse::FiguresPane* m_figures = nullptr;
    browse::DetailsPane* m_details = nullptr;
    EventsController* m_events = nullptr;
    QPointer<QWidget> m_beforeDetails; ///< had the focus
    QPointer<session::ArticleDocument> m_document;
};

} // namespace tidemark::shell
