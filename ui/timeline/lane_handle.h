// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_choice.h"

#include <QObject>
#include <QPointF>
#include <QString>

#include <optional>

class QContextMenuEvent;
class QHelpEvent;
class QMouseEvent;

namespace tidemark::timeline {
struct LaneBand;
}

namespace tidemark::timeline_view {

class ChosenContent;
class TimelineView;

/// The lanes' names on the timeline as handles: a click collapses or opens the lane, a drag moves it to the
/// place of the lane it is dropped on, a menu offers the same and hiding. Watches the view's mouse; all else
/// goes on to the view.
class LaneHandle : public QObject {
    Q_OBJECT
public:
    LaneHandle(TimelineView& view, ChosenContent& content);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const timeline::LaneBand* nameAt(const QPointF& point) const;
    const timeline::LaneBand* bandNear(const QPointF& point) const;
    QString idOf(const timeline::LaneBand& band) const;
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    void drop(const QPointF& point);
    void moveTo(const QString& id, const QString& place);
    bool explain(const QHelpEvent& event) const;
    bool openMenu(const QContextMenuEvent& event);
    std::optional<session::LaneRow> rowOf(const QString& id) const;

    TimelineView& m_view;
    ChosenContent& m_content;
    std::optional<QString> m_held; ///< id of the lane whose name is pressed
    QPointF m_pressedAt;
    bool m_isDragging = false;
};

} // namespace tidemark::timeline_view
