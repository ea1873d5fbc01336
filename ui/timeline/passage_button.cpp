// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/passage_button.h"

#include <QPainter>

namespace tidemark::timeline_view {

namespace {

constexpr int sidePadding = 5;
constexpr int linePadding = 3;
constexpr int leastWidth = 60;

} // namespace

PassageButton::PassageButton(const QString& words, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PassageButton::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text()) + 2 * sidePadding,
        fontMetrics().height() + 2 * linePadding };
}

QSize PassageButton::minimumSizeHint() const
{
    return { leastWidth, sizeHint().height() };
}

void PassageButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PassageButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PassageButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight)) : QPen(Qt::NoPen));
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace tidemark::timeline_view
