// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/selection_bar.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int delay = 180; // ms
constexpr int distance = 8; // px from the selected words

} // namespace

SelectionBar::SelectionBar(const Actions& actions, QWidget* covered)
    : QFrame(covered)
{
    setObjectName(u"floatingBar"_s);
    setAutoFillBackground(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(1);
    for (const ActionId id : { ActionId::HighlightYellow, ActionId::HighlightGreen, ActionId::HighlightBlue,
             ActionId::HighlightPink, ActionId::HighlightPurple, ActionId::Underline, ActionId::Strike,
             ActionId::Note, ActionId::AddEvent }) {
        auto* button = new QToolButton;
        button->setDefaultAction(actions[id]);
        button->setIconSize({ 18, 18 });
        button->setFocusPolicy(Qt::NoFocus);
        const bool isSwatch = id != ActionId::Note && id != ActionId::AddEvent;
        button->setToolButtonStyle(isSwatch ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(plainText(*actions[id]));
        row->addWidget(button);
    }
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &SelectionBar::appear);
    hide();
}

void SelectionBar::offer(const QRect& rectangle)
{
    m_beside = rectangle;
    hide();
    m_delay.start();
}

void SelectionBar::withdraw()
{
    m_delay.stop();
    hide();
}

void SelectionBar::appear()
{
    // While the mouse button is held the selection may still grow.
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_delay.start();
        return;
    }
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const bool fitsAbove = m_beside.top() - distance - height() > room.top();
    const int top = fitsAbove ? m_beside.top() - distance - height() : m_beside.bottom() + distance;
    const int left
        = qBound(room.left(), m_beside.center().x() - width() / 2, qMax(room.left(), room.right() - width()));
    move(left, qBound(room.top(), top, qMax(room.top(), room.bottom() - height())));
    show();
    raise();
}

} // namespace tidemark::shell
