// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/events_controller.h"

#include "browse/details_pane.h"
#include "browse/events_pane.h"
#include "session/event_combination.h"
#include "session/one_line.h"
#include "session/timeline_entries.h"
#include "shell/actions.h"
#include "shell/article_presenter.h"
#include "shell/docks.h"
#include "shell/merge_dialog.h"
#include "shell/split_dialog.h"
#include "timeline/timeline_view.h"

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using browse::DetailsPane;
using browse::EventsPane;
using domain::Event;
using domain::ItemId;
using domain::TextSpan;
using timeline_view::TimelineView;
using enum ActionId;

namespace {

constexpr qsizetype longestWords = 120;

std::vector<ItemId> itemsOf(const TimelineView& view, const QList<timeline::EntryKey>& keys)
{
    std::vector<ItemId> items;
    for (const timeline::EntryKey key : keys) {
        const int index = view.entries().indexOf(key);
        if (index >= 0 && !view.entries().entry(index).item.isNull())
            items.push_back(view.entries().entry(index).item);
    }
    return items;
}

} // namespace

EventsController::EventsController(const EventsParts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_pane(new EventsPane)
{
    connectPane();
    connectDetails();
    connectTimeline();
    connectActions();
}

void EventsController::connectPane()
{
    ArticlePresenter* presenter = &m_parts.presenter;
    connect(m_pane, &EventsPane::passageActivated, presenter, &ArticlePresenter::goTo);
    connect(m_pane, &EventsPane::itemSelected, presenter, &ArticlePresenter::select);
    connect(m_pane, &EventsPane::whyRequested, presenter, &ArticlePresenter::whyRequested);
    connect(m_pane, &EventsPane::noteRequested, presenter, &ArticlePresenter::noteRequested);
    connect(m_pane, &EventsPane::editRequested, presenter, &ArticlePresenter::editRequested);
    connect(m_pane, &EventsPane::mergeRequested, this, &EventsController::merge);
    connect(m_pane, &EventsPane::splitRequested, this, &EventsController::split);
    connect(m_pane, &EventsPane::orderRequested, this, &EventsController::move);
    connect(m_pane, &EventsPane::tellApartRequested, this, &EventsController::tellApart);
    connect(m_pane, &EventsPane::selectionChanged, this, &EventsController::updateActions);
    connect(m_pane, &EventsPane::manySelected, this, [this](const std::vector<ItemId>& items) {
        QList<timeline::EntryKey> keys;
        for (const ItemId item : items)
            keys.append(session::entryKeyOf(item));
        m_parts.timeline.setSelectedKeys(keys);
    });
    connect(m_pane, &EventsPane::countChanged, &m_parts.docks,
        [this](int count) { m_parts.docks.setCount(Docks::Events, count); });
}

void EventsController::connectDetails()
{
    connect(&m_parts.details, &DetailsPane::datingChosen, this, &EventsController::settle);
    connect(&m_parts.details, &DetailsPane::mergeRequested, this, &EventsController::merge);
    connect(&m_parts.details, &DetailsPane::tellApartRequested, this, &EventsController::tellApart);
}

void EventsController::connectTimeline()
{
    TimelineView* view = &m_parts.timeline;
    connect(view, &TimelineView::mergeRequested, this,
        [this, view](const QList<timeline::EntryKey>& keys) { merge(itemsOf(*view, keys)); });
    connect(view, &TimelineView::splitRequested, this, [this, view](timeline::EntryKey key) {
        for (const ItemId item : itemsOf(*view, { key }))
            split(item);
    });
    connect(view, &TimelineView::orderRequested, this, [this, view](timeline::EntryKey key, int step) {
        for (const ItemId item : itemsOf(*view, { key }))
            move(item, step);
    });
    connect(view, &TimelineView::entriesChanged, this, &EventsController::followFilters);
    connect(view, &TimelineView::selectionChanged, this, [this, view] {
        if (const std::vector<ItemId> items = itemsOf(*view, view->selectedKeys()); !items.empty())
            m_pane->setSelected(items);
        updateActions();
    });
    connect(&m_parts.presenter, &ArticlePresenter::selectedChanged, this, [this](ItemId item) {
        if (eventOf(item))
            m_pane->showItem(item);
        updateActions();
    });
}

void EventsController::connectActions()
{
    const auto onTrigger
        = [this](ActionId id, auto slot) { connect(m_parts.actions[id], &QAction::triggered, this, slot); };
    onTrigger(EventsTable, [this] { showTable(); });
    onTrigger(MergeEvents, [this] { merge(chosen()); });
    onTrigger(SplitEvent, [this] { split(chosen().front()); });
    onTrigger(EventEarlier, [this] { move(chosen().front(), -1); });
    onTrigger(EventLater, [this] { move(chosen().front(), 1); });
}

void EventsController::setDocument(session::ArticleDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_pane->setDocument(document);
    followFilters();
    if (document)
        connect(document, &session::ArticleDocument::itemsChanged, this, &EventsController::updateActions);
    updateActions();
}

void EventsController::followFilters()
{
    QSet<ItemId> shown;
    for (const timeline::Entry& entry : m_parts.timeline.entries().entries())
        shown.insert(entry.item);
    m_pane->setShown(shown);
}

void EventsController::updateActions()
{
    const std::vector<ItemId> items = chosen();
    const Event* only = items.size() == 1 ? eventOf(items.front()) : nullptr;
    Actions& actions = m_parts.actions;
    actions.setEnabled({ EventsTable }, m_document != nullptr);
    actions.setEnabled({ MergeEvents }, items.size() > 1);
    actions.setEnabled({ SplitEvent }, only && only->passages.size() > 1);
    actions.setEnabled({ EventEarlier }, only && m_document->canMoveWithinDate(items.front(), -1));
    actions.setEnabled({ EventLater }, only && m_document->canMoveWithinDate(items.front(), 1));
}

/// The table's selection where the keyboard is, else the timeline's.
std::vector<ItemId> EventsController::chosen() const
{
    if (!m_document)
        return {};
    std::vector<ItemId> items = m_pane->isAncestorOf(m_window->focusWidget())
        ? m_pane->selected()
        : itemsOf(m_parts.timeline, m_parts.timeline.selectedKeys());
    if (items.empty())
        items = { m_parts.presenter.selected() };
    std::erase_if(items, [this](ItemId item) { return !eventOf(item); });
    return items;
}

const Event* EventsController::eventOf(ItemId id) const
{
    const domain::Item* item = m_document && !id.isNull() ? m_document->item(id) : nullptr;
    return item ? std::get_if<Event>(&item->body) : nullptr;
}

QString EventsController::wordsOf(const TextSpan& passage) const
{
    return u"¶%1  %2"_s.arg(m_document->paragraphNumber(passage.start))
        .arg(session::oneLine(m_document->textOf(passage), longestWords));
}

/// Ctrl+T leads to the table and back.
void EventsController::showTable()
{
    QDockWidget* dock = m_parts.docks.dock(Docks::Events);
    const bool isThere = m_pane->isVisible() && m_pane->isAncestorOf(m_window->focusWidget());
    if (isThere) {
        dock->hide();
        m_parts.timeline.setFocus();
    } else {
        m_parts.docks.bringUp(Docks::Events);
    }
}

void EventsController::merge(const std::vector<ItemId>& items)
{
    std::vector<Event> events;
    for (const ItemId item : items) {
        if (const Event* one = eventOf(item))
            events.push_back(*one);
    }
    if (events.size() < 2 || events.size() != items.size())
        return;
    MergeDialog dialog(
        events, [this](const TextSpan& passage) { return wordsOf(passage); }, m_window);
    if (dialog.exec() != QDialog::Accepted || !m_document)
        return;
    if (m_document->mergeEvents(items, dialog.choice())) {
        m_parts.presenter.select(items.front());
        Q_EMIT told(tr("%n event(s) made into one.", nullptr, static_cast<int>(items.size())));
    }
}

void EventsController::split(ItemId item)
{
    const Event* whole = eventOf(item);
    if (!whole || whole->passages.size() < 2)
        return;
    const auto draft = [this, event = *whole](const std::vector<TextSpan>& passages) {
        const domain::EventReading* reading = session::readingWith(event, passages);
        return reading ? session::eventOf(*reading) : m_document->draftEvent(passages.front());
    };
    SplitDialog dialog(
        *whole, [this](const TextSpan& passage) { return wordsOf(passage); }, draft, m_window);
    if (dialog.exec() != QDialog::Accepted || !m_document)
        return;
    if (const auto part = m_document->splitEvent(item, dialog.passages()))
        m_parts.presenter.select(*part);
}

void EventsController::move(ItemId item, int step)
{
    if (!m_document || !eventOf(item))
        return;
    if (m_document->canMoveWithinDate(item, step))
        m_document->moveWithinDate(item, step);
    else
        Q_EMIT told(step < 0 ? tr("No event of the same date stands before this one.")
                             : tr("No event of the same date stands after this one."));
}

void EventsController::tellApart(const std::vector<ItemId>& items)
{
    if (m_document && m_document->tellApart(items))
        Q_EMIT told(tr("Remembered: these are different events."));
}

void EventsController::settle(const std::vector<session::Dating>& datings, int chosen)
{
    if (m_document && chosen >= 0 && m_document->settleConflict(datings, static_cast<size_t>(chosen)))
        m_parts.presenter.select(datings.front().event);
}

} // namespace tidemark::shell
