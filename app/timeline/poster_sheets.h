// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/painter.h"

#include <QSizeF>

class QPainter;

namespace tidemark::timeline {

/// How one large picture is cut into sheets to be glued together: each sheet has a margin no printer needs to
/// reach, and repeats a strip of its left and upper neighbour. In device-independent pixels.
class PosterSheets {
public:
    static constexpr double marginMillimetres = 10;
    static constexpr double overlapMillimetres = 10;

    /// `sheet`: size of a sheet; `grid`: columns and rows, at least 1 each.
    PosterSheets(const QSizeF& sheet, const QSize& grid);

    int count() const { return m_grid.width() * m_grid.height(); }
    QSizeF pictureSize() const; ///< of the whole
    QRectF window() const; ///< of a sheet, where it shows its part of the picture
    QPointF partOf(int sheet) const; ///< the picture's point at the window's top left; sheets row by row
    QString name(int sheet) const; ///< "A1", "B1" ..; letters for columns, numbers for rows
    /// Corner marks, ticks where the next sheets begin, all in the margin.
    void paintMarks(QPainter& painter, int sheet) const;
    /// The sheet's name and its neighbours', in the margin.
    std::vector<DrawnText> words(int sheet, const QFont& font, const QString& title) const;

private:
    int column(int sheet) const { return sheet % m_grid.width(); }
    int row(int sheet) const { return sheet / m_grid.width(); }

    QSizeF m_sheet;
    QSize m_grid;
    double m_margin;
    double m_overlap;
};

} // namespace tidemark::timeline
