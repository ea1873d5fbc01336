// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace tidemark::timeline_view {

class ChosenContent;
class LaneList;

/// What the lanes stand for, and their order; which are shown, and which only as a thin band.
class LanePopup : public QFrame {
    Q_OBJECT
public:
    LanePopup(ChosenContent& content, QWidget* parent);

    void showBelow(const QWidget& button);
    QComboBox* kinds() const { return m_kinds; }
    LaneList* list() const { return m_list; }
    QPushButton* showAllButton() const { return m_showAll; }
    QToolButton* upButton() const { return m_up; }
    QToolButton* collapseButton() const { return m_collapse; }

private:
    void fillKinds();
    void layOut();
    void connectButtons();
    void refresh();

    ChosenContent& m_content;
    QComboBox* m_kinds;
    QLabel* m_note;
    LaneList* m_list;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_collapse;
    QPushButton* m_showAll;
};

} // namespace tidemark::timeline_view
