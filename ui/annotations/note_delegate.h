// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"

#include <QStyledItemDelegate>

namespace tidemark::annotations {

/// One annotation: its colour, the marked words, the note as typed, paragraph and tags.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit NoteDelegate(QObject* parent);

    void setColours(const HighlightColours& colours) { m_colours = colours; }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Line {
        QString text;
        QFont font;
        QColor colour;
    };
    std::vector<Line> lines(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    HighlightColours m_colours;
};

} // namespace tidemark::annotations
