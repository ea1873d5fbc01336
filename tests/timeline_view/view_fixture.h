// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline_view.h"

#include <QSignalSpy>

#include <memory>

class QMenu;

/// A timeline of the harbour's nine events in a window, and what a hand does to it.
class ViewFixture {
public:
    void open();
    void close() { m_view.reset(); }
    tidemark::timeline_view::TimelineView& view() const { return *m_view; }
    tidemark::timeline_view::TimelineView* operator->() const { return m_view.get(); }

    QPoint middleOf(tidemark::timeline::EntryKey key) const;
    QPoint emptySpot() const; ///< nothing is drawn there; (-1, -1) when there is no such place
    void click(const QPoint& at, Qt::KeyboardModifiers modifiers = {}) const;
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;
    void openMenuAt(const QPoint& at) const;

private:
    std::unique_ptr<tidemark::timeline_view::TimelineView> m_view;
};

void turnWheel(QWidget& widget, const QPointF& at, int angle, Qt::KeyboardModifiers modifiers = {});
void drag(QWidget& widget, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {});
/// The first argument of the last signal; -100 when there was none.
tidemark::timeline::EntryKey lastKey(const QSignalSpy& spy);
/// Triggers a command of the menu that is open, by its text without ampersands, and closes the menu.
void chooseInMenu(const QString& text);
