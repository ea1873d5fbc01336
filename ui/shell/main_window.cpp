// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "annotations/check_pane.h"
#include "annotations/notes_pane.h"
#include "browse/details_pane.h"
#include "browse/events_pane.h"
#include "browse/experts_pane.h"
#include "browse/figures_pane.h"
#include "browse/policies_pane.h"
#include "library/library_pane.h"
#include "reader/reader_view.h"
#include "session/workspace.h"
#include "shell/annotation_files_controller.h"
#include "shell/article_link_opener.h"
#include "shell/article_presenter.h"
#include "shell/citation_controller.h"
#include "shell/colours.h"
#include "shell/dossier_bar.h"
#include "shell/dossier_controller.h"
#include "shell/empty_page.h"
#include "shell/event_files_controller.h"
#include "shell/events_controller.h"
#include "shell/find_bar.h"
#include "shell/find_controller.h"
#include "shell/findings_controller.h"
#include "shell/import_controller.h"
#include "shell/link_opener.h"
#include "shell/menus.h"
#include "shell/notes_controller.h"
#include "shell/notice_bar.h"
#include "shell/own_words_controller.h"
#include "shell/presenting.h"
#include "shell/reading_controller.h"
#include "shell/same_events_panel.h"
#include "shell/selecting_controller.h"
#include "shell/selection_bar.h"
#include "shell/speech_bar.h"
#include "shell/status_panel.h"
#include "shell/thread_ribbon.h"
#include "shell/timeline_choice_keeper.h"
#include "shell/timeline_edits.h"
#include "shell/timeline_options.h"
#include "shell/versions_controller.h"
#include "timeline/timeline_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1; // of saveState(); raised when docks are renamed
constexpr QSize firstSize { 1440, 880 };

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(session::Workspace& workspace, Preferences& preferences, Language& language)
    : m_workspace(workspace)
    , m_preferences(preferences)
    , m_language(language)
    , m_systemPalette(QApplication::palette())
    , m_actions(new Actions(this))
    , m_menus(new Menus(*this, *m_actions))
    , m_docks(new Docks(*this))
    , m_status(new StatusPanel(*statusBar()))
    , m_imports(new ImportController(workspace, m_status->importing(), this))
    , m_findings(new FindingsController(this))
    , m_links(new LinkOpener(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(860, 520);
    setWindowIcon(QIcon(u":/icons/tidemark.svg"_s));
    useTheme(m_preferences.theme());
    createCentre();
    createPanes();
    connectPanes();
    connectPresenter();
    connectDetails();
    connectWorkspace();
    connectAnnotationFiles();
    connectEventFiles();
    connectDossiers();
    connectFileActions();
    connectTextActions();
    connectAnnotateActions();
    connectReviewActions();
    connectTimelineActions();
    connectGoActions();
    connectLooks();
    bindCentreKeys();
    useTheme(m_preferences.theme());
    restoreLooks();
    setDocument(nullptr);
    retranslate();
    m_marks->offerDrafts();
}

MainWindow::~MainWindow()
{
    // The panes let go of the document while the workspace is still there.
    setDocument(nullptr);
}

void MainWindow::createCentre()
{
    m_reader = new reader::ReaderView;
    m_findBar = new FindBar;
    auto* readerColumn = new QWidget;
    auto* readerLayout = new QVBoxLayout(readerColumn);
    readerLayout->setContentsMargins(0, 0, 0, 0);
    readerLayout->setSpacing(0);
    readerLayout->addWidget(m_reader, 1);
    readerLayout->addWidget(m_findBar);
    m_reading = new ReadingController(*m_reader, *m_actions, m_preferences, this);
    readerLayout->addWidget(m_reading->speechBar());
    m_timelinePanel = new timeline_view::TimelinePanel;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"centreSplitter"_s);
    m_splitter->addWidget(readerColumn);
    auto* timelineColumn = new QWidget;
    auto* timelineLayout = new QVBoxLayout(timelineColumn);
    timelineLayout->setContentsMargins(0, 0, 0, 0);
    timelineLayout->setSpacing(0);
    timelineLayout->addWidget(m_timelinePanel, 1);
    m_splitter->addWidget(timelineColumn);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 470, 490 });
    readerColumn->setMinimumWidth(260);
    m_timelinePanel->setMinimumWidth(300);
    m_centre = new QWidget;
    auto* centreLayout = new QVBoxLayout(m_centre);
    centreLayout->setContentsMargins(0, 0, 0, 0);
    centreLayout->addWidget(m_splitter);
    m_ribbon = new ThreadRibbon(m_centre);
    m_selectionBar = new SelectionBar(*m_actions, m_centre);
    m_emptyPage = new EmptyPage(windowIcon());
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_emptyPage);
    m_pages->addWidget(m_centre);
    createPage();
    m_presenter = new ArticlePresenter(*m_reader, *m_timelinePanel, *m_ribbon, this);
    createTimelineHelpers(*timelineLayout);
}

void MainWindow::createTimelineHelpers(QVBoxLayout& column)
{
    m_dossiers = new DossierController(
        { m_workspace, *m_actions, *m_presenter, *m_timelinePanel, *m_status, *this }, this);
    column.insertWidget(0, &m_dossiers->bar());
    column.addWidget(&m_dossiers->sameEvents());
    m_timelineChoices = new TimelineChoiceKeeper(*m_timelinePanel, *m_actions, m_preferences, this);
    m_timelineEdits = new TimelineEdits(*m_timelinePanel->view(), *m_status, this);
    m_presenting = new Presenting(*m_timelinePanel->view(), *m_actions, *m_status, this);
    connect(m_presenting, &Presenting::left, m_presenter, &ArticlePresenter::select);
    new TimelineOptions(*m_timelinePanel->view(), *m_actions, m_preferences, *m_status, this);
}

// Notices stand above whatever page is shown.
void MainWindow::createPage()
{
    m_notice = new NoticeBar;
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_notice);
    m_versionNotice = new NoticeBar;
    pageLayout->addWidget(m_versionNotice);
    pageLayout->addWidget(m_pages, 1);
    setCentralWidget(page);
}

void MainWindow::createPanes()
{
    m_library = new library::LibraryPane(m_workspace);
    m_notes = new annotations::NotesPane;
    m_experts = new browse::ExpertsPane;
    m_policies = new browse::PoliciesPane;
    m_figures = new browse::FiguresPane;
    m_details = new browse::DetailsPane;
    m_docks->add(Docks::Library, m_library);
    m_docks->add(Docks::Notes, m_notes);
    m_docks->add(Docks::Experts, m_experts);
    m_docks->add(Docks::Policies, m_policies);
    m_docks->add(Docks::Figures, m_figures);
    m_docks->add(Docks::Details, m_details);
    m_versions = new VersionsController(
        { m_workspace, *m_actions, *m_imports, *m_docks, *m_reader, *m_presenter }, m_versionNotice, this);
    m_docks->add(Docks::Checks, &m_versions->pane());
    m_events = new EventsController(
        { *m_actions, *m_docks, *m_presenter, *m_timelinePanel->view(), *m_details }, this);
    connect(m_events, &EventsController::told, m_status, &StatusPanel::tell);
    m_docks->add(Docks::Events, &m_events->pane());
    m_docks->addToMenu(*m_menus->panesMenu());
    m_docks->retranslate();
}

// The keys that are single letters live on reader and timeline alone.
void MainWindow::bindCentreKeys()
{
    for (QAction* action : m_actions->all()) {
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            m_splitter->addAction(action);
        else
            addAction(action);
    }
}

void MainWindow::restoreLooks()
{
    resize(firstSize);
    m_docks->arrange();
    restoreGeometry(m_preferences.value(u"window/geometry"_s).toByteArray());
    restoreState(m_preferences.value(u"window/state"_s).toByteArray(), stateVersion);
    m_splitter->restoreState(m_preferences.value(u"window/splitter"_s).toByteArray());
    const bool isHorizontal = m_preferences.value(u"timeline/horizontal"_s, false).toBool();
    (*m_actions)[isHorizontal ? ActionId::TimelineHorizontal : ActionId::TimelineVertical]->trigger();
    useTypography(TypographyChoice::load(m_preferences));
    m_reader->setZoom(m_preferences.value(u"reader/zoom"_s, 1.0).toDouble());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_ownWords->closeDialog()) {
        event->ignore();
        return;
    }
    m_notes->saveEdit();
    m_preferences.setValue(u"window/geometry"_s, saveGeometry());
    m_preferences.setValue(u"window/state"_s, saveState(stateVersion));
    m_preferences.setValue(u"window/splitter"_s, m_splitter->saveState());
    m_preferences.setValue(u"reader/zoom"_s, m_reader->zoom());
    m_preferences.setValue(
        u"window/dossier"_s, m_dossiers->isOpen() ? m_dossiers->timelineName() : QString());
    if (m_document) {
        const QString id = m_document->article().id.toString();
        m_preferences.setLastArticle(id);
        m_reading->keepPlace();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_presenter)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty() || !articleLinkIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const QString link = articleLinkIn(*event->mimeData()); !link.isEmpty())
        openLink(link);
    else
        importFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::useLanguage(const QString& language)
{
    m_language.use(language.isEmpty() ? systemLanguage(QLocale::system().uiLanguages()) : language);
    m_preferences.setLanguage(language);
}

void MainWindow::useTheme(ThemeChoice choice)
{
    m_theme = Theme::load(themeNameFor(choice, m_systemPalette));
    applyTheme(m_theme, m_preferences.reducesMotion());
    m_actions->tint(m_theme);
    m_menus->tint(m_theme);
    m_preferences.setTheme(choice);
    if (!m_presenter)
        return;
    m_presenter->setTheme(m_theme);
    if (m_eventFiles)
        m_eventFiles->setTheme(m_theme);
    m_dossiers->setTheme(m_theme);
    if (!m_notes)
        return;
    m_notes->setColours(highlightColours(m_theme));
    m_experts->setAccentColour(m_theme.colour(u"statement"_s));
    m_policies->setAccentColour(m_theme.colour(u"policy"_s));
    m_figures->setAccentColour(m_theme.colour(u"figure"_s));
    m_details->setAccentColour(m_theme.colour(u"accent"_s));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_docks->retranslate();
    m_status->retranslate();
    m_presenter->retranslate();
    m_dossiers->retranslate();
    m_ownWords->retranslate();
    m_marks->retranslate();
    m_versions->retranslate();
    updateHistory();
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString title = m_document ? m_document->article().metadata.title : QString();
    setWindowTitle(
        title.isEmpty() ? tr("Tidemark") : tr("%1 — Tidemark", "window title: article").arg(title));
}

void MainWindow::setDocument(session::ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_library->setDocument(document);
    m_marks->setDocument(document);
    m_citations->setDocument(document);
    m_experts->setDocument(document);
    m_policies->setDocument(document);
    m_figures->setDocument(document);
    m_details->setDocument(document);
    m_status->setDocument(document);
    m_findings->setDocument(document);
    if (!m_dossiers->isOpen())
        m_timelineChoices->enter(document ? document->article().id.toString() : QString());
    m_presenter->setDocument(document);
    m_events->setDocument(document);
    m_timelineEdits->setDocument(document);
    m_presenting->setDocument(document);
    m_reading->setDocument(document);
    m_finding->setDocument(document);
    m_selecting->setDocument(document);
    m_ownWords->setDocument(document);
    m_annotationFiles->setDocument(document);
    m_versions->setDocument(document);
    m_selectionBar->withdraw();
    m_pages->setCurrentWidget(
        document || m_dossiers->isOpen() ? m_centre : static_cast<QWidget*>(m_emptyPage));
    useTypography(TypographyChoice::load(m_preferences));
    if (document) {
        connect(document, &session::ArticleDocument::articleChanged, this, &MainWindow::updateTitle);
        connect(document, &session::ArticleDocument::versionChanged, this, [this] {
            m_finding->setDocument(m_document);
            m_library->setDocument(m_document);
        });
        connect(document, &session::ArticleDocument::itemsChanged, this, &MainWindow::updateActions);
        connect(document, &session::ArticleDocument::readingApplied, this, &MainWindow::tellChanges);
    }
    updateTitle();
    updateActions();
}

} // namespace tidemark::shell
