// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/state_badges.h"

#include <QPainter>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using domain::ReviewState;

namespace {

constexpr double badgeRadius = 6.5;
constexpr double dotRadius = 5;
constexpr double noteSize = 11;

// At the left edge, where a leader may end but no word begins.
QPointF edgeOf(const timeline::TextBox& text, double radius)
{
    return { text.rect.left() + (text.card ? 2.5 : -radius), text.rect.center().y() };
}

void paintTick(QPainter& painter, const QPointF& centre)
{
    painter.drawPolyline(
        QPolygonF { centre + QPointF(-3, 0.2), centre + QPointF(-0.8, 2.6), centre + QPointF(3.2, -2.4) });
}

void paintQuestionMark(QPainter& painter, const QPointF& centre, const timeline::Theme& theme)
{
    QFont font = theme.detailFont;
    font.setPixelSize(11);
    font.setBold(true);
    painter.setFont(font);
    const QRectF around(centre.x() - badgeRadius, centre.y() - badgeRadius, 2 * badgeRadius, 2 * badgeRadius);
    painter.drawText(around, Qt::AlignCenter, u"?"_s);
}

void paintBadge(
    QPainter& painter, const timeline::TextBox& text, ReviewState state, const timeline::Theme& theme)
{
    const bool accepted = state == ReviewState::Accepted;
    const QPointF centre = edgeOf(text, badgeRadius);
    painter.setPen(QPen(theme.background, 1.5));
    painter.setBrush(accepted ? theme.colourOf(text.category, text.tint) : theme.selection);
    painter.drawEllipse(centre, badgeRadius, badgeRadius);
    painter.setPen(QPen(theme.background, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    accepted ? paintTick(painter, centre) : paintQuestionMark(painter, centre, theme);
}

void paintDot(QPainter& painter, const timeline::TextBox& text, const timeline::Theme& theme)
{
    painter.setPen(QPen(theme.background, 1.5));
    painter.setBrush(theme.selection);
    painter.drawEllipse(edgeOf(text, dotRadius), dotRadius, dotRadius);
}

/// A small sheet at the right end of the words.
void paintNote(QPainter& painter, const timeline::TextBox& text, const timeline::Theme& theme)
{
    const QRectF sheet(
        text.rect.right() - (text.card ? noteSize + 6 : -3), text.rect.top() + 4, noteSize, noteSize);
    painter.setPen(QPen(theme.background, 1));
    painter.setBrush(theme.selection);
    painter.drawRoundedRect(sheet, 2, 2);
    painter.setPen(QPen(theme.background, 1.2));
    for (const double line : { 0.36, 0.64 })
        painter.drawLine(QPointF(sheet.left() + 2.5, sheet.top() + line * noteSize),
            QPointF(sheet.right() - 2.5, sheet.top() + line * noteSize));
}

/// A lozenge with the sign of inequality, so that neither colour nor shape alone has to be made out. Like the
/// badge it stands at the left, where no word is, before the badge when there is one.
void paintConflict(
    QPainter& painter, const timeline::TextBox& text, bool hasBadge, const timeline::Theme& theme)
{
    constexpr double radius = 8;
    QPointF centre = edgeOf(text, radius);
    if (text.card)
        centre = { text.rect.right() - radius - 4, text.rect.bottom() - radius - 4 };
    else if (hasBadge)
        centre.rx() -= 2 * badgeRadius;
    painter.setPen(QPen(theme.background, 1.5));
    painter.setBrush(theme.text);
    painter.drawPolygon(QPolygonF { centre - QPointF(0, radius), centre + QPointF(radius, 0),
        centre + QPointF(0, radius), centre - QPointF(radius, 0) });
    painter.setPen(QPen(theme.background, 1.3, Qt::SolidLine, Qt::RoundCap));
    for (const double line : { -1.5, 1.5 })
        painter.drawLine(centre + QPointF(-3, line), centre + QPointF(3, line));
    painter.drawLine(centre + QPointF(-1.8, 3.6), centre + QPointF(1.8, -3.6));
}

} // namespace

void paintStateBadges(QPainter& painter, const timeline::Layout& layout, const timeline::EntrySet& entries,
    const EntryNotes& notes, const timeline::Theme& theme)
{
    if (notes.isEmpty())
        return;
    for (const timeline::TextBox& text : layout.texts) {
        const EntryNote note = notes.value(entries.entry(text.entry).key);
        const bool isJudged = note.state == ReviewState::Accepted || note.state == ReviewState::Disputed;
        if (isJudged)
            paintBadge(painter, text, note.state, theme);
        else if (note.isNew)
            paintDot(painter, text, theme);
        if (note.notes > 0)
            paintNote(painter, text, theme);
        if (!note.conflict.isEmpty())
            paintConflict(painter, text, isJudged || note.isNew, theme);
    }
}

} // namespace tidemark::timeline_view
