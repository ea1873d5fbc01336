// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event_card.h"
#include "timeline/entry.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace tidemark::timeline_view {

class ChosenContent;
class DetailsCard;
class TimelineView;

/// Shows the card of the selected event beside it and keeps it there while the timeline moves, never over the
/// event. It opens when an event is clicked or walked to, and with Space or I; Escape closes it, and then it
/// stays closed while walking.
class CardPresenter : public QObject {
    Q_OBJECT
public:
    /// What there is to say of an entry; nothing: it has no card.
    using Maker = std::function<std::optional<session::EventCard>(timeline::EntryKey)>;

    CardPresenter(TimelineView& view, ChosenContent& content);

    void setMaker(Maker maker) { m_maker = std::move(maker); }
    /// Opens the card of the selected event; once more takes the keyboard into it.
    void open();
    void close();
    DetailsCard* card() const { return m_card; }

Q_SIGNALS:
    void passageActivated(tidemark::timeline::EntryKey key, const tidemark::domain::TextSpan& span);
    void moved(); ///< the card is elsewhere, shown or hidden
    void noticeActivated(tidemark::timeline::EntryKey key, const QString& command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setCardVisible(bool visible);
    void connectCard();
    void refresh();
    void place();
    void ask(const std::function<void(timeline::EntryKey)>& what);

    TimelineView& m_view;
    DetailsCard* m_card;
    Maker m_maker;
    std::optional<timeline::EntryKey> m_shown;
    bool m_opensByItself = true;
    QTimer m_placing; ///< many movements make one
};

/// Where a card of `wanted` size goes in `room` so that it does not cover `event`: below, above, right or
/// left, wherever it fits; else where most of it fits, made lower. Empty when there is no place.
QRect besideEvent(const QRect& event, const QSize& wanted, const QRect& room);

} // namespace tidemark::timeline_view
