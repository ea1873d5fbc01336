// SPDX-License-Identifier: GPL-3.0-or-later
// How the window joins notes, citations and links with its other parts.
#include "shell/main_window.h"

#include "annotations/notes_pane.h"
#include "browse/experts_pane.h"
#include "browse/figures_pane.h"
#include "browse/policies_pane.h"
#include "session/article_link.h"
#include "shell/article_link_opener.h"
#include "shell/article_presenter.h"
#include "shell/citation_controller.h"
#include "shell/link_opener.h"
#include "shell/notes_controller.h"
#include "shell/reading_controller.h"
#include "shell/selection_bar.h"
#include "shell/status_panel.h"

namespace tidemark::shell {

namespace {

template <class Pane> void followPane(Pane* pane, NotesController* marks, CitationController* citations)
{
    QObject::connect(pane, &Pane::noteRequested, marks, &NotesController::writeItemNote);
    QObject::connect(pane, &Pane::citationRequested, citations, &CitationController::copyItem);
}

} // namespace

void MainWindow::connectNotes()
{
    m_marks = new NotesController(
        { m_workspace, m_preferences, *m_actions, *m_docks, *m_reader, *m_notes, *m_presenter, *m_status },
        this);
    m_reading->setColourNames([this] { return m_marks->colourNames(); });
    connect(m_marks, &NotesController::noteBegun, m_selectionBar, &SelectionBar::withdraw);
    connect(m_marks, &NotesController::elsewhereActivated, this, &MainWindow::openPassage);
    m_citations = new CitationController(
        { m_workspace, m_preferences, *m_actions, *m_reader, *m_notes, *m_presenter, *m_status }, this);
    m_citations->setFocusedItem([this] {
        domain::ItemId chosen;
        for (const domain::ItemId focused :
            { m_experts->focusedItem(), m_policies->focusedItem(), m_figures->focusedItem() })
            chosen = focused.isNull() ? chosen : focused;
        return chosen;
    });
    followPane(m_experts, m_marks, m_citations);
    followPane(m_policies, m_marks, m_citations);
    followPane(m_figures, m_marks, m_citations);
    m_articleLinks = new ArticleLinkOpener(m_workspace, this);
    connect(m_articleLinks, &ArticleLinkOpener::opened, this, &MainWindow::openPassage);
    connect(m_articleLinks, &ArticleLinkOpener::told, m_status, &StatusPanel::tell);
    connect(m_marks, &NotesController::linkActivated, this, [this](const QString& link) {
        session::isArticleLink(link) ? m_articleLinks->open(link) : m_links->ask(link);
    });
    connect((*m_actions)[ActionId::OpenLink], &QAction::triggered, m_articleLinks, &ArticleLinkOpener::ask);
}

void MainWindow::openPassage(domain::ArticleId article, const domain::TextSpan& span)
{
    openArticle(article);
    if (m_document && m_document->article().id == article && !span.isEmpty())
        m_presenter->goTo(span);
}

void MainWindow::openLink(const QString& link)
{
    m_articleLinks->open(link);
}

} // namespace tidemark::shell
