// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event_combination.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace tidemark::shell {

/// Which title and which date stay when several events become one, with what comes of it.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    /// The words of a passage, and the number of its paragraph.
    using WordsOf = std::function<QString(const domain::TextSpan& passage)>;

    /// `events` are at least two.
    MergeDialog(std::vector<domain::Event> events, WordsOf wordsOf, QWidget* parent = nullptr);

    session::MergeChoice choice() const;
    /// What will come of it, in several lines.
    QString preview() const;
    QComboBox* titles() const { return m_titles; }
    QComboBox* dates() const { return m_dates; }

private:
    void addChoices(QFormLayout& form);
    void showResult();

    std::vector<domain::Event> m_events;
    WordsOf m_wordsOf;
    QComboBox* m_titles = nullptr;
    QComboBox* m_dates = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_passages = nullptr;
    QLabel* m_consequence = nullptr;
};

} // namespace tidemark::shell
