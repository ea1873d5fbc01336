// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/note_delegate.h"

#include "annotations/note_words.h"
#include "session/annotations_filter.h"
#include "session/item_roles.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using namespace session;

namespace {

constexpr int sideMargin = 10;
constexpr int gapAbove = 8;
constexpr int padding = 10;
constexpr int barRoom = 10;
constexpr int partGap = 4;
constexpr int quoteLines = 3;
constexpr int bodyLines = 8;
constexpr int tagPadding = 6;

int rowWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int textWidth(int rowWidth)
{
    return qMax(40, rowWidth - 2 * (sideMargin + padding));
}

QStringList wrapped(const QString& paragraph, const QFont& font, int width, int maximum)
{
    QTextLayout layout(paragraph, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == maximum) {
            lines.append(
                QFontMetrics(font).elidedText(paragraph.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

// The note as typed keeps its line ends; the marked words are one paragraph.
QStringList wrappedNote(const QString& body, const QFont& font, int width)
{
    QStringList lines;
    for (const QString& paragraph : body.trimmed().split(u'\n')) {
        if (lines.size() >= bodyLines)
            break;
        lines += paragraph.isEmpty() ? QStringList { QString() }
                                     : wrapped(paragraph, font, width, bodyLines - int(lines.size()));
    }
    return lines;
}

const AnnotationRow& rowAt(const QModelIndex& index)
{
    return static_cast<const AnnotationsFilter*>(index.model())->at(index.row());
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(qMax(1.0, font.pointSizeF() * factor));
    return font;
}

} // namespace

NoteDelegate::NoteDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void NoteDelegate::setArticleShown(bool shown)
{
    m_isArticleShown = shown;
    forgetSizes();
}

void NoteDelegate::forgetSizes()
{
    m_heights.clear();
}

void NoteDelegate::add(Card& card, Part part) const
{
    if (part.lines.isEmpty())
        return;
    const QFontMetrics metrics(part.font);
    part.top = card.height + (card.parts.empty() ? 0 : partGap);
    part.height = part.look == Part::Look::Tags ? metrics.height() + 4.0
                                                : double(part.lines.size()) * metrics.lineSpacing();
    card.height = int(part.top + part.height + 0.5);
    card.parts.push_back(std::move(part));
}

NoteDelegate::Card NoteDelegate::layOut(
    const QStyleOptionViewItem& option, const QModelIndex& index, int width) const
{
    const AnnotationRow& row = rowAt(index);
    const QColor grey = option.palette.color(QPalette::Dark);
    const QColor ink = option.palette.color(QPalette::Text);
    const QFont small = scaled(option.font, 0.92);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    Card card;
    const auto oneLine = [&](const QString& text, const QFont& font, const QColor& colour) {
        if (!text.isEmpty())
            add(card,
                { Part::Look::Plain, { QFontMetrics(font).elidedText(text, Qt::ElideRight, width) }, font,
                    colour });
    };
    if (m_isArticleShown)
        oneLine(row.articleTitle, small, grey);
    oneLine(aboutWords(row), bold, ink);
    oneLine(stateWords(row), small, option.palette.color(QPalette::BrightText));
    const bool hasBody = !row.annotation.body.trimmed().isEmpty();
    const QFont& quoteFont = hasBody ? small : option.font;
    if (!row.words.isEmpty())
        add(card,
            { Part::Look::Quote, wrapped(row.words, quoteFont, width - barRoom, quoteLines), quoteFont,
                hasBody ? grey : ink });
    if (hasBody)
        add(card,
            { Part::Look::Plain, wrappedNote(row.annotation.body, option.font, width), option.font, ink });
    const int paragraph = row.span.isEmpty() ? 0 : index.data(ParagraphRole).toInt();
    oneLine(metaWords(row, paragraph), small, grey);
    add(card, { Part::Look::Tags, row.annotation.tags, small, ink });
    return card;
}

void NoteDelegate::paintPart(
    QPainter& painter, const Part& part, const QPointF& origin, int width, const AnnotationRow& row) const
{
    const QFontMetrics metrics(part.font);
    const QColor& colour = m_colours[static_cast<size_t>(row.annotation.colour)];
    double top = origin.y() + part.top;
    painter.setFont(part.font);
    if (part.look == Part::Look::Tags) {
        double left = origin.x();
        for (const QString& tag : part.lines) {
            const QString words = metrics.elidedText(u'#' + tag, Qt::ElideRight, width / 2);
            const double wide = metrics.horizontalAdvance(words) + 2 * tagPadding;
            if (left + wide > origin.x() + width)
                break;
            QColor fill = part.colour;
            fill.setAlphaF(0.09F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(QRectF(left, top, wide, part.height), part.height / 2, part.height / 2);
            painter.setPen(part.colour);
            painter.drawText(QPointF(left + tagPadding, top + 2 + metrics.ascent()), words);
            left += wide + 4;
        }
        return;
    }
    const bool isQuote = part.look == Part::Look::Quote;
    if (isQuote) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(origin.x(), top + 1, 3, part.height - 2), 1.5, 1.5);
    }
    const double left = origin.x() + (isQuote ? barRoom : 0);
    for (const QString& line : part.lines) {
        if (isQuote)
            paintMark(painter, QRectF(left, top, metrics.horizontalAdvance(line), metrics.height()),
                row.annotation.style, colour, row.kind == AnnotationKind::Passage);
        painter.setPen(part.colour);
        painter.drawText(QPointF(left, top + metrics.ascent()), line);
        top += metrics.lineSpacing();
    }
}

void NoteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem viewOption = option;
    initStyleOption(&viewOption, index);
    const QRectF frame
        = QRectF(option.rect).adjusted(sideMargin + 0.5, gapAbove + 0.5, -sideMargin - 0.5, -0.5);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(isSelected ? QPalette::Highlight : QPalette::Mid),
        isSelected && isCurrent ? 2 : 1));
    painter->setBrush(option.palette.color(isHovered ? QPalette::AlternateBase : QPalette::Base));
    painter->drawRoundedRect(frame, 7, 7);
    const int width = textWidth(option.rect.width());
    const QPointF origin = frame.topLeft() + QPointF(padding, padding);
    const AnnotationRow& row = rowAt(index);
    const Card card = layOut(viewOption, index, width);
    for (const Part& part : card.parts)
        paintPart(*painter, part, origin, width, row);
    // A mark without words to stand beside still shows its colour.
    if (row.words.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours[static_cast<size_t>(row.annotation.colour)]);
        painter->drawEllipse(QPointF(frame.right() - padding - 2, frame.top() + padding + 5), 4.5, 4.5);
    }
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = rowWidth(option);
    const AnnotationRow& row = rowAt(index);
    // Everything that a height hangs on; the words of a mark only change together with its time.
    const size_t key = qHashMulti(0, row.annotation.id.uuid(), row.annotation.modified.toMSecsSinceEpoch(),
        row.about, row.words.size(), width, int(row.annotation.anchor), row.annotation.tags.size());
    if (const int* known = m_heights.object(key))
        return { width, *known };
    QStyleOptionViewItem viewOption = option;
    initStyleOption(&viewOption, index);
    const int height = layOut(viewOption, index, textWidth(width)).height + gapAbove + 2 * padding;
    m_heights.insert(key, new int(height));
    return { width, height };
}

} // namespace tidemark::annotations
