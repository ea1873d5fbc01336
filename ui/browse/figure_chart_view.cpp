// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figure_chart_view.h"

#include "browse/figure_labels.h"
#include "browse/figure_words.h"
#include "session/wording.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr domain::DayNumber leastMarginDays = 45; // left and right of the points
constexpr double marginShare = 0.15;
constexpr int mostTicks = 5;
constexpr int mostDateTicks = 5;
constexpr double reach = 10; // pixels around a point that mean it

constexpr std::array shapes { QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
    QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
    QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeStar };
constexpr std::array dashes { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine };

QString tickWords(const DateTick& tick)
{
    const domain::CivilDate date = domain::toCivilDate(tick.day);
    return session::dateWording(tick.withMonth ? domain::EdtfDate::ofMonth(date.year, date.month)
                                               : domain::EdtfDate::ofYear(date.year));
}

} // namespace

FigureChartView::FigureChartView(
    const session::FigureChart& figures, const std::vector<QColor>& colours, QWidget* parent)
    : QChartView(parent)
    , m_figures(figures)
    , m_colours(colours)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    chart()->setMargins({ 4, 0, 4, 4 });
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    collectPoints();
    addAxes();
    addSeries();
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->legend()->setVisible(m_figures.series.size() > 1);
    setAccessibleName(tr("Chart of figures in %1").arg(figures.unit));
    setCurrent(0);
    colourise();
}

bool FigureChartView::isDrawable(const session::FigureChart& figures)
{
    return std::any_of(figures.series.begin(), figures.series.end(), [](const session::FigureSeries& series) {
        return std::any_of(
            series.points.begin(), series.points.end(), [](const auto& point) { return point.day; });
    });
}

void FigureChartView::collectPoints()
{
    for (size_t number = 0; number < m_figures.series.size(); ++number) {
        const session::FigureSeries& series = m_figures.series[number];
        for (const session::FigurePoint& figure : series.points) {
            if (figure.day)
                m_points.push_back({ figure.item, figure.span, figure.value, *figure.day,
                    figure.asOf ? figure.asOf->earliestDay().value_or(*figure.day) : *figure.day, number,
                    shortNumber(figure.value) + series.unit, figureWords(series, figure) });
        }
    }
    std::stable_sort(m_points.begin(), m_points.end(),
        [](const Point& left, const Point& right) { return left.day < right.day; });
    const auto byValue = [](const Point& left, const Point& right) { return left.value < right.value; };
    const auto [least, most] = std::minmax_element(m_points.begin(), m_points.end(), byValue);
    m_lowest = least == m_points.end() ? 0 : least->value;
    m_highest = most == m_points.end() ? 0 : most->value;
}

void FigureChartView::addAxes()
{
    domain::DayNumber first = m_points.empty() ? 0 : m_points.front().since;
    domain::DayNumber last = first;
    for (const Point& point : m_points) {
        first = std::min(first, point.since);
        last = std::max(last, point.day);
    }
    const auto margin = std::max(leastMarginDays, domain::DayNumber(double(last - first) * marginShare));
    m_time = new QCategoryAxis(this);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setRange(double(first - margin), double(last + margin));
    m_time->setStartValue(double(first - margin));
    for (const DateTick& tick : dateTicks(first - margin, last + margin, mostDateTicks))
        m_time->append(tickWords(tick), double(tick.day));
    chart()->addAxis(m_time, Qt::AlignBottom);
    addValueAxis();
}

// A new one each time: Qt Charts does not draw labels that are exchanged.
void FigureChartView::addValueAxis()
{
    if (m_values) {
        chart()->removeAxis(m_values);
        delete m_values;
    }
    m_scale = FigureAxis(m_lowest, m_highest, m_logarithmic);
    m_values = new QCategoryAxis(this);
    m_values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_values->setRange(m_scale.first(), m_scale.last());
    m_values->setStartValue(m_scale.first());
    for (const double tick : m_scale.ticks(mostTicks))
        m_values->append(shortNumber(tick), m_scale.place(tick));
    chart()->addAxis(m_values, Qt::AlignLeft);
    for (const auto& [line, marks] : m_drawn) {
        if (line) {
            line->attachAxis(m_values);
            marks->attachAxis(m_values);
        }
    }
}

void FigureChartView::addSeries()
{
    for (size_t number = 0; number < m_figures.series.size(); ++number) {
        const bool isDrawn = std::any_of(m_points.begin(), m_points.end(),
            [number](const Point& point) { return point.series == number; });
        m_drawn.emplace_back(nullptr, nullptr);
        if (!isDrawn)
            continue;
        auto* line = new QLineSeries(this);
        auto* marks = new QScatterSeries(this);
        marks->setName(seriesName(m_figures.series[number]));
        marks->setMarkerSize(11);
        marks->setMarkerShape(shapes[number % shapes.size()]);
        marks->setColor(colourOf(number));
        marks->setBorderColor(Qt::transparent);
        line->setPen(QPen(colourOf(number), 2, dashes[number % dashes.size()]));
        for (QXYSeries* series : { static_cast<QXYSeries*>(line), static_cast<QXYSeries*>(marks) }) {
            chart()->addSeries(series);
            series->attachAxis(m_time);
            series->attachAxis(m_values);
        }
        chart()->legend()->markers(line).first()->setVisible(false);
        connect(marks, &QScatterSeries::clicked, this, &FigureChartView::activate);
        m_drawn.back() = { line, marks };
    }
    placeSeries();
}

void FigureChartView::activate(const QPointF& place)
{
    const QPoint position = mapFromScene(chart()->mapToScene(chart()->mapToPosition(place)));
    if (const auto found = pointAt(position)) {
        setCurrent(int(*found));
        Q_EMIT passageActivated(m_points[*found].span);
    }
}

void FigureChartView::placeSeries()
{
    for (size_t number = 0; number < m_drawn.size(); ++number) {
        if (!m_drawn[number].first)
            continue;
        QList<QPointF> places;
        for (const Point& point : m_points) {
            if (point.series == number)
                places += placeOf(point);
        }
        m_drawn[number].first->replace(places);
        m_drawn[number].second->replace(places);
    }
}

void FigureChartView::setLogarithmic(bool logarithmic)
{
    if (logarithmic == m_logarithmic || (logarithmic && !allowsLogarithm()))
        return;
    m_logarithmic = logarithmic;
    addValueAxis();
    placeSeries();
    colourise();
    Q_EMIT logarithmicChanged(logarithmic);
}

QPointF FigureChartView::placeOf(const Point& point) const
{
    return { double(point.day), m_scale.place(point.value) };
}

QPointF FigureChartView::positionOf(const Point& point) const
{
    return chart()->mapToPosition(placeOf(point));
}

QPointF FigureChartView::positionOf(domain::ItemId item) const
{
    for (const Point& point : m_points) {
        if (point.item == item)
            return mapFromScene(chart()->mapToScene(positionOf(point)));
    }
    return {};
}

std::optional<size_t> FigureChartView::pointAt(const QPoint& position) const
{
    std::optional<size_t> nearest;
    double least = reach;
    for (size_t index = 0; index < m_points.size(); ++index) {
        const QPointF place = mapFromScene(chart()->mapToScene(positionOf(m_points[index])));
        if (const double distance = QLineF(place, position).length(); distance < least) {
            least = distance;
            nearest = index;
        }
    }
    return nearest;
}

QString FigureChartView::currentWords() const
{
    return m_points.empty() ? QString() : m_points[size_t(m_current)].words;
}

void FigureChartView::setCurrent(int index)
{
    if (m_points.empty())
        return;
    m_current = std::clamp(index, 0, int(m_points.size()) - 1);
    setAccessibleDescription(currentWords());
    viewport()->update();
}

void FigureChartView::drawForeground(QPainter* painter, const QRectF&)
{
    drawStretches(*painter);
    drawLabels(*painter);
    if (!hasFocus() || m_points.empty())
        return;
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(positionOf(m_points[size_t(m_current)]), 9, 9);
}

void FigureChartView::drawStretches(QPainter& painter) const
{
    for (const Point& point : m_points) {
        if (point.since == point.day)
            continue;
        QColor faint = colourOf(point.series);
        faint.setAlphaF(0.35F);
        painter.setPen(QPen(faint, 4, Qt::SolidLine, Qt::FlatCap));
        Point start = point;
        start.day = point.since;
        painter.drawLine(positionOf(start), positionOf(point));
    }
}

void FigureChartView::drawLabels(QPainter& painter) const
{
    const QFontMetricsF metrics(font());
    std::vector<QPointF> places;
    std::vector<QSizeF> sizes;
    for (const Point& point : m_points) {
        places.push_back(positionOf(point));
        sizes.emplace_back(metrics.horizontalAdvance(point.label), metrics.height());
    }
    const QRectF area = chart()->plotArea().adjusted(-2, 0, 4, 0);
    const std::vector<QRectF> labels = placeLabels(places, sizes, area);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    for (size_t index = 0; index < labels.size(); ++index) {
        if (!labels[index].isEmpty())
            painter.drawText(labels[index], Qt::AlignCenter, m_points[index].label);
    }
}

bool FigureChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto found = pointAt(help->pos());
    QToolTip::showText(help->globalPos(),
        found ? m_points[*found].words.toHtmlEscaped().replace(u'\n', u"<br>"_s) : QString(), this);
    return true;
}

void FigureChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_points.size()) - 1);
    case Qt::Key_L:
        return setLogarithmic(!m_logarithmic);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_points.empty())
            Q_EMIT passageActivated(m_points[size_t(m_current)].span);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void FigureChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void FigureChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void FigureChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourise();
}

void FigureChartView::colourise()
{
    if (!m_time)
        return;
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    chart()->legend()->setLabelColor(palette().color(QPalette::Text));
    chart()->legend()->setFont(font());
    for (QAbstractAxis* axis :
        { static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_values) }) {
        axis->setLabelsBrush(palette().color(QPalette::Dark));
        axis->setLabelsFont(font());
        axis->setLinePenColor(palette().color(QPalette::Mid));
        axis->setGridLinePen(QPen(palette().color(QPalette::Mid), 1, Qt::DotLine));
    }
}

} // namespace tidemark::browse
