// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tidemark::timeline_view {

/// Where the reader says which events to find and sees how many there are. It finds nothing itself.
class EventSearchBar : public QFrame {
    Q_OBJECT
public:
    explicit EventSearchBar(QWidget* parent);

    void open();
    void close(); ///< forgets the words
    QString words() const;
    bool hidesOthers() const;
    /// `current` counts from 0; -1: none.
    void showCount(int current, int count);

    QLineEdit* field() const { return m_field; }
    QLabel* countLabel() const { return m_count; }
    QToolButton* hideButton() const { return m_hide; }

Q_SIGNALS:
    void queryChanged();
    void stepRequested(int by);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void retranslate();

    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_hide;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QWidget* m_found; ///< count, steps and the choice to hide; while words are asked for
    int m_shownCurrent = -1;
    int m_shownCount = 0;
};

} // namespace tidemark::timeline_view
