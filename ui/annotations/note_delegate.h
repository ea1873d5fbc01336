// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"
#include "session/annotation_row.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace tidemark::annotations {

/// One annotation as a card: what it is on, the marked words in their colour and style, the note as typed,
/// replies, place, time and tags.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit NoteDelegate(QObject* parent);

    void setColours(const HighlightColours& colours) { m_colours = colours; }
    void setArticleShown(bool shown); ///< where marks of several articles are listed
    void forgetSizes(); ///< after a change of font or language
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Part {
        enum class Look { Plain, Quote, Tags };
        Look look = Look::Plain;
        QStringList lines; ///< or the tags
        QFont font;
        QColor colour;
        double top = 0;
        double height = 0;
    };
    struct Card {
        std::vector<Part> parts;
        int height = 0;
    };
    Card layOut(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;
    void add(Card& card, Part part) const;
    void paintPart(QPainter& painter, const Part& part, const QPointF& origin, int width,
        const session::AnnotationRow& row) const;

    HighlightColours m_colours;
    bool m_isArticleShown = false;
    mutable QCache<size_t, int> m_heights { 50'000 };
};

} // namespace tidemark::annotations
