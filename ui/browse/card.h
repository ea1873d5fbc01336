// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QStyledItemDelegate>

namespace tidemark::browse {

/// What one row shows. Empty parts take no room.
struct Card {
    /// Rows of one card follow each other: a head, then its parts; the last closes the frame.
    enum Edge { NoEdge = 0, Top = 1, Bottom = 2 };

    int edges = Top | Bottom;
    QString title; ///< bold, up to two lines
    QString subtitle; ///< small, grey, up to two lines
    QString body; ///< up to `bodyLines` lines, the rest elided
    QString meta; ///< small, in the accent colour, one line
    int bodyLines = 3;
    bool hasBar = false; ///< a bar in the accent colour at the left of body and meta
};

/// Draws rows as cards: the words wrapped, and elided by lines rather than by pixels.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CardDelegate(QObject* parent);

    void setAccentColour(const QColor& colour) { m_accent = colour; }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual Card card(const QModelIndex& index) const = 0;

private:
    struct Part {
        QStringList lines;
        QFont font;
        QColor colour;
        int top = 0; ///< from the top of the row
    };
    struct Layout {
        std::vector<Part> parts;
        int barTop = 0;
        int height = 0;
    };
    Layout layOut(const Card& card, const QStyleOptionViewItem& option, int width) const;
    void addPart(Layout& layout, const QString& text, const QFont& font, const QColor& colour, int width,
        int lines) const;
    QStringList elidedLines(const QString& text, const QFont& font, int width, int maximum) const;
    void paintFrame(
        QPainter& painter, const QRectF& frame, const Card& card, const QStyleOptionViewItem& option) const;

    QColor m_accent;
    mutable QCache<QString, QStringList> m_lines { 4000 };
};

} // namespace tidemark::browse
