// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace tidemark::timeline_view {

class ChosenContent;

/// Says that not every event is shown, and why: each filter with a cross to be rid of it. Hidden while
/// nothing is filtered.
class FilterStrip : public QWidget {
    Q_OBJECT
public:
    FilterStrip(ChosenContent& content, QWidget* parent);

    void refresh();
    void showCount();
    QLabel* countLabel() const { return m_count; }
    QToolButton* clearButton() const { return m_clear; }
    /// One for each filter that is on.
    QList<QToolButton*> filterButtons() const { return m_buttons; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButton(const QString& text, const QString& tip, const std::function<void()>& remove);

    ChosenContent& m_content;
    QLabel* m_count;
    QToolButton* m_clear;
    QList<QToolButton*> m_buttons;
};

} // namespace tidemark::timeline_view
