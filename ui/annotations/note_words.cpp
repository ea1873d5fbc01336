// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/note_words.h"

#include "session/wording.h"

#include <QCoreApplication>
#include <QPainter>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using domain::HighlightStyle;
using session::AnnotationKind;
using session::AnnotationRow;

namespace {

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::annotations::NoteWords)
};

} // namespace

QString aboutWords(const AnnotationRow& row)
{
    if (row.kind == AnnotationKind::Passage)
        return row.about;
    const QString kind = session::annotationKindName(row.kind);
    return row.about.isEmpty()
        ? kind
        : NoteWords::tr("%1: %2", "kind of what a note is on, its title").arg(kind, row.about);
}

QString stateWords(const AnnotationRow& row)
{
    switch (row.annotation.anchor) {
    case domain::AnchorState::Doubtful:
        return NoteWords::tr("Place to be confirmed");
    case domain::AnchorState::Orphan:
        return NoteWords::tr("Place lost in the changed text");
    case domain::AnchorState::Sure:
        break;
    }
    return {};
}

QString metaWords(const AnnotationRow& row, int paragraph)
{
    QStringList parts;
    if (paragraph > 0)
        parts.append(u"¶%1"_s.arg(paragraph));
    if (row.deleted.isValid())
        parts.append(
            NoteWords::tr("deleted %1", "date or time").arg(session::shortMomentWording(row.deleted)));
    else if (row.annotation.modified.isValid())
        parts.append(session::shortMomentWording(row.annotation.modified));
    if (const auto replies = static_cast<int>(row.annotation.replies.size()); replies > 0)
        parts.append(NoteWords::tr("%n reply(s)", nullptr, replies));
    return parts.join(u" · "_s);
}

void paintMark(
    QPainter& painter, const QRectF& line, HighlightStyle style, const QColor& colour, bool isPassage)
{
    if (!isPassage)
        return;
    if (style == HighlightStyle::Highlight) {
        QColor ground = colour;
        ground.setAlphaF(0.28F);
        painter.fillRect(line, ground);
        return;
    }
    painter.setPen(QPen(colour.darker(115), 1.6));
    const double y = style == HighlightStyle::Underline ? line.bottom() - 1 : line.center().y() + 1;
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
}

} // namespace tidemark::annotations
