// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/card.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 10; // between card and view
constexpr int gapAbove = 10; // between two cards
constexpr int padding = 12; // inside the card
constexpr int barIndent = 12;
constexpr int barWidth = 3;
constexpr int partGap = 3;
constexpr double cornerRadius = 7;

int textWidth(const Card& card, int width)
{
    return qMax(40, width - 2 * (sideMargin + padding) - (card.hasBar ? barIndent : 0));
}

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    else
        font.setPixelSize(qRound(font.pixelSize() * 0.92));
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int rowWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

// A frame open above or below where the card goes on in the next row.
QPainterPath framePath(const QRectF& frame, int edges)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(frame, cornerRadius, cornerRadius);
    const double half = frame.height() / 2;
    if (!(edges & Card::Top))
        path.addRect(frame.adjusted(0, 0, 0, -half));
    if (!(edges & Card::Bottom))
        path.addRect(frame.adjusted(0, half, 0, 0));
    return path.simplified();
}

} // namespace

CardDelegate::CardDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

QStringList CardDelegate::elidedLines(const QString& text, const QFont& font, int width, int maximum) const
{
    const QString key = u"%1|%2|%3|%4"_s.arg(font.key()).arg(width).arg(maximum).arg(text);
    if (const QStringList* known = m_lines.object(key))
        return *known;
    const QString oneLine = text.simplified();
    QTextLayout layout(oneLine, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == maximum;
        const bool hasMore = line.textStart() + line.textLength() < oneLine.size();
        if (isLast && hasMore) {
            // Room is kept for the ellipsis, which must not itself be cut.
            lines.append(QFontMetrics(font).elidedText(oneLine.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(oneLine.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    m_lines.insert(key, new QStringList(lines));
    return lines;
}

void CardDelegate::addPart(
    Layout& layout, const QString& text, const QFont& font, const QColor& colour, int width, int lines) const
{
    if (text.isEmpty())
        return;
    layout.parts.push_back({ elidedLines(text, font, width, lines), font, colour, layout.height });
    const auto count = static_cast<int>(layout.parts.back().lines.size());
    layout.height += count * QFontMetrics(font).lineSpacing() + partGap;
}

CardDelegate::Layout CardDelegate::layOut(
    const Card& card, const QStyleOptionViewItem& option, int width) const
{
    Layout layout;
    const int available = textWidth(card, width);
    const QFont small = smaller(option.font);
    layout.height = (card.edges & Card::Top) ? gapAbove + padding - 2 : partGap;
    addPart(layout, card.title, bold(option.font), option.palette.color(QPalette::Text), available, 2);
    addPart(layout, card.subtitle, small, option.palette.color(QPalette::Dark), available, 2);
    layout.height += card.hasBar ? partGap : 0;
    layout.barTop = layout.height;
    addPart(layout, card.body, option.font, option.palette.color(QPalette::Text), available, card.bodyLines);
    addPart(layout, card.meta, small, m_accent, available, 1);
    layout.height += (card.edges & Card::Bottom) ? padding - partGap : partGap;
    return layout;
}

void CardDelegate::paintFrame(
    QPainter& painter, const QRectF& frame, const Card& card, const QStyleOptionViewItem& option) const
{
    const QColor border = option.palette.color(QPalette::Mid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(border);
    painter.drawPath(framePath(frame, card.edges));
    painter.setBrush(option.palette.color(QPalette::Base));
    const QRectF inner
        = frame.adjusted(1, (card.edges & Card::Top) ? 1 : 0, -1, (card.edges & Card::Bottom) ? -1 : 0);
    const QPainterPath inside = framePath(inner, card.edges);
    painter.drawPath(inside);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool isSelected = option.state & QStyle::State_Selected;
        painter.setBrush(option.palette.color(isSelected ? QPalette::Midlight : QPalette::AlternateBase));
        painter.drawPath(inside);
    }
}

void CardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem viewOption = option;
    initStyleOption(&viewOption, index);
    const Card shown = card(index);
    const Layout layout = layOut(shown, viewOption, option.rect.width());
    QRectF frame = QRectF(option.rect).adjusted(sideMargin, 0, -sideMargin, 0);
    if (shown.edges & Card::Top)
        frame.setTop(frame.top() + gapAbove);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, frame, shown, viewOption);
    const double left = frame.left() + padding + (shown.hasBar ? barIndent : 0);
    const double bottomRoom = (shown.edges & Card::Bottom) ? padding : partGap;
    if (shown.hasBar) {
        const QRectF bar(frame.left() + padding, option.rect.top() + layout.barTop, barWidth,
            frame.bottom() - bottomRoom - option.rect.top() - layout.barTop);
        painter->fillRect(bar, m_accent);
    }
    for (const Part& part : layout.parts) {
        painter->setFont(part.font);
        painter->setPen(part.colour);
        const QFontMetrics metrics(part.font);
        double baseline = option.rect.top() + part.top + metrics.ascent();
        for (const QString& line : part.lines) {
            painter->drawText(QPointF(left, baseline), line);
            baseline += metrics.lineSpacing();
        }
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem viewOption = option;
    initStyleOption(&viewOption, index);
    const int width = rowWidth(option);
    return { width, layOut(card(index), viewOption, width).height };
}

} // namespace tidemark::browse
