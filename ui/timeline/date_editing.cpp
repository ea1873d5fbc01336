// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/date_editing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tidemark::timeline_view {

namespace {

constexpr double padding = 8;
constexpr QPointF besidePointer { 16, 14 };
constexpr double knob = 4;

} // namespace

void paintDateLabel(QPainter& painter, const QRectF& bounds, const QPointF& at, const QString& words,
    const QString& edtf, const timeline::Theme& theme)
{
    const QFontMetricsF large(theme.titleFont);
    const QFontMetricsF small(theme.detailFont);
    const double width = std::max(large.horizontalAdvance(words), small.horizontalAdvance(edtf));
    QRectF box(at + besidePointer, QSizeF(width + 2 * padding, large.height() + small.height() + padding));
    if (box.right() > bounds.right() - 2)
        box.moveRight(std::max(bounds.left() + box.width(), at.x() - besidePointer.x()));
    if (box.bottom() > bounds.bottom() - 2)
        box.moveBottom(std::max(bounds.top() + box.height(), at.y() - besidePointer.y()));
    painter.setPen(QPen(theme.selection, 1.5));
    painter.setBrush(theme.cardFill);
    painter.drawRoundedRect(box, 4, 4);
    const double top = box.top() + padding / 2;
    painter.setFont(theme.titleFont);
    painter.setPen(theme.text);
    painter.drawText(QPointF(box.left() + padding, top + large.ascent()), words);
    painter.setFont(theme.detailFont);
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(box.left() + padding, top + large.height() + small.ascent()), edtf);
}

void paintDateHandle(QPainter& painter, const QPointF& at, const timeline::Theme& theme)
{
    painter.setPen(QPen(theme.selection, 1.6));
    painter.setBrush(theme.background);
    painter.drawEllipse(at, knob, knob);
}

} // namespace tidemark::timeline_view
