// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "annotations/notes_pane.h"
#include "reader/reader_view.h"
#include "session/dossier_document.h"
#include "session/timeline_entries.h"
#include "session/workspace.h"
#include "shell/annotation_files_controller.h"
#include "shell/article_presenter.h"
#include "shell/colours.h"
#include "shell/command_palette.h"
#include "shell/date_edit.h"
#include "shell/dialogs.h"
#include "shell/dossier_controller.h"
#include "shell/dossier_presenter.h"
#include "shell/event_dialog.h"
#include "shell/event_files_controller.h"
#include "shell/findings_controller.h"
#include "shell/import_controller.h"
#include "shell/link_opener.h"
#include "shell/menus.h"
#include "shell/notes_controller.h"
#include "shell/picture_subject.h"
#include "shell/pictures_controller.h"
#include "shell/publication_dialog.h"
#include "shell/reading_controller.h"
#include "shell/review_walk.h"
#include "shell/selecting_controller.h"
#include "shell/selection_bar.h"
#include "shell/status_panel.h"
#include "shell/timeline_edits.h"
#include "timeline/chosen_content.h"
#include "timeline/timeline_panel.h"

#include <QMenu>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using enum ActionId;

namespace {

/// Lets dates be written as the article writes them.
void readDates(EventDialog& dialog, session::ArticleDocument& document)
{
    dialog.dateEdit()->setReading([article = QPointer<session::ArticleDocument>(&document)](
                                      const QString& words) -> std::optional<domain::EdtfValue> {
        return article ? article->readDate(words) : std::nullopt;
    });
}

} // namespace

void MainWindow::openArticle(domain::ArticleId id)
{
    m_dossiers->articleOpened(id);
    if (m_document && m_document->article().id == id)
        return;
    m_reading->leaveArticle();
    const auto opened = m_workspace.openArticle(id);
    if (!opened) {
        showProblem(this, opened.error().sentence);
        return;
    }
    setDocument(*opened);
    m_reading->enterArticle();
    m_reader->setFocus();
}

void MainWindow::importFiles(const QStringList& files)
{
    const QStringList texts = m_eventFiles->takeRecognised(m_annotationFiles->takeRecognised(files));
    if (!texts.isEmpty())
        m_imports->importFiles(texts);
    else if (!m_document)
        openLastArticle(); // what was opened stands in windows of its own
}

bool MainWindow::isImporting() const
{
    return m_imports->isRunning() || m_eventFiles->isRunning();
}

void MainWindow::importFindings(const QString& file)
{
    m_findings->importFile(file);
}

void MainWindow::openLastArticle()
{
    const std::vector<session::ArticleSummary> articles = m_workspace.articles();
    if (articles.empty())
        return;
    const auto last = domain::ArticleId::fromString(m_preferences.lastArticle());
    const bool isThere
        = std::any_of(articles.begin(), articles.end(), [&](const auto& row) { return row.id == last; });
    openArticle(isThere ? last : articles.front().id);
    m_dossiers->reopen(domain::DossierId::fromString(m_preferences.value(u"window/dossier"_s).toString()));
}

void MainWindow::removeArticle(domain::ArticleId id)
{
    if (m_document && m_document->article().id == id)
        setDocument(nullptr);
    m_workspace.removeArticle(id);
}

void MainWindow::updateActions()
{
    const bool hasDocument = m_document != nullptr;
    m_actions->setEnabled(
        { ImportFindings, ExportPicture, ExportPictureAgain, CopyPicture, PrintPicture, Find, FindNext,
            FindPrevious, SelectAll, NextSuggestion, PreviousSuggestion, PublicationDate, ReadAgain,
            TimelineZoomIn, TimelineZoomOut, TimelineFit, GoToDate, Present, NextEvent, PreviousEvent, ReaderZoomIn,
            ReaderZoomOut, ReaderZoomReset, Typography, Why, ToggleScript },
        hasDocument);
    m_actions->setEnabled({ TimelineLanes, FilterEvents, SearchEvents }, hasDocument);
    const bool hasSelection = hasDocument && !m_reader->selection().isEmpty();
    m_actions->setEnabled({ Copy, AddEvent }, hasSelection);
    m_marks->updateActions();
    const domain::Item* item = hasDocument ? m_document->item(m_presenter->selected()) : nullptr;
    const bool isEvent = item && item->kind() == domain::ItemKind::Event;
    m_actions->setEnabled({ EditEvent, Reject }, isEvent);
    // Else Enter is left to the timeline, where it leads to the passage.
    m_actions->setEnabled({ Accept }, isEvent && item->state == domain::ReviewState::Suggested);
}

void MainWindow::updateHistory()
{
    m_status->endUndo();
    QAction* undo = (*m_actions)[Undo];
    QAction* redo = (*m_actions)[Redo];
    undo->setEnabled(m_workspace.canUndo());
    redo->setEnabled(m_workspace.canRedo());
    const QString undoText = m_workspace.undoText();
    const QString redoText = m_workspace.redoText();
    undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoText));
    redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoText));
}

void MainWindow::offerSelection(const domain::TextSpan& span)
{
    updateActions();
    const std::vector<QRectF> lines = m_reader->visibleRects(span);
    if (span.isEmpty() || lines.empty() || !m_reader->hasFocus()) {
        m_selectionBar->withdraw();
        return;
    }
    QRectF area;
    for (const QRectF& line : lines)
        area = area.united(line);
    m_selectionBar->offer(area.toAlignedRect().translated(m_reader->viewport()->mapTo(m_centre, QPoint())));
}

void MainWindow::showContextMenu(const domain::TextSpan& span, const QPoint& globalPosition)
{
    m_selectionBar->withdraw();
    QMenu menu(this);
    for (const ActionId id :
        { Copy, CopyCitation, CopyLink, Highlight, Underline, Strike, MarkEvery, DeleteMark, Note, AddEvent })
        menu.addAction((*m_actions)[id]);
    QMenu* colours = menu.addMenu(tr("Highlight &colour"));
    for (const ActionId id :
        { HighlightYellow, HighlightGreen, HighlightBlue, HighlightPink, HighlightPurple })
        colours->addAction((*m_actions)[id]);
    menu.addSeparator();
    for (const ActionId id : { Accept, Reject, EditEvent })
        menu.addAction((*m_actions)[id]);
    addWhy(menu, span);
    menu.addSeparator();
    m_selecting->addTo(menu, span);
    m_links->addTo(menu, m_reader->linkAt(span.start));
    menu.exec(globalPosition);
}

void MainWindow::addEvent()
{
    const domain::TextSpan span = m_reader->selection();
    if (!m_document || span.isEmpty())
        return;
    m_selectionBar->withdraw();
    EventDialog dialog(m_document->draftEvent(span), m_document->textOf(span).toString(), false, this);
    readDates(dialog, *m_document);
    if (dialog.exec() != QDialog::Accepted || !m_document)
        return;
    if (const auto added = m_document->addEvent(dialog.event())) {
        m_reader->clearSelection();
        m_presenter->select(*added);
    }
}

void MainWindow::editEvent(domain::ItemId id, const std::optional<domain::EdtfValue>& proposed)
{
    const domain::Item* item = m_document ? m_document->item(id) : nullptr;
    const auto* event = item ? std::get_if<domain::Event>(&item->body) : nullptr;
    if (!event)
        return;
    domain::Event offered = *event;
    if (proposed) {
        // The reader's own date rests on nothing in the text.
        offered.date = proposed;
        offered.basis = {};
        offered.certainty = domain::Certainty::Explicit;
    }
    EventDialog dialog(offered, m_document->textOf(domain::mainSpan(item->body)).toString(),
        item->extracted.has_value(), this);
    readDates(dialog, *m_document);
    const domain::Event before = *event;
    if (dialog.exec() != QDialog::Accepted || !m_document)
        return;
    if (dialog.wantsRestore())
        m_document->restoreExtracted(id);
    else if (dialog.event() != before)
        m_document->editEvent(id, dialog.event());
}

void MainWindow::review(domain::ItemId item, domain::ReviewState state)
{
    if (m_document && !item.isNull())
        m_document->setReviewState(item, state);
}

/// Of the events selected in the timeline, when they are several.
bool MainWindow::reviewSeveral(domain::ReviewState state)
{
    const std::vector<domain::ItemId> items = m_timelineEdits->selectedItems();
    if (items.size() > 1)
        m_timelineEdits->review(items, state);
    return items.size() > 1;
}

void MainWindow::walkSuggestions(int step)
{
    if (!m_document)
        return;
    const domain::ItemId next = neighbourSuggestion(*m_document, m_presenter->selected(), step);
    if (next.isNull()) {
        m_status->tell(tr("Every suggestion has been reviewed."));
        return;
    }
    const QString place = suggestionPlace(*m_document, next); // before selecting it ends its being new
    m_presenter->select(next);
    m_status->tell(place);
}

void MainWindow::tellChanges(const session::ReadingChanges& changes)
{
    QStringList parts;
    if (changes.added > 0)
        parts.append(tr("%1 new", "number of events, quotations and so on").arg(changes.added));
    if (changes.revised > 0)
        parts.append(tr("%1 changed", "number of events, quotations and so on").arg(changes.revised));
    if (changes.removed > 0)
        parts.append(tr("%1 gone", "number of events, quotations and so on").arg(changes.removed));
    if (parts.isEmpty())
        m_status->tell(tr("Read again: nothing changed."));
    else
        m_status->tellUndoable(tr("Read again: %1.", "12 new, 3 changed, 2 gone")
                                   .arg(parts.join(tr(", ", "between the numbers of new, changed, gone"))));
}

void MainWindow::askForPublicationDate()
{
    if (!m_document)
        return;
    PublicationDialog dialog(m_document->article().metadata.published, this);
    if (dialog.exec() == QDialog::Accepted && m_document)
        setPublicationDate(dialog.chosenDate());
}

void MainWindow::setPublicationDate(const std::optional<domain::EdtfValue>& date)
{
    if (m_document)
        m_document->setPublicationDateLater(date);
}

void MainWindow::connectPictures()
{
    const auto subject = [this] {
        const auto choice = m_timelinePanel->content()->choice();
        if (const session::DossierDocument* dossier = m_dossiers->presenter().dossier())
            return std::optional(pictureSubject(*dossier, *m_timelinePanel->view(), choice));
        return m_document ? std::optional(pictureSubject(*m_document, *m_timelinePanel->view(), choice))
                          : std::nullopt;
    };
    m_pictures = new PicturesController(m_preferences, *m_actions, *m_notice, subject, this);
    m_pictures->addHandle(m_menus->exportButton());
    connect(m_pictures, &PicturesController::told, m_status, &StatusPanel::tell);
}

void MainWindow::showCommandPalette()
{
    auto* palette = new class CommandPalette(m_actions->all(), this);
    connect(palette, &CommandPalette::linkEntered, this, &MainWindow::openLink);
    palette->show();
}

void MainWindow::showTypography()
{
    auto* panel = new TypographyPanel(m_preferences, this);
    connect(panel, &TypographyPanel::changed, this, &MainWindow::useTypography);
    panel->showBelow(*m_menus->typographyButton());
}

void MainWindow::useTypography(const TypographyChoice& choice)
{
    m_reader->setTypography(choice.forLanguage(
        m_reader->script().language(m_document ? m_document->article().metadata.language : QString())));
}

} // namespace tidemark::shell
