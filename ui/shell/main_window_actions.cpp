// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "annotations/notes_pane.h"
#include "browse/experts_pane.h"
#include "browse/figures_pane.h"
#include "browse/policies_pane.h"
#include "library/library_pane.h"
#include "reader/reader_view.h"
#include "session/workspace.h"
#include "shell/annotation_files_controller.h"
#include "shell/article_presenter.h"
#include "shell/dialogs.h"
#include "shell/dossier_controller.h"
#include "shell/empty_page.h"
#include "shell/find_bar.h"
#include "shell/find_controller.h"
#include "shell/findings_controller.h"
#include "shell/import_controller.h"
#include "shell/link_opener.h"
#include "shell/notes_controller.h"
#include "shell/own_words_controller.h"
#include "shell/reading_controller.h"
#include "shell/script_controller.h"
#include "shell/selecting_controller.h"
#include "shell/selection_bar.h"
#include "shell/status_panel.h"
#include "shell/versions_controller.h"
#include "timeline/timeline_panel.h"

#include <QApplication>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using enum ActionId;
using session::Workspace;

namespace {

// Calls `slot` when the action is triggered; the context object ends the connection with the window.
template <class Slot> void onTrigger(const Actions& actions, ActionId id, QObject* context, Slot slot)
{
    QObject::connect(actions[id], &QAction::triggered, context, slot);
}

} // namespace

void MainWindow::connectPanes()
{
    const auto goTo = [this](const domain::TextSpan& span) { m_presenter->goTo(span); };
    connect(m_library, &library::LibraryPane::passageActivated, m_presenter,
        [this](const domain::TextSpan& span) { m_reader->reveal(span); });
    connect(m_library, &library::LibraryPane::articleActivated, this, [this](domain::ArticleId id) {
        m_dossiers->leave();
        openArticle(id);
    });
    connect(m_library, &library::LibraryPane::removeRequested, this, &MainWindow::removeArticle);
    connect(
        m_library, &library::LibraryPane::versionsRequested, m_versions, &VersionsController::openVersions);
    connect(m_library, &library::LibraryPane::importVersionRequested, m_versions,
        &VersionsController::askForVersion);
    connect(m_versions, &VersionsController::articleWanted, this, &MainWindow::openArticle);
    connect(m_notes, &annotations::NotesPane::passageActivated, m_presenter, goTo);
    connect(m_experts, &browse::ExpertsPane::passageActivated, m_presenter, goTo);
    connect(m_policies, &browse::PoliciesPane::passageActivated, m_presenter, goTo);
    connect(m_figures, &browse::FiguresPane::passageActivated, m_presenter, goTo);
    connect(m_notes, &annotations::NotesPane::failed, this,
        [this](const QString& why) { showProblem(this, why); });
    connect(m_notes, &annotations::NotesPane::countChanged, m_docks,
        [this](int n) { m_docks->setCount(Docks::Notes, n); });
    connect(m_experts, &browse::ExpertsPane::countChanged, m_docks,
        [this](int n) { m_docks->setCount(Docks::Experts, n); });
    connect(m_policies, &browse::PoliciesPane::countChanged, m_docks,
        [this](int n) { m_docks->setCount(Docks::Policies, n); });
    connect(m_figures, &browse::FiguresPane::countChanged, m_docks,
        [this](int n) { m_docks->setCount(Docks::Figures, n); });
    connect(m_emptyPage, &EmptyPage::importRequested, m_imports, &ImportController::askForFiles);
}

void MainWindow::connectPresenter()
{
    connect(m_presenter, &ArticlePresenter::selectedChanged, this, &MainWindow::updateActions);
    connect(m_presenter, &ArticlePresenter::quotationSelected, this, [this](domain::ItemId id) {
        m_experts->showQuotation(id);
        m_docks->dock(Docks::Experts)->raise();
    });
    connect(
        m_presenter, &ArticlePresenter::editRequested, this, [this](domain::ItemId id) { editEvent(id); });
    connect(m_presenter, &ArticlePresenter::dateProposed, this, &MainWindow::editEvent);
    connect(m_presenter, &ArticlePresenter::reviewRequested, this, &MainWindow::review);
    connect(m_presenter, &ArticlePresenter::readingPositionChanged, this, [this](qsizetype offset) {
        m_status->setReadingPosition(offset);
        m_library->setReadingPosition(offset);
    });
    connect(m_reader, &reader::ReaderView::selectionChanged, this, &MainWindow::offerSelection);
    connect(m_reader, &reader::ReaderView::visibleRangeChanged, m_selectionBar, &SelectionBar::withdraw);
    connect(m_reader, &reader::ReaderView::contextMenuRequested, this,
        [this](const domain::TextSpan& span, const QPoint& position) { showContextMenu(span, position); });
    connect(m_reader, &reader::ReaderView::linkActivated, m_links, &LinkOpener::ask);
    m_finding = new FindController(*m_findBar, *m_reader, m_preferences, this);
    connect(m_finding, &FindController::hitReached, m_presenter, &ArticlePresenter::goTo);
    m_selecting = new SelectingController(*m_actions, *m_reader, this);
    connect(m_selecting, &SelectingController::findRequested, m_finding, &FindController::find);
    connect(m_selecting, &SelectingController::searchRequested, m_library, [this](const QString& words) {
        m_docks->dock(Docks::Library)->show();
        m_library->searchFor(words);
    });
    connect(m_finding, &FindController::closed, m_reader, qOverload<>(&QWidget::setFocus));
    connect(m_status, &StatusPanel::publicationClicked, this, &MainWindow::askForPublicationDate);
}

void MainWindow::connectWorkspace()
{
    m_ownWords = new OwnWordsController(m_workspace.ownWords(), *m_actions, *m_notice, this);
    connect(&m_workspace, &Workspace::historyChanged, this, &MainWindow::updateHistory);
    connect(&m_workspace, &Workspace::commandFailed, this,
        [this](const QString& why) { showProblem(this, why); });
    connect(&m_workspace, &Workspace::articlesChanged, this, [this] {
        // The open article itself may have been taken out, here or by undo.
        if (m_document && !m_workspace.openDocument(m_document->article().id))
            setDocument(nullptr);
    });
    connect(m_imports, &ImportController::imported, this, [this](domain::ArticleId id, bool alreadyThere) {
        openArticle(id);
        if (alreadyThere)
            m_status->tell(tr("This text is in the library already."));
    });
    connect(m_findings, &FindingsController::reviewRequested, this, [this] {
        m_presenter->select({});
        walkSuggestions(1);
        m_reader->setFocus();
    });
    connect(m_findings, &FindingsController::undoRequested, (*m_actions)[Undo], &QAction::trigger);
    connect(m_status, &StatusPanel::undoClicked, (*m_actions)[Undo], &QAction::trigger);
}

void MainWindow::connectAnnotationFiles()
{
    m_annotationFiles
        = new AnnotationFilesController(m_workspace, m_preferences, *m_actions, *m_notice, this);
    m_annotationFiles->setSelection([this] { return m_notes->selectedIds(); });
    m_annotationFiles->setColourNames([this] { return m_marks->colourNames(); });
    connect(m_annotationFiles, &AnnotationFilesController::aboutToRead, m_notes,
        &annotations::NotesPane::saveEdit);
    connect(m_annotationFiles, &AnnotationFilesController::articleWanted, this, &MainWindow::openArticle);
}

void MainWindow::connectFileActions()
{
    onTrigger(*m_actions, Import, m_imports, [this] { m_imports->askForFiles(); });
    onTrigger(*m_actions, ImportFindings, m_findings, [this] { m_findings->askForFile(); });
    connectPictures();
    onTrigger(*m_actions, Quit, this, [this] { close(); });
    onTrigger(*m_actions, Undo, this, [this] {
        m_notes->saveEdit();
        m_workspace.undo();
    });
    onTrigger(*m_actions, Redo, this, [this] { m_workspace.redo(); });
}

void MainWindow::connectTextActions()
{
    m_script = new ScriptController(*m_actions, m_preferences, *m_reader, this);
    connect(
        m_script, &ScriptController::failed, this, [this](const QString& why) { showProblem(this, why); });
    connect(m_script, &ScriptController::scriptChanged, this,
        [this] { useTypography(TypographyChoice::load(m_preferences)); });
    connect(m_script, &ScriptController::scriptChanged, m_finding, &FindController::lookAgain);
    onTrigger(*m_actions, Copy, m_reader, [this] { m_reader->copy(); });
    onTrigger(*m_actions, SelectAll, m_reader, [this] { m_reader->selectAll(); });
    onTrigger(*m_actions, Find, m_finding, [this] { m_finding->open(); });
    onTrigger(*m_actions, FindNext, m_finding, [this] { m_finding->step(1); });
    onTrigger(*m_actions, FindPrevious, m_finding, [this] { m_finding->step(-1); });
    onTrigger(*m_actions, ReaderZoomIn, m_reader, [this] { m_reader->zoomIn(); });
    onTrigger(*m_actions, ReaderZoomOut, m_reader, [this] { m_reader->zoomOut(); });
    onTrigger(*m_actions, ReaderZoomReset, m_reader, [this] { m_reader->resetZoom(); });
    onTrigger(*m_actions, Typography, this, [this] { showTypography(); });
}

void MainWindow::connectAnnotateActions()
{
    connectNotes();
    onTrigger(*m_actions, AddEvent, this, [this] { addEvent(); });
    onTrigger(*m_actions, PublicationDate, this, [this] { askForPublicationDate(); });
}

void MainWindow::connectReviewActions()
{
    onTrigger(*m_actions, NextSuggestion, this, [this] { walkSuggestions(1); });
    onTrigger(*m_actions, PreviousSuggestion, this, [this] { walkSuggestions(-1); });
    onTrigger(*m_actions, Accept, this, [this] {
        if (reviewSeveral(domain::ReviewState::Accepted))
            return;
        review(m_presenter->selected(), domain::ReviewState::Accepted);
        walkSuggestions(1);
    });
    onTrigger(*m_actions, Reject, this, [this] {
        if (reviewSeveral(domain::ReviewState::Rejected))
            return;
        const domain::ItemId rejected = m_presenter->selected();
        walkSuggestions(1);
        review(rejected, domain::ReviewState::Rejected);
    });
    onTrigger(*m_actions, EditEvent, this, [this] { editEvent(m_presenter->selected()); });
}

void MainWindow::connectTimelineActions()
{
    timeline_view::TimelineView* view = m_timelinePanel->view();
    onTrigger(*m_actions, TimelineZoomIn, view, [view] { view->zoomIn(); });
    onTrigger(*m_actions, TimelineZoomOut, view, [view] { view->zoomOut(); });
    onTrigger(*m_actions, TimelineFit, view, [view] { view->zoomToFit(); });
    onTrigger(*m_actions, TimelineVertical, view,
        [view] { view->setOrientation(timeline::Orientation::Vertical); });
    onTrigger(*m_actions, TimelineHorizontal, view,
        [view] { view->setOrientation(timeline::Orientation::Horizontal); });
    connect(view, &timeline_view::TimelineView::orientationChanged, this,
        [this](timeline::Orientation orientation) {
            const bool isHorizontal = orientation == timeline::Orientation::Horizontal;
            (*m_actions)[isHorizontal ? TimelineHorizontal : TimelineVertical]->setChecked(true);
            m_preferences.setValue(u"timeline/horizontal"_s, isHorizontal);
        });
    onTrigger(*m_actions, GoToDate, view, [this, view] {
        const std::optional<domain::EdtfValue> date = askForDate(this);
        if (!date || !date->earliestDay() || !date->latestDay())
            return;
        // A little room on both sides, so that the date does not fill the view alone.
        const double length = double(*date->latestDay() - *date->earliestDay() + 1);
        view->zoomTo(double(*date->earliestDay()) - length / 2, double(*date->latestDay()) + 1 + length / 2);
    });
    connect((*m_actions)[FollowReading], &QAction::toggled, this, [this](bool follows) {
        m_presenter->setFollowsReading(follows);
        m_preferences.setTimelineFollowsReading(follows);
    });
    connect((*m_actions)[ShowThread], &QAction::toggled, this, [this](bool shows) {
        m_presenter->setThreadShown(shows);
        m_preferences.setShowsThread(shows);
    });
}

void MainWindow::connectGoActions()
{
    onTrigger(*m_actions, NextEvent, m_presenter, [this] { m_presenter->walkEvents(1); });
    onTrigger(*m_actions, PreviousEvent, m_presenter, [this] { m_presenter->walkEvents(-1); });
    for (const auto& [id, step] : { std::pair(NextArticle, 1), std::pair(PreviousArticle, -1) }) {
        onTrigger(*m_actions, id, this, [this, by = step] {
            if (const domain::ArticleId neighbour = m_library->neighbour(by); !neighbour.isNull())
                openArticle(neighbour);
        });
    }
    connect(m_reading, &ReadingController::articleRequested, this, [this](domain::ArticleId id) {
        const auto articles = m_workspace.articles();
        if (std::any_of(articles.begin(), articles.end(), [&](const auto& row) { return row.id == id; }))
            openArticle(id);
    });
    connect(m_reading, &ReadingController::told, m_status, &StatusPanel::tell);
    for (QWidget* widget : { m_reader->viewport(), static_cast<QWidget*>(m_timelinePanel->view()), m_centre })
        m_reading->watch(widget);
    onTrigger(*m_actions, FocusReader, m_reader, [this] { m_reader->takeFocus(); });
    onTrigger(*m_actions, FocusTimeline, m_timelinePanel, [this] { m_timelinePanel->view()->setFocus(); });
    onTrigger(*m_actions, FocusOutline, m_library, [this] {
        m_docks->dock(Docks::Library)->show();
        m_library->focusOutline();
    });
    onTrigger(*m_actions, SearchLibrary, m_library, [this] {
        m_docks->dock(Docks::Library)->show();
        m_library->focusSearch();
    });
    onTrigger(*m_actions, CommandPalette, this, [this] { showCommandPalette(); });
    onTrigger(*m_actions, Shortcuts, this, [this] { showShortcuts(this, m_actions->all()); });
    onTrigger(*m_actions, About, this, [this] { showAbout(this, windowIcon()); });
    onTrigger(*m_actions, AboutQt, this, [] { QApplication::aboutQt(); });
}

void MainWindow::connectLooks()
{
    const auto chooses = [this](ActionId id, auto choose, bool isNow) {
        (*m_actions)[id]->setChecked(isNow);
        connect((*m_actions)[id], &QAction::triggered, this, choose);
    };
    for (const auto& [id, theme] : { std::pair(ThemeSystem, ThemeChoice::System),
             std::pair(ThemeLight, ThemeChoice::Light), std::pair(ThemeSepia, ThemeChoice::Sepia),
             std::pair(ThemeDark, ThemeChoice::Dark), std::pair(ThemeContrast, ThemeChoice::HighContrast) })
        chooses(
            id, [this, chosen = theme] { useTheme(chosen); }, m_preferences.theme() == theme);
    for (const auto& [id, name] :
        { std::pair(LanguageSystem, QString()), std::pair(LanguageTraditional, u"zh_TW"_s),
            std::pair(LanguageSimplified, u"zh_CN"_s), std::pair(LanguageEnglish, u"en"_s) })
        chooses(
            id, [this, chosen = name] { useLanguage(chosen); }, m_preferences.language() == name);
    connect((*m_actions)[FullScreen], &QAction::toggled, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    (*m_actions)[ReduceMotion]->setChecked(m_preferences.reducesMotion());
    connect((*m_actions)[ReduceMotion], &QAction::toggled, this, [this](bool reduces) {
        m_preferences.setReducesMotion(reduces);
        applyTheme(m_theme, reduces);
    });
    (*m_actions)[FollowReading]->setChecked(m_preferences.timelineFollowsReading());
    (*m_actions)[ShowThread]->setChecked(m_preferences.showsThread());
    m_presenter->setFollowsReading(m_preferences.timelineFollowsReading());
    m_presenter->setThreadShown(m_preferences.showsThread());
}

} // namespace tidemark::shell
