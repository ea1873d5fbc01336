// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event_card.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace tidemark::timeline_view {

/// Everything there is to say of one event, with what can be done about it. It changes nothing itself.
class DetailsCard : public QFrame {
    Q_OBJECT
public:
    explicit DetailsCard(QWidget* parent);

    void show(const session::EventCard& card);
    const session::EventCard& card() const { return m_card; }
    /// How high it would like to be at a width.
    int heightAt(int width) const;
    /// Takes the keyboard, at the first passage.
    void enter();

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span);
    void reviewRequested(tidemark::domain::ReviewState state);
    void editRequested();
    void noteRequested();
    void noticeActivated(const QString& command);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* contents();
    void addHead(QVBoxLayout& column);
    void addDate(QVBoxLayout& column);
    void addPassages(QVBoxLayout& column);
    void addNotices(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addFoot(QVBoxLayout& column);

    session::EventCard m_card;
    QScrollArea* m_scroll;
};

} // namespace tidemark::timeline_view
