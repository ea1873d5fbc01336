// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/poster_sheets.h"

#include "timeline/picture_spec.h"
#include "timeline/text_measure.h"

#include <QPainter>

#include <cmath>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr double markLength = 14;
constexpr double markGap = 4; ///< between the window's corner and its marks
constexpr double fontSize = 11;

double pixels(double millimetres)
{
    return pixelsOf(QSizeF(millimetres, millimetres)).width();
}

} // namespace

PosterSheets::PosterSheets(const QSizeF& sheet, const QSize& grid)
    : m_sheet(sheet)
    , m_grid(grid.expandedTo(QSize(1, 1)))
    , m_margin(pixels(marginMillimetres))
    , m_overlap(pixels(overlapMillimetres))
{
}

QRectF PosterSheets::window() const
{
    return QRectF(QPointF(0, 0), m_sheet).adjusted(m_margin, m_margin, -m_margin, -m_margin);
}

QSizeF PosterSheets::pictureSize() const
{
    const QSizeF part = window().size();
    return { m_grid.width() * part.width() - (m_grid.width() - 1) * m_overlap,
        m_grid.height() * part.height() - (m_grid.height() - 1) * m_overlap };
}

QPointF PosterSheets::partOf(int sheet) const
{
    const QSizeF part = window().size();
    return { column(sheet) * (part.width() - m_overlap), row(sheet) * (part.height() - m_overlap) };
}

QString PosterSheets::name(int sheet) const
{
    return QString(QChar(u'A' + column(sheet))) + QString::number(row(sheet) + 1);
}

void PosterSheets::paintMarks(QPainter& painter, int sheet) const
{
    const QRectF rect = window();
    painter.setPen(QPen(Qt::black, 0.75));
    for (const QPointF& corner : { rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight() }) {
        const double x = corner.x() < rect.center().x() ? -1 : 1;
        const double y = corner.y() < rect.center().y() ? -1 : 1;
        painter.drawLine(corner + QPointF(x * markGap, 0), corner + QPointF(x * (markGap + markLength), 0));
        painter.drawLine(corner + QPointF(0, y * markGap), corner + QPointF(0, y * (markGap + markLength)));
    }
    painter.setPen(QPen(QColor(0x777777), 0.75, Qt::DashLine));
    if (column(sheet) + 1 < m_grid.width()) {
        const double x = rect.right() - m_overlap;
        painter.drawLine(QLineF(x, rect.top() - markGap - markLength, x, rect.top() - markGap));
        painter.drawLine(QLineF(x, rect.bottom() + markGap, x, rect.bottom() + markGap + markLength));
    }
    if (row(sheet) + 1 < m_grid.height()) {
        const double y = rect.bottom() - m_overlap;
        painter.drawLine(QLineF(rect.left() - markGap - markLength, y, rect.left() - markGap, y));
        painter.drawLine(QLineF(rect.right() + markGap, y, rect.right() + markGap + markLength, y));
    }
}

std::vector<DrawnText> PosterSheets::words(int sheet, const QFont& font, const QString& title) const
{
    QFont small = font;
    small.setPixelSize(static_cast<int>(fontSize));
    const QRectF rect = window();
    const double y = rect.bottom() + m_margin * 0.62;
    TextMeasure measure(small);
    std::vector<DrawnText> words;
    const auto write = [&](double x, const QString& text) {
        words.push_back({ QPointF(x, y), small, QColor(0x444444), text });
    };
    const QString place = u"%1 · %2 × %3"_s.arg(name(sheet)).arg(m_grid.width()).arg(m_grid.height());
    const double left = rect.left() + 24;
    write(left, place);
    if (title.isEmpty())
        return words;
    const double room = rect.width() - 2 * 24 - measure.width(place) - 40;
    const QString shown = measure.elided(title.simplified(), room);
    write(rect.right() - 24 - m_overlap - std::ceil(measure.width(shown)), shown);
    return words;
}

} // namespace tidemark::timeline
