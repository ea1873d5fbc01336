// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tidemark::shell {

/// Every place where `words` stands in `text`, whatever the case, width, or whether in Traditional or
/// Simplified.
std::vector<domain::TextSpan> findAll(QStringView text, QStringView words);

/// Finds words in the open article: all hits are marked, one of them is the current one.
class FindBar : public QFrame {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    void setText(const QString& text); ///< the text searched
    void open(const QString& proposed);
    void step(int by);
    const std::vector<domain::TextSpan>& hits() const { return m_hits; }
    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void hitsChanged();
    void hitReached(const tidemark::domain::TextSpan& span);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void close();
    void showCount();
    void retranslate();

    QString m_text;
    std::vector<domain::TextSpan> m_hits;
    int m_current = -1;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
};

} // namespace tidemark::shell
