// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace tidemark::timeline_view {

class TimelineView;

/// Every undated event that is shown: a click or Enter selects it, a button gives it a date.
class UndatedList : public QFrame {
    Q_OBJECT
public:
    explicit UndatedList(TimelineView& view);

    void showAbove(const QPoint& global);
    QListWidget* list() const { return m_list; }
    QPushButton* dateButton() const { return m_date; }

private:
    timeline::EntryKey currentKey() const; ///< -1 when there is none
    void choose();

    TimelineView& m_view;
    QListWidget* m_list;
    QPushButton* m_date;
};

} // namespace tidemark::timeline_view
