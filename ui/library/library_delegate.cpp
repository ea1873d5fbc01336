// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_delegate.h"

#include "session/item_roles.h"

#include <QPainter>

namespace tidemark::library {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

constexpr int sideMargin = 8;
constexpr int padding = 8;
constexpr int verticalPadding = 6;
constexpr int indentation = 14; ///< of an article under its dossier

bool isSection(const QModelIndex& index)
{
    return !index.data(ArticleIdRole).isValid() && !index.data(DossierIdRole).isValid()
        && !index.data(SpanRole).isValid();
}

bool isInDossier(const QModelIndex& index)
{
    return index.parent().data(DossierIdRole).isValid();
}

QFont smaller(QFont font)
{
    font.setPointSizeF(qMax(1.0, font.pointSizeF() * 0.88));
    return font;
}

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && !(option.state & QStyle::State_MouseOver))
        return;
    const QRectF row = QRectF(option.rect).adjusted(sideMargin, 1, -sideMargin, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(isSelected ? QPalette::Midlight : QPalette::AlternateBase));
    painter.drawRoundedRect(row, 6, 6);
}

void paintLine(QPainter& painter, const QRect& room, double top, const QFont& font, const QColor& colour,
    const QString& text)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        QPointF(room.left(), top + metrics.ascent()), metrics.elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

LibraryDelegate::LibraryDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void LibraryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QColor ink = row.palette.color(QPalette::Text);
    const QColor grey = row.palette.color(QPalette::Dark);
    const int indent = isInDossier(index) ? indentation : 0;
    const QRect room = option.rect.adjusted(sideMargin + padding + indent, 0, -sideMargin - padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSection(index)) {
        QFont heading = smaller(row.font);
        heading.setWeight(QFont::DemiBold);
        const double top = option.rect.bottom() - 3 - QFontMetrics(heading).height();
        paintLine(*painter, room.adjusted(-padding, 0, 0, 0), top, heading, grey, row.text);
    } else {
        paintBackground(*painter, row);
        if (index.data(DossierIdRole).isValid())
            row.font.setWeight(QFont::DemiBold);
        const double top = option.rect.top() + verticalPadding;
        paintLine(*painter, room, top, row.font, ink, row.text);
        if (const QString subtitle = index.data(SubtitleRole).toString(); !subtitle.isEmpty())
            paintLine(*painter, room, top + QFontMetrics(row.font).lineSpacing(), smaller(row.font), grey,
                subtitle);
    }
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    if (isSection(index))
        return { 60, QFontMetrics(smaller(row.font)).height() + 14 };
    int height = QFontMetrics(row.font).lineSpacing() + 2 * verticalPadding;
    if (!index.data(SubtitleRole).toString().isEmpty())
        height += QFontMetrics(smaller(row.font)).lineSpacing();
    return { 60, height };
}

} // namespace tidemark::library
