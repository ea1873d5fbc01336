// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does to explain an item.
#include "shell/main_window.h"

#include "browse/details_pane.h"
#include "browse/experts_pane.h"
#include "browse/figures_pane.h"
#include "browse/policies_pane.h"
#include "reader/reader_view.h"
#include "session/explanation.h"
#include "shell/article_presenter.h"
#include "shell/items_under.h"
#include "shell/status_panel.h"

#include <QMenu>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::ItemId;

namespace {

constexpr size_t longestWhyMenu = 10;

template <class Pane> void followPane(Pane* pane, browse::DetailsPane* details, MainWindow* window)
{
    QObject::connect(pane, &Pane::itemSelected, details, &browse::DetailsPane::showItem);
    QObject::connect(pane, &Pane::whyRequested, window, &MainWindow::showWhy);
}

} // namespace

void MainWindow::connectDetails()
{
    followPane(m_experts, m_details, this);
    followPane(m_policies, m_details, this);
    followPane(m_figures, m_details, this);
    connect(m_presenter, &ArticlePresenter::selectedChanged, this, [this](ItemId item) {
        if (!item.isNull())
            m_details->showItem(item);
    });
    connect(m_presenter, &ArticlePresenter::quotationSelected, m_details, &browse::DetailsPane::showItem);
    connect(m_presenter, &ArticlePresenter::whyRequested, this, &MainWindow::showWhy);
    connect(m_details, &browse::DetailsPane::passageActivated, m_presenter, &ArticlePresenter::goTo);
    connect(m_details, &browse::DetailsPane::left, this, [this] {
        if (m_beforeDetails && m_beforeDetails->isVisible())
            m_beforeDetails->setFocus();
        else
            m_reader->setFocus();
    });
    connect((*m_actions)[ActionId::Why], &QAction::triggered, this, &MainWindow::explainChosen);
}

void MainWindow::showWhy(ItemId item)
{
    if (item.isNull())
        return;
    if (!m_details->hasFocus())
        m_beforeDetails = focusWidget();
    m_docks->bringUp(Docks::Details);
    m_details->showItem(item);
    m_details->enter();
}

/// The words selected in the text come first while the reader is there, else what was chosen last.
void MainWindow::explainChosen()
{
    if (!m_document)
        return;
    if (m_details->hasFocus()) {
        m_docks->dock(Docks::Details)->hide();
        Q_EMIT m_details->left();
        return;
    }
    ItemId chosen = m_details->item();
    for (const ItemId focused :
        { m_experts->focusedItem(), m_policies->focusedItem(), m_figures->focusedItem() })
        chosen = focused.isNull() ? chosen : focused;
    if (m_reader->hasFocus() && !m_reader->selection().isEmpty()) {
        const std::vector<ItemId> under = itemsUnder(*m_document, m_reader->selection());
        chosen = under.empty() ? ItemId() : under.front();
    }
    if (!chosen.isNull())
        showWhy(chosen);
    else
        m_status->tell(
            tr("Nothing was read out of these words. Choose an event, a date, a quotation, a policy or a "
               "figure first."));
}

void MainWindow::addWhy(QMenu& menu, const domain::TextSpan& span)
{
    const std::vector<ItemId> under = itemsUnder(*m_document, span);
    QMenu* why = menu.addMenu(tr("&Why?"));
    why->setEnabled(!under.empty());
    for (size_t index = 0; index < std::min(under.size(), longestWhyMenu); ++index) {
        const ItemId id = under[index];
        const session::Explanation explanation = session::explain(*m_document, *m_document->item(id));
        QString title = tr("%1: %2", "kind of an item, its title").arg(explanation.kind, explanation.title);
        why->addAction(title.replace(u'&', u"&&"_s), this, [this, id] { showWhy(id); });
    }
}

} // namespace tidemark::shell
