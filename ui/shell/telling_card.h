// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QRadioButton;
class QScrollArea;

namespace tidemark::shell {

/// How one article tells an event: article, title, date, the passage itself; plain text throughout.
class TellingCard : public QFrame {
    Q_OBJECT
public:
    struct Content {
        QString article;
        QColor colour; ///< of the article on the timeline
        QString title;
        QString date;
        QString passage;

        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit TellingCard(QWidget* parent = nullptr);

    void show(const Content& content);
    const Content& content() const { return m_content; }
    /// Checked when the joint event is to have this one's title.
    QRadioButton* leads() const { return m_leads; }

private:
    Content m_content;
    QLabel* m_swatch;
    QLabel* m_article;
    QLabel* m_title;
    QLabel* m_date;
    QLabel* m_passage;
    QRadioButton* m_leads;
};

} // namespace tidemark::shell
