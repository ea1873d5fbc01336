// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/same_events.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QToolButton;

namespace tidemark::session {
class DossierDocument;
class EventLinks;
}
namespace tidemark::timeline {
struct Theme;
}

namespace tidemark::shell {

class TellingCard;

/// Walks through events that two articles may tell, both passages side by side, and takes the reader's word:
/// Return says they are the same, X that they are not, J and K go on and back, Escape closes.
class SameEventsPanel : public QFrame {
    Q_OBJECT
public:
    explicit SameEventsPanel(session::EventLinks& links, QWidget* parent = nullptr);

    void setDossier(session::DossierDocument* dossier);
    void setTheme(const timeline::Theme& theme);
    /// Shows itself with the first open question.
    void open();
    /// What is asked now; nothing when everything has been decided.
    std::optional<session::SameEventPair> current() const;
    int count() const { return static_cast<int>(m_pairs.size()); }
    TellingCard* first() const { return m_first; }
    TellingCard* second() const { return m_second; }
    QString reason() const;

Q_SIGNALS:
    void looked(tidemark::domain::ItemId event); ///< its passage is to be shown in the text
    void decided(const QString& told, bool undoable);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectButtons();
    void follow();
    void showPair();
    void showTelling(TellingCard& card, domain::ItemId event) const;
    void step(int by);
    void sayTheSame();
    void sayNotTheSame();
    void retranslate();

    session::EventLinks& m_links;
    QPointer<session::DossierDocument> m_dossier;
    std::vector<session::SameEventPair> m_pairs;
    std::vector<QColor> m_colours;
    int m_place = 0;
    QLabel* m_heading;
    QLabel* m_reason;
    QLabel* m_empty;
    TellingCard* m_first;
    TellingCard* m_second;
    QPushButton* m_same;
    QPushButton* m_different;
    QPushButton* m_look;
    QToolButton* m_back;
    QToolButton* m_on;
    QToolButton* m_close;
};

} // namespace tidemark::shell
