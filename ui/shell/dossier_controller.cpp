// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dossier_controller.h"

#include "library/library_pane.h"
#include "session/article_document.h"
#include "session/event_links.h"
#include "session/wording.h"
#include "session/workspace.h"
#include "shell/actions.h"
#include "shell/article_presenter.h"
#include "shell/colours.h"
#include "shell/dialogs.h"
#include "shell/dossier_bar.h"
#include "shell/dossier_presenter.h"
#include "shell/same_events_panel.h"
#include "shell/status_panel.h"
#include "timeline/card_presenter.h"
#include "timeline/timeline_panel.h"

#include <QInputDialog>
#include <QScopedValueRollback>

#include <algorithm>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::ArticleId;
using domain::DossierId;
using domain::ItemId;
using library::LibraryPane;

DossierController::DossierController(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_presenter(new DossierPresenter(parts.workspace, parts.timeline, this))
    , m_bar(new DossierBar)
    , m_sameEvents(new SameEventsPanel(parts.workspace.eventLinks()))
{
    m_bar->hide();
    parts.articles.setDossier(m_presenter);
    connectBar();
    connectPresenters();
}

void DossierController::connectBar()
{
    ArticleLegend* legend = m_bar->legend();
    connect(m_bar, &DossierBar::closeRequested, this, &DossierController::leave);
    connect(m_bar, &DossierBar::suggestionsRequested, m_sameEvents, &SameEventsPanel::open);
    connect(legend, &ArticleLegend::articleActivated, this, &DossierController::read);
    connect(legend, &ArticleLegend::shownChanged, this, [this](ArticleId article, bool shown) {
        if (auto* dossier = m_presenter->dossier())
            dossier->setShown(article, shown);
    });
    connect(legend, &ArticleLegend::onlyRequested, this, [this](ArticleId only) {
        if (auto* dossier = m_presenter->dossier())
            dossier->showOnly({ only });
    });
    connect(legend, &ArticleLegend::allRequested, this, [this] {
        if (auto* dossier = m_presenter->dossier())
            dossier->showOnly(dossier->dossier().articles);
    });
    connect(m_sameEvents, &SameEventsPanel::looked, this, &DossierController::goToEvent);
    connect(m_sameEvents, &SameEventsPanel::decided, &m_parts.status, &StatusPanel::tellUndoable);
    connect(m_sameEvents, &SameEventsPanel::closed, this, [this] {
        m_sameEvents->hide();
        m_parts.timeline.view()->setFocus();
    });
}

void DossierController::connectPresenters()
{
    connect(m_presenter, &DossierPresenter::changed, this, [this] {
        showLegend();
        readSomething();
    });
    connect(m_presenter, &DossierPresenter::failed, this,
        [this](const QString& why) { showProblem(&m_parts.window, why); });
    connect(m_presenter, &DossierPresenter::opened, this, &DossierController::changed);
    connect(m_presenter, &DossierPresenter::closed, this, [this] {
        m_sameEvents->setDossier(nullptr);
        Q_EMIT changed();
        m_parts.articles.showEntries();
        m_parts.timeline.view()->zoomToFit();
    });
    connect(&m_parts.articles, &ArticlePresenter::elsewhereSelected, this, &DossierController::goToEvent);
    connect(&m_parts.articles, &ArticlePresenter::selectedChanged, this, &DossierController::showLegend);
    connect(m_parts.timeline.cards(), &timeline_view::CardPresenter::noticeActivated, this,
        [this](timeline::EntryKey key, const QString& command) {
            const timeline::EntrySet& entries = m_parts.timeline.view()->entries();
            if (const int index = entries.indexOf(key); index >= 0)
                carryOutNotice(entries.entry(index).item, command);
        });
    Actions& actions = m_parts.actions;
    connect(actions[ActionId::NewDossier], &QAction::triggered, this,
        [this] { create(m_library->selectedArticles()); });
    connect(actions[ActionId::LeaveDossier], &QAction::triggered, this, &DossierController::leave);
    connect(actions[ActionId::LinkEvents], &QAction::triggered, this, &DossierController::linkSelected);
    using timeline_view::TimelineView;
    connect(
        m_parts.timeline.view(), &TimelineView::selectionChanged, this, &DossierController::updateActions);
    connect(m_parts.timeline.view(), &TimelineView::mergeRequested, this, &DossierController::linkSelected);
    connect(actions[ActionId::SameEvents], &QAction::triggered, m_sameEvents, &SameEventsPanel::open);
    updateActions();
}

void DossierController::setLibrary(LibraryPane& pane)
{
    m_library = &pane;
    session::Workspace& workspace = m_parts.workspace;
    connect(&pane, &LibraryPane::dossierActivated, this, &DossierController::open);
    connect(&pane, &LibraryPane::dossierArticleActivated, this, [this](DossierId dossier, ArticleId article) {
        open(dossier);
        read(article);
    });
    connect(&pane, &LibraryPane::newDossierRequested, this,
        qOverload<const std::vector<ArticleId>&>(&DossierController::create));
    connect(&pane, &LibraryPane::addToDossierRequested, this,
        [&workspace](DossierId dossier, const std::vector<ArticleId>& articles) {
            workspace.addToDossier(dossier, articles);
        });
    connect(&pane, &LibraryPane::renameDossierRequested, this, &DossierController::rename);
    connect(&pane, &LibraryPane::deleteDossierRequested, this, [this](DossierId dossier) {
        if (m_parts.workspace.deleteDossier(dossier))
            m_parts.status.tellUndoable(tr("Dossier deleted. Its articles stay in the library."));
    });
    connect(
        &pane, &LibraryPane::removeFromDossierRequested, this, [this](DossierId dossier, ArticleId article) {
            if (m_parts.workspace.removeFromDossier(dossier, article))
                m_parts.status.tellUndoable(tr("Taken out of the dossier."));
        });
}

void DossierController::setTheme(const Theme& theme)
{
    const auto colours = timeline::Theme::make(timelineTheme(theme), session::currentLanguage());
    m_bar->setColours(colours);
    m_sameEvents->setTheme(colours);
    showLegend();
}

void DossierController::retranslate()
{
    m_presenter->retranslate();
    showLegend();
}

bool DossierController::isOpen() const
{
    return m_presenter->isOpen();
}

QString DossierController::timelineName() const
{
    if (isOpen())
        return m_presenter->dossier()->dossier().id.toString();
    const session::ArticleDocument* document = m_parts.articles.document();
    return document ? document->article().id.toString() : QString();
}

void DossierController::open(DossierId id)
{
    if (isOpen() && m_presenter->dossier()->dossier().id == id)
        return;
    if (const auto opened = m_presenter->open(id); !opened) {
        showProblem(&m_parts.window, opened.error().sentence);
        return;
    }
    m_sameEvents->setDossier(m_presenter->dossier());
    m_sameEvents->hide();
    const auto& articles = m_presenter->dossier()->dossier().articles;
    const session::ArticleDocument* document = m_parts.articles.document();
    const bool isAmongThem
        = document && std::find(articles.begin(), articles.end(), document->article().id) != articles.end();
    if (!isAmongThem && !articles.empty())
        read(articles.front());
    m_parts.timeline.view()->zoomToFit();
    showLegend();
}

void DossierController::reopen(DossierId id)
{
    const auto dossiers = m_parts.workspace.dossiers();
    const bool isThere = std::any_of(
        dossiers.begin(), dossiers.end(), [id](const domain::Dossier& dossier) { return dossier.id == id; });
    if (isThere)
        open(id);
}

void DossierController::leave()
{
    m_presenter->close();
}

void DossierController::read(ArticleId article)
{
    const QScopedValueRollback here(m_isReadingHere, true);
    Q_EMIT articleWanted(article);
    showLegend();
}

/// The article that was read may have left the library, and a dossier that was empty may have got one.
void DossierController::readSomething()
{
    if (!isOpen() || m_isReadingHere || m_parts.articles.document())
        return;
    if (const auto& articles = m_presenter->dossier()->articles(); !articles.empty())
        read(articles.front().article.id);
}

void DossierController::articleOpened(ArticleId article)
{
    if (!isOpen() || m_isReadingHere)
        return;
    const auto& articles = m_presenter->dossier()->dossier().articles;
    if (std::find(articles.begin(), articles.end(), article) == articles.end())
        leave();
}

void DossierController::create(const std::vector<ArticleId>& articles)
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(&m_parts.window, tr("New dossier"),
        tr("Name of the dossier (%n article(s)):", nullptr, static_cast<int>(articles.size())),
        QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        create(name, articles);
}

void DossierController::create(const QString& name, const std::vector<ArticleId>& articles)
{
    const auto created = m_parts.workspace.createDossier(name, articles);
    if (created)
        open(*created);
    else
        showProblem(&m_parts.window, created.error().sentence);
}

void DossierController::rename(DossierId id)
{
    const auto dossiers = m_parts.workspace.dossiers();
    const auto known = std::find_if(
        dossiers.begin(), dossiers.end(), [id](const domain::Dossier& dossier) { return dossier.id == id; });
    if (known == dossiers.end())
        return;
    bool isGiven = false;
    const QString name = QInputDialog::getText(
        &m_parts.window, tr("Rename dossier"), tr("Name:"), QLineEdit::Normal, known->name, &isGiven);
    if (!isGiven)
        return;
    if (const auto renamed = m_parts.workspace.renameDossier(id, name); !renamed)
        showProblem(&m_parts.window, renamed.error().sentence);
}

/// The keyboard stays where it is: walking along the timeline goes on in the timeline.
void DossierController::goToEvent(ItemId event)
{
    const ArticleId article = m_presenter->articleOf(event);
    if (article.isNull())
        return;
    QPointer<QWidget> focused = m_parts.window.focusWidget();
    read(article);
    m_parts.articles.select(event);
    if (focused)
        focused->setFocus();
}

std::vector<ItemId> DossierController::linkable() const
{
    std::vector<ItemId> events;
    QSet<ArticleId> articles;
    const timeline::EntrySet& entries = m_parts.timeline.view()->entries();
    if (!isOpen())
        return {};
    for (const timeline::EntryKey key : m_parts.timeline.view()->selectedKeys()) {
        if (const int index = entries.indexOf(key); index >= 0)
            events.push_back(entries.entry(index).item);
    }
    for (const ItemId event : events)
        articles.insert(m_presenter->articleOf(event));
    return events.size() > 1 && articles.size() == static_cast<qsizetype>(events.size())
        ? events
        : std::vector<ItemId> {};
}

void DossierController::linkSelected()
{
    const std::vector<ItemId> events = linkable();
    if (!events.empty() && m_parts.workspace.eventLinks().link(events))
        m_parts.status.tellUndoable(tr("Linked as the same event."));
}

void DossierController::carryOutNotice(ItemId event, const QString& command)
{
    if (command.startsWith("telling:"_L1)) {
        goToEvent(ItemId::fromString(QStringView(command).mid(8)));
    } else if (command == "unlink"_L1) {
        const session::ArticleDocument* document = m_parts.articles.document();
        const ItemId telling = document ? m_presenter->tellingIn(event, document->article().id) : event;
        if (m_parts.workspace.eventLinks().unlink(telling))
            m_parts.status.tellUndoable(tr("Taken apart: two events again."));
    }
}

void DossierController::showLegend()
{
    updateActions();
    m_bar->setVisible(isOpen());
    const session::DossierDocument* dossier = m_presenter->dossier();
    if (m_library)
        m_library->setDossier(dossier ? dossier->dossier().id : DossierId());
    if (!dossier)
        return;
    const auto colours = timeline::Theme::make(m_parts.timeline.view()->theme(), session::currentLanguage());
    const session::ArticleDocument* document = m_parts.articles.document();
    std::vector<ArticleLegend::Row> rows;
    int events = 0;
    for (const session::DossierArticle& article : dossier->articles()) {
        const int count = session::DossierDocument::eventCount(article);
        events += count;
        rows.push_back({ article.article.id, article.article.metadata.title, count,
            colours.colourOf(timeline::Category::Other, article.tint), article.isShown,
            document && document->article().id == article.article.id });
    }
    m_bar->setName(dossier->dossier().name);
    m_bar->legend()->setRows(rows);
    m_bar->setSuggestions(static_cast<int>(dossier->suggestions().size()));
    if (dossier->isReading())
        m_bar->setHint({});
    else if (rows.empty())
        m_bar->setHint(
            tr("This dossier has no articles yet. Drag articles onto it in the library, or use “Add "
               "to a dossier” in their menu."));
    else
        m_bar->setHint(events == 0 ? tr("Nothing in these articles is dated.") : QString());
}

void DossierController::updateActions()
{
    const session::DossierDocument* dossier = m_presenter->dossier();
    m_parts.actions.setEnabled({ ActionId::LeaveDossier }, dossier != nullptr);
    m_parts.actions.setEnabled({ ActionId::LinkEvents }, !linkable().empty());
    m_parts.actions.setEnabled({ ActionId::SameEvents }, dossier && !dossier->suggestions().empty());
}

} // namespace tidemark::shell
