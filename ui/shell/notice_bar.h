// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tidemark::shell {

/// A strip above the page that tells something without getting in the way, with commands that answer it.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Plain text; stays until it is withdrawn or closed.
    void tell(const QString& text, const std::vector<QAction*>& offers);
    void withdraw();
    QString text() const;

Q_SIGNALS:
    void dismissed(); ///< closed by the reader

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QHBoxLayout* m_row;
    QToolButton* m_close;
    std::vector<QToolButton*> m_offers;
};

} // namespace tidemark::shell
