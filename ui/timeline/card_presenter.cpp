// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/card_presenter.h"

#include "timeline/chosen_content.h"
#include "timeline/details_card.h"
#include "timeline/timeline_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace tidemark::timeline_view {

using timeline::EntryKey;

namespace {

constexpr int gap = 6;
constexpr int widest = 380;
constexpr int leastHeight = 90;
constexpr int margin = 6;

bool opensCard(const QKeyEvent& key)
{
    return !(key.modifiers() & ~Qt::KeypadModifier) && (key.key() == Qt::Key_Space || key.key() == Qt::Key_I);
}

} // namespace

QRect besideEvent(const QRect& event, const QSize& wanted, const QRect& room)
{
    const int x = std::clamp(event.right() - wanted.width() + 1, room.left(),
        std::max(room.left(), room.right() - wanted.width() + 1));
    const int y
        = std::clamp(event.top(), room.top(), std::max(room.top(), room.bottom() - wanted.height() + 1));
    const QRect places[] = { QRect({ x, event.bottom() + gap }, wanted),
        QRect({ x, event.top() - gap - wanted.height() }, wanted), QRect({ event.right() + gap, y }, wanted),
        QRect({ event.left() - gap - wanted.width(), y }, wanted) };
    for (const QRect& place : places) {
        if (room.contains(place))
            return place;
    }
    const int below = room.bottom() - event.bottom() - gap;
    const int above = event.top() - room.top() - gap;
    const int height = std::min(wanted.height(), std::max(below, above));
    if (height < leastHeight)
        return {};
    const int top = below >= above ? event.bottom() + gap : event.top() - gap - height;
    return { x, top, std::min(wanted.width(), room.width()), height };
}

CardPresenter::CardPresenter(TimelineView& view, ChosenContent& content)
    : QObject(&view)
    , m_view(view)
    , m_card(new DetailsCard(&view))
{
    m_card->hide();
    m_placing.setSingleShot(true);
    m_placing.setInterval(0);
    connect(&m_placing, &QTimer::timeout, this, &CardPresenter::place);
    connect(&view, &TimelineView::layoutChanged, this, [this] { m_placing.start(); });
    connect(&view, &TimelineView::selectionChanged, this, &CardPresenter::refresh);
    connect(&view, &TimelineView::entryClicked, this, [this](EntryKey key) {
        if (m_opensByItself && m_view.selectedKeys().size() == 1) {
            m_shown = key;
            refresh();
        }
    });
    connect(&content, &ChosenContent::contentChanged, this, &CardPresenter::refresh);
    view.installEventFilter(this);
    connectCard();
}

void CardPresenter::connectCard()
{
    connect(m_card, &DetailsCard::closeRequested, this, &CardPresenter::close);
    connect(m_card, &DetailsCard::passageActivated, this, [this](const domain::TextSpan& span) {
        ask([&](EntryKey key) { Q_EMIT passageActivated(key, span); });
    });
    connect(m_card, &DetailsCard::noticeActivated, this,
        [this](const QString& command) { ask([&](EntryKey key) { Q_EMIT noticeActivated(key, command); }); });
    connect(m_card, &DetailsCard::reviewRequested, this, [this](domain::ReviewState state) {
        ask([&](EntryKey key) { Q_EMIT m_view.reviewRequested(key, state); });
    });
    connect(m_card, &DetailsCard::editRequested, this,
        [this] { ask([&](EntryKey key) { Q_EMIT m_view.editRequested(key); }); });
    connect(m_card, &DetailsCard::noteRequested, this,
        [this] { ask([&](EntryKey key) { Q_EMIT m_view.noteRequested(key); }); });
}

void CardPresenter::ask(const std::function<void(EntryKey)>& what)
{
    if (m_shown)
        what(*m_shown);
}

void CardPresenter::open()
{
    if (!m_view.selected())
        return;
    m_opensByItself = true;
    if (m_shown && m_card->isVisible()) {
        m_card->enter();
        return;
    }
    m_shown = m_view.selected();
    refresh();
}

void CardPresenter::close()
{
    const bool hadFocus = m_card->isAncestorOf(m_view.window()->focusWidget());
    m_opensByItself = false;
    m_shown.reset();
    setCardVisible(false);
    if (hadFocus)
        m_view.setFocus();
}

/// An open card follows the selection; one of several selected events has none.
void CardPresenter::refresh()
{
    if (!m_shown)
        return;
    m_shown = m_view.selectedKeys().size() == 1 ? m_view.selected() : std::nullopt;
    const auto card = m_shown && m_maker ? m_maker(*m_shown) : std::nullopt;
    if (!card) {
        m_shown.reset();
        setCardVisible(false);
        return;
    }
    m_card->show(*card);
    place();
    m_placing.start(); // once more when its parts have been laid out, which may change its height
}

void CardPresenter::place()
{
    const QRect event = m_shown ? m_view.entryRect(*m_shown).toAlignedRect() : QRect();
    const QRect room = m_view.rect().adjusted(margin, margin, -margin, -margin);
    QRect place;
    if (!event.isEmpty()) {
        const int width = std::min(widest, room.width());
        place = besideEvent(event, { width, m_card->heightAt(width) }, room);
    }
    if (!place.isEmpty())
        m_card->setGeometry(place);
    m_card->raise();
    setCardVisible(!place.isEmpty());
}

void CardPresenter::setCardVisible(bool visible)
{
    m_card->setVisible(visible);
    Q_EMIT moved();
}

bool CardPresenter::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_opensByItself = true;
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool opens = opensCard(*key) && m_view.selected();
    const bool closes = key->key() == Qt::Key_Escape && m_shown;
    if (!opens && !closes)
        return false;
    if (event->type() == QEvent::KeyPress)
        opens ? open() : close();
    event->accept();
    return true;
}

} // namespace tidemark::timeline_view
