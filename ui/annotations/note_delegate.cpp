// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/note_delegate.h"

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
constexpr int snippetLines = 2;
constexpr int bodyLines = 6;

int rowWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int textWidth(int rowWidth)
{
    return qMax(40, rowWidth - 2 * (sideMargin + padding) - barRoom);
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
    for (const QString& paragraph : body.split(u'\n')) {
        if (lines.size() >= bodyLines)
            break;
        lines += paragraph.isEmpty() ? QStringList { QString() }
                                     : wrapped(paragraph, font, width, bodyLines - int(lines.size()));
    }
    return lines;
}

QString metaOf(const QModelIndex& index)
{
    QStringList parts;
    if (const int paragraph = index.data(ParagraphRole).toInt(); paragraph > 0)
        parts.append(u"¶%1"_s.arg(paragraph));
    for (const QString& tag : index.data(TagsRole).toStringList())
        parts.append(u'#' + tag);
    return parts.join(u" · "_s);
}

} // namespace

NoteDelegate::NoteDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

std::vector<NoteDelegate::Line> NoteDelegate::lines(
    const QStyleOptionViewItem& option, const QModelIndex& index, int width) const
{
    std::vector<Line> lines;
    QFont small = option.font;
    small.setPointSizeF(qMax(1.0, small.pointSizeF() * 0.92));
    const QColor grey = option.palette.color(QPalette::Dark);
    const QColor ink = option.palette.color(QPalette::Text);
    const QString body = index.data(BodyRole).toString();
    const QString snippet = index.data(SnippetRole).toString();
    if (!body.isEmpty()) {
        for (const QString& line : wrappedNote(body, option.font, width))
            lines.push_back({ line, option.font, ink });
    }
    const QFont& snippetFont = body.isEmpty() ? option.font : small;
    if (!snippet.isEmpty()) {
        for (const QString& line : wrapped(snippet, snippetFont, width, snippetLines))
            lines.push_back({ line, snippetFont, body.isEmpty() ? ink : grey });
    }
    if (const QString meta = metaOf(index); !meta.isEmpty())
        lines.push_back({ QFontMetrics(small).elidedText(meta, Qt::ElideRight, width), small, grey });
    return lines;
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
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.palette.color(isSelected ? QPalette::Highlight : QPalette::Mid));
    painter->setBrush(option.palette.color(isHovered ? QPalette::AlternateBase : QPalette::Base));
    painter->drawRoundedRect(frame, 7, 7);
    const auto colour = static_cast<size_t>(index.data(ColourRole).value<domain::HighlightColour>());
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colours[colour]);
    painter->drawRoundedRect(
        QRectF(frame.left() + padding, frame.top() + padding, 4, frame.height() - 2 * padding), 2, 2);
    double top = frame.top() + padding;
    for (const Line& line : lines(viewOption, index, textWidth(option.rect.width()))) {
        const QFontMetrics metrics(line.font);
        painter->setFont(line.font);
        painter->setPen(line.colour);
        painter->drawText(QPointF(frame.left() + padding + barRoom, top + metrics.ascent()), line.text);
        top += metrics.lineSpacing();
    }
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem viewOption = option;
    initStyleOption(&viewOption, index);
    const int width = rowWidth(option);
    int height = gapAbove + 2 * padding;
    for (const Line& line : lines(viewOption, index, textWidth(width)))
        height += QFontMetrics(line.font).lineSpacing();
    return { width, height };
}

} // namespace tidemark::annotations
