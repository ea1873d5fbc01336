// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <vector>

namespace tidemark::shell {

/// The docks of the main window: how they lie at first, their titles with counts, and the slim bars by which
/// docks in tabs are moved.
class Docks : public QObject {
    Q_OBJECT
public:
    enum Pane { Library, Notes, Experts, Policies, Figures, Details, Checks, Events, PaneCount };

    explicit Docks(QMainWindow& window);

    void add(Pane pane, QWidget* widget);
    /// Puts all docks where they are on the first start.
    void arrange();
    void addToMenu(QMenu& menu);
    void setCount(Pane pane, int count);
    /// Shows the pane and gives it the focus.
    void bringUp(Pane pane);
    /// Shows the pane and leaves the focus where it is.
    void show(Pane pane);
    QDockWidget* dock(Pane pane) const { return m_docks[pane]; }
    void retranslate();

private:
    void shareHeight(Pane pane);
    void updateTitleBars();
    void polishTabs();

    QMainWindow& m_window;
    std::array<QDockWidget*, PaneCount> m_docks {};
    bool m_hasSharedHeight = false;
    std::array<int, PaneCount> m_counts { -1, -1, -1, -1, -1, -1, -1, -1 };
};

} // namespace tidemark::shell
