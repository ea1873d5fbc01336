// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"
#include "timeline/extent.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QMouseEvent;

namespace tidemark::timeline_view {

class TimelineView;
class UndatedList;

/// The strip of undated events: its heading and its "n more" open the list of them all, and an event dragged
/// from it onto the axis is proposed the date it is dropped on. Watches the view's mouse.
class UndatedStrip : public QObject {
    Q_OBJECT
public:
    explicit UndatedStrip(TimelineView& view);

    UndatedList* openList(const QPoint& global);
    /// The date a drop at an instant means while `days` are shown: a day, a month or a year, as fine as the
    /// reader can see.
    static domain::EdtfValue dateAt(timeline::Instant instant, double days);

Q_SIGNALS:
    void dateProposed(tidemark::timeline::EntryKey key, const tidemark::domain::EdtfValue& date);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    std::optional<domain::EdtfValue> dateUnder(const QPointF& point) const;

    TimelineView& m_view;
    std::optional<timeline::EntryKey> m_held;
    QPointF m_pressedAt;
    bool m_isDragging = false;
};

} // namespace tidemark::timeline_view
