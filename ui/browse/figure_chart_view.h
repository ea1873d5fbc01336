// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/figure_series.h"

#include <QChartView>

class QDateTimeAxis;
class QValueAxis;
class QXYSeries;

namespace tidemark::browse {

/// A number in few characters in the reader's language: 700 million is "7億" in Traditional Chinese, "700M"
/// in English.
QString shortNumber(double value);

/// The figures of one unit over time: as-of dates on the x axis, one line for each thing counted. A point
/// leads to its passage by a click, or with Left, Right and Enter. Figures without a date are not drawn.
class FigureChartView : public QChartView {
    Q_OBJECT
public:
    FigureChartView(
        const session::FigureChart& figures, const std::vector<QColor>& colours, QWidget* parent = nullptr);

    /// Whether there is a point to draw at all.
    static bool isDrawable(const session::FigureChart& figures);
    /// Where a point is drawn, in this widget's coordinates.
    QPointF positionOf(domain::ItemId item) const;
    QSize minimumSizeHint() const override { return { 160, 190 }; }
    QSize sizeHint() const override { return { 260, 210 }; }

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Point {
        domain::ItemId item;
        domain::TextSpan span;
        QPointF place; ///< milliseconds since 1970, value
        QString label;
    };

    void addAxes(const session::FigureChart& figures);
    void addSeries(const session::FigureSeries& figures, const QColor& colour);
    void activateNearest(const QPointF& place);
    void colourise();

    std::vector<Point> m_points; ///< by time
    int m_current = 0;
    QDateTimeAxis* m_time = nullptr;
    QValueAxis* m_values = nullptr;
};

} // namespace tidemark::browse
