// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/figure_axis.h"
#include "session/figure_series.h"

#include <QChartView>

class QCategoryAxis;
class QScatterSeries;
class QXYSeries;

namespace tidemark::browse {

/// The figures of one unit over time: as-of dates on the x axis, one line for each thing counted, told apart
/// by the shapes of its points as well as by colour. An as-of date longer than a day is drawn as the stretch
/// it may mean. A point leads to its passage by a click, or with Left, Right, Home, End and Enter; L turns
/// the logarithmic axis on and off. Figures without a date are not drawn.
class FigureChartView : public QChartView {
    Q_OBJECT
public:
    FigureChartView(
        const session::FigureChart& figures, const std::vector<QColor>& colours, QWidget* parent = nullptr);

    /// Whether there is a point to draw at all.
    static bool isDrawable(const session::FigureChart& figures);
    /// Whether every drawn value is above nought.
    bool allowsLogarithm() const { return m_lowest > 0; }
    bool isLogarithmic() const { return m_logarithmic; }
    void setLogarithmic(bool logarithmic); ///< does nothing where the values forbid it
    /// Where a point is drawn, in this widget's coordinates.
    QPointF positionOf(domain::ItemId item) const;
    /// Several lines: what of whom, the number in full, the as-of date; of the point the keyboard is on.
    QString currentWords() const;
    const session::FigureChart& figures() const { return m_figures; }
    const std::vector<QColor>& colours() const { return m_colours; }

    QSize minimumSizeHint() const override { return { 160, 190 }; }
    QSize sizeHint() const override { return { 260, 220 }; }

Q_SIGNALS:
    void passageActivated(const tidemark::domain::TextSpan& span);
    void logarithmicChanged(bool logarithmic);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Point {
        domain::ItemId item;
        domain::TextSpan span;
        double value = 0;
        domain::DayNumber day = 0; ///< where it stands
        domain::DayNumber since = 0; ///< first day its as-of date may mean
        size_t series = 0;
        QString label;
        QString words;
    };

    void collectPoints();
    void addAxes();
    void addValueAxis();
    void addSeries();
    void placeSeries();
    void activate(const QPointF& place);
    QColor colourOf(size_t series) const { return m_colours[series % m_colours.size()]; }
    QPointF placeOf(const Point& point) const; ///< in the chart's values
    QPointF positionOf(const Point& point) const; ///< in the scene's pixels
    std::optional<size_t> pointAt(const QPoint& position) const;
    void setCurrent(int index);
    void drawStretches(QPainter& painter) const;
    void drawLabels(QPainter& painter) const;
    void colourise();

    session::FigureChart m_figures;
    std::vector<QColor> m_colours;
    std::vector<Point> m_points; ///< by time
    double m_lowest = 0;
    double m_highest = 0;
    bool m_logarithmic = false;
    FigureAxis m_scale { 0, 1, false };
    int m_current = 0;
    QCategoryAxis* m_time = nullptr;
    QCategoryAxis* m_values = nullptr;
    std::vector<std::pair<QXYSeries*, QScatterSeries*>>
        m_drawn; ///< line and points of each series, null when it has no date
};

} // namespace tidemark::browse
