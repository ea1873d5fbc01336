// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notes_controller.h"

#include "annotations/colour_names_dialog.h"
#include "annotations/note_editor.h"
#include "annotations/notes_pane.h"
#include "reader/reader_view.h"
#include "session/annotation_library.h"
#include "session/workspace.h"
#include "shell/actions.h"
#include "shell/article_presenter.h"
#include "shell/colours.h"
#include "shell/dialogs.h"
#include "shell/docks.h"
#include "shell/note_tip.h"
#include "shell/preferences.h"
#include "shell/status_panel.h"

#include <QToolTip>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using enum ActionId;
using annotations::NotesPane;
using domain::AnnotationId;
using domain::HighlightColour;
using domain::HighlightStyle;
using domain::TextSpan;
using session::AnnotationScope;
using session::ArticleDocument;

namespace {

constexpr std::array colourActions { HighlightYellow, HighlightGreen, HighlightBlue, HighlightPink,
    HighlightPurple };
constexpr std::array colourKeys { "yellow", "green", "blue", "pink", "purple" };

QString nameKey(size_t colour)
{
    return u"colourNames/"_s + QLatin1StringView(colourKeys[colour]);
}

} // namespace

NotesController::NotesController(const NotesParts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    for (size_t colour = 0; colour < colourKeys.size(); ++colour)
        m_names.setOwn(
            static_cast<HighlightColour>(colour), parts.preferences.value(nameKey(colour)).toString());
    parts.pane.setColourNames(m_names);
    connectMarks();
    connectNotes();
    connectPane();
}

void NotesController::connectMarks()
{
    Actions& actions = m_parts.actions;
    for (size_t index = 0; index < colourActions.size(); ++index)
        connect(actions[colourActions[index]], &QAction::triggered, this,
            [this, index] { colour(static_cast<HighlightColour>(index)); });
    connect(actions[Highlight], &QAction::triggered, this, [this] { style(HighlightStyle::Highlight); });
    connect(actions[Underline], &QAction::triggered, this, [this] { style(HighlightStyle::Underline); });
    connect(actions[Strike], &QAction::triggered, this, [this] { style(HighlightStyle::Strike); });
    connect(actions[MarkEvery], &QAction::triggered, this, &NotesController::markEvery);
    connect(actions[DeleteMark], &QAction::triggered, this, &NotesController::deleteMark);
    connect(&m_parts.presenter, &ArticlePresenter::annotationSelected, this, [this](AnnotationId id) {
        m_clicked = id;
        m_parts.docks.dock(Docks::Notes)->raise();
        m_parts.pane.reveal(id);
        updateActions();
    });
    connect(&m_parts.presenter, &ArticlePresenter::annotationHovered, this, &NotesController::showTip);
    connect(&m_parts.presenter, &ArticlePresenter::selectedChanged, this, &NotesController::updateActions);
    connect(&m_parts.reader, &reader::ReaderView::selectionChanged, this, [this](const TextSpan& span) {
        if (!span.isEmpty())
            m_clicked = {};
        updateActions();
    });
}

void NotesController::connectNotes()
{
    Actions& actions = m_parts.actions;
    connect(actions[Note], &QAction::triggered, this, &NotesController::writeNote);
    connect(actions[NoteOnItem], &QAction::triggered, this,
        [this] { writeItemNote(m_parts.presenter.selected()); });
    connect(actions[PageNote], &QAction::triggered, this, &NotesController::writePageNote);
    connect(actions[NameColours], &QAction::triggered, this, &NotesController::nameColours);
    connect(actions[AllNotes], &QAction::triggered, this,
        [this] { showScope(static_cast<int>(AnnotationScope::Library)); });
    connect(actions[DeletedNotes], &QAction::triggered, this,
        [this] { showScope(static_cast<int>(AnnotationScope::Trash)); });
    connect(&m_parts.presenter, &ArticlePresenter::noteRequested, this, &NotesController::writeItemNote);
}

void NotesController::connectPane()
{
    NotesPane& pane = m_parts.pane;
    connect(&pane, &NotesPane::elsewhereActivated, this, &NotesController::elsewhereActivated);
    connect(&pane, &NotesPane::linkActivated, this, &NotesController::linkActivated);
    connect(&pane, &NotesPane::colourNamesRequested, this, &NotesController::nameColours);
    connect(&pane, &NotesPane::changedMany, &m_parts.status, &StatusPanel::tellUndoable);
    pane.setWorkspace(m_parts.workspace);
}

void NotesController::setDocument(ArticleDocument* document)
{
    m_document = document;
    m_clicked = {};
    m_parts.pane.setDocument(document);
    updateActions();
}

void NotesController::updateActions()
{
    const bool hasDocument = m_document != nullptr;
    const bool hasSelection = hasDocument && !m_parts.reader.selection().isEmpty();
    const bool hasMark = !markHere().isNull();
    Actions& actions = m_parts.actions;
    actions.setEnabled({ Highlight, HighlightYellow, HighlightGreen, HighlightBlue, HighlightPink,
                           HighlightPurple, Underline, Strike },
        hasSelection || hasMark);
    actions.setEnabled({ Note }, hasSelection || hasMark);
    actions.setEnabled({ MarkEvery }, hasSelection);
    actions.setEnabled({ DeleteMark }, hasMark);
    actions.setEnabled({ NoteOnItem }, hasDocument && m_document->item(m_parts.presenter.selected()));
    actions.setEnabled({ PageNote }, hasDocument);
}

/// The mark that stands exactly on the selected words, else the one that was clicked.
AnnotationId NotesController::markHere() const
{
    if (!m_document)
        return {};
    const TextSpan selected = m_parts.reader.selection();
    const AnnotationId id = selected.isEmpty() ? m_clicked : m_document->annotationWithSpan(selected);
    return m_document->annotation(id) ? id : AnnotationId();
}

void NotesController::tell(const session::Result<void>& outcome) const
{
    if (!outcome)
        m_parts.status.tell(outcome.error().sentence);
}

void NotesController::colour(HighlightColour chosen)
{
    m_last.colour = chosen;
    if (const AnnotationId id = markHere(); !id.isNull()) {
        tell(m_document->setAnnotationColour(id, chosen));
        return;
    }
    mark({ chosen, HighlightStyle::Highlight, {}, {} });
}

void NotesController::style(HighlightStyle chosen)
{
    if (const AnnotationId id = markHere(); !id.isNull()) {
        tell(m_document->setAnnotationStyle(id, chosen));
        return;
    }
    mark({ m_last.colour, chosen, {}, {} });
}

void NotesController::mark(const session::AnnotationContent& content)
{
    const TextSpan span = m_parts.reader.selection();
    if (!m_document || span.isEmpty())
        return;
    m_last.style = content.style;
    // The words stay selected, so that a note or another colour can follow.
    if (const auto added = m_document->addAnnotation(span, content)) {
        m_clicked = *added;
        m_parts.pane.select(*added);
        updateActions();
    }
}

void NotesController::markEvery()
{
    const TextSpan span = m_parts.reader.selection();
    if (!m_document || span.isEmpty())
        return;
    const auto marked = m_document->markEveryOccurrence(span, m_last);
    if (!marked) {
        m_parts.status.tell(marked.error().sentence);
        return;
    }
    m_parts.reader.clearSelection();
    if (*marked == 0)
        m_parts.status.tell(tr("Every occurrence is marked already."));
    else
        m_parts.status.tellUndoable(tr("%n occurrence(s) marked.", nullptr, *marked));
}

void NotesController::deleteMark()
{
    if (const AnnotationId id = markHere(); !id.isNull()) {
        m_clicked = {};
        tell(m_document->deleteAnnotation(id));
        updateActions();
    }
}

void NotesController::writeNote()
{
    const TextSpan span = m_parts.reader.selection();
    if (!m_document)
        return;
    const AnnotationId here = markHere();
    if (span.isEmpty() && here.isNull())
        return;
    Q_EMIT noteBegun();
    m_parts.docks.bringUp(Docks::Notes);
    if (here.isNull())
        m_parts.pane.beginNote(span, m_last.colour);
    else
        m_parts.pane.editNote(here);
}

void NotesController::writeItemNote(domain::ItemId item)
{
    if (!m_document || !m_document->item(item))
        return;
    Q_EMIT noteBegun();
    m_parts.docks.bringUp(Docks::Notes);
    m_parts.pane.beginItemNote(item, m_last.colour);
}

void NotesController::writePageNote()
{
    if (!m_document)
        return;
    Q_EMIT noteBegun();
    m_parts.docks.bringUp(Docks::Notes);
    m_parts.pane.beginPageNote(m_last.colour);
}

void NotesController::showScope(int scope)
{
    m_parts.docks.bringUp(Docks::Notes);
    m_parts.pane.setScope(static_cast<AnnotationScope>(scope));
}

void NotesController::offerDrafts()
{
    if (m_parts.pane.hasDrafts())
        m_parts.docks.dock(Docks::Notes)->raise();
}

void NotesController::nameColours()
{
    const Theme theme = Theme::load(themeNameFor(m_parts.preferences.theme(), QPalette()));
    annotations::ColourNamesDialog dialog(m_names, highlightColours(theme), m_window);
    if (dialog.exec() == QDialog::Accepted)
        setColourNames(dialog.names());
}

void NotesController::setColourNames(const session::ColourNames& names)
{
    m_names = names;
    for (size_t colour = 0; colour < colourKeys.size(); ++colour)
        m_parts.preferences.setValue(nameKey(colour), names.own(static_cast<HighlightColour>(colour)));
    m_parts.pane.setColourNames(names);
    m_parts.actions.retranslate();
    retranslate();
}

/// The reader's names stand in the menus beside the colours.
void NotesController::retranslate()
{
    for (size_t index = 0; index < colourActions.size(); ++index) {
        const QString own = m_names.own(static_cast<HighlightColour>(index));
        if (own.isEmpty())
            continue;
        QAction* action = m_parts.actions[colourActions[index]];
        action->setText(tr("%1: %2", "a command, the reader's name of its colour")
                            .arg(action->text(), QString(own).replace(u'&', u"&&"_s)));
        action->setToolTip(u"%1 (%2)"_s.arg(own, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void NotesController::showTip(AnnotationId id, const QPoint& globalPosition)
{
    const domain::Annotation* annotation = m_document ? m_document->annotation(id) : nullptr;
    const QString tip = annotation ? noteTip(*annotation, m_names) : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition,
            u"<p style=\"white-space:pre-wrap\">"_s + tip.toHtmlEscaped() + u"</p>"_s, &m_parts.reader);
}

} // namespace tidemark::shell
