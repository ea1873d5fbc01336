// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace tidemark::timeline_view {

class ChosenContent;

/// The lanes in the reader's order: dragged or moved with Alt+Up and Alt+Down, ticked while they are shown,
/// closed with Left and opened with Right.
class LaneList : public QListWidget {
    Q_OBJECT
public:
    LaneList(ChosenContent& content, QWidget* parent);

    void refresh();
    QString currentId() const;
    bool isCollapsed(int row) const;
    void moveCurrent(int by);
    void setCurrentCollapsed(bool collapsed);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QStringList ids() const;

    ChosenContent& m_content;
    bool m_isRefreshing = false;
};

} // namespace tidemark::timeline_view
