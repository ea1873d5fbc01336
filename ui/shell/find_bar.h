// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_search.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace tidemark::shell {

/// What came of looking for the words in the bar.
struct FindState {
    int current = -1; ///< index of the current hit; -1: none
    int count = 0;
    bool hasMore = false; ///< than `count`
    bool isLooking = false;
    std::optional<text::PatternFault> fault;
};

/// Where the reader says what to find and how, and sees what came of it. It finds nothing itself.
class FindBar : public QFrame {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows itself, with `proposed` words when there are any, and takes the focus.
    void open(const QString& proposed);
    void close();
    /// Words and toggles; other forms are the caller's to add.
    text::SearchQuery query() const;
    void setQuery(const text::SearchQuery& query);
    void showState(const FindState& state);
    /// The words to be offered again, the latest first.
    void setHistory(const QStringList& history);
    const QStringList& history() const { return m_history; }

    QLineEdit* field() const { return m_field; }
    QLabel* countLabel() const { return m_count; }
    QLabel* message() const { return m_message; }
    QToolButton* caseButton() const { return m_case; }
    QToolButton* wordButton() const { return m_word; }
    QToolButton* patternButton() const { return m_pattern; }

Q_SIGNALS:
    void queryChanged();
    void stepRequested(int by);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void showHistory(QMenu& menu);
    void recall(int step);
    void retranslate();
    QString countText() const;
    QString faultText(const text::PatternFault& fault) const;

    FindState m_state;
    QStringList m_history;
    int m_recalled = -1; ///< index into the history; -1: what is being typed
    QString m_typed;
    QLineEdit* m_field;
    QToolButton* m_earlier;
    QToolButton* m_case;
    QToolButton* m_word;
    QToolButton* m_pattern;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QLabel* m_message;
};

} // namespace tidemark::shell
