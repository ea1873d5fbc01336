// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figure_chart_view.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QTimeZone>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr double millisecondsADay = 86400000.0;
constexpr domain::DayNumber marginDays = 183; // left and right of the points

QString withSuffix(double value, double magnitude, const QString& suffix)
{
    return QLocale().toString(value / magnitude, 'g', 5) + suffix;
}

QString nameOf(const session::FigureSeries& series)
{
    QStringList parts { series.ofWhom, series.what };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QDateTime toDateTime(domain::DayNumber day)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(day * millisecondsADay), Qt::UTC);
}

} // namespace

QString shortNumber(double value)
{
    const double size = std::fabs(value);
    const QLocale locale;
    if (locale.language() == QLocale::Chinese) {
        const bool isTraditional = locale.script() == QLocale::TraditionalChineseScript;
        if (size >= 1e8)
            return withSuffix(value, 1e8, isTraditional ? u"億"_s : u"亿"_s);
        return size >= 1e4 ? withSuffix(value, 1e4, isTraditional ? u"萬"_s : u"万"_s)
                           : withSuffix(value, 1, {});
    }
    if (size >= 1e9)
        return withSuffix(value, 1e9, u"B"_s);
    if (size >= 1e6)
        return withSuffix(value, 1e6, u"M"_s);
    return size >= 1e4 ? withSuffix(value, 1e3, u"K"_s) : withSuffix(value, 1, {});
}

FigureChartView::FigureChartView(
    const session::FigureChart& figures, const std::vector<QColor>& colours, QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    chart()->setMargins({ 4, 0, 4, 4 });
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    addAxes(figures);
    size_t next = 0;
    for (const session::FigureSeries& series : figures.series)
        addSeries(series, colours[next++ % colours.size()]);
    std::sort(m_points.begin(), m_points.end(),
        [](const Point& left, const Point& right) { return left.place.x() < right.place.x(); });
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setVisible(figures.series.size() > 1);
    setAccessibleName(tr("Chart of figures in %1").arg(figures.unit));
    colourise();
}

bool FigureChartView::isDrawable(const session::FigureChart& figures)
{
    return std::any_of(figures.series.begin(), figures.series.end(), [](const session::FigureSeries& series) {
        return std::any_of(
            series.points.begin(), series.points.end(), [](const auto& point) { return point.day; });
    });
}

void FigureChartView::addAxes(const session::FigureChart& figures)
{
    domain::DayNumber first = std::numeric_limits<domain::DayNumber>::max();
    domain::DayNumber last = std::numeric_limits<domain::DayNumber>::min();
    double lowest = 0;
    double highest = 0;
    for (const session::FigureSeries& series : figures.series) {
        for (const session::FigurePoint& point : series.points) {
            if (!point.day)
                continue;
            first = std::min(first, *point.day);
            last = std::max(last, *point.day);
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        }
    }
    m_time = new QDateTimeAxis(this);
    m_time->setRange(toDateTime(first - marginDays), toDateTime(last + marginDays));
    m_time->setFormat(last - first > 1500 ? u"yyyy"_s : u"yyyy-MM"_s);
    m_time->setTickCount(3);
    m_values = new QValueAxis(this);
    m_values->setRange(lowest * 1.25, highest == lowest ? 1 : highest * 1.25);
    m_values->setLabelsVisible(false);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
}

void FigureChartView::addSeries(const session::FigureSeries& figures, const QColor& colour)
{
    auto* line = new QLineSeries(this);
    auto* marks = new QScatterSeries(this);
    for (const session::FigurePoint& point : figures.points) {
        if (!point.day)
            continue;
        const QPointF place(double(*point.day) * millisecondsADay, point.value);
        line->append(place);
        marks->append(place);
        m_points.push_back({ point.item, point.span, place, shortNumber(point.value) + figures.unit });
    }
    marks->setName(nameOf(figures));
    marks->setMarkerSize(11);
    marks->setColor(colour);
    marks->setBorderColor(Qt::transparent);
    line->setPen(QPen(colour, 2));
    for (QXYSeries* series : { static_cast<QXYSeries*>(line), static_cast<QXYSeries*>(marks) }) {
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_values);
    }
    chart()->legend()->markers(line).first()->setVisible(false);
    connect(marks, &QScatterSeries::clicked, this, &FigureChartView::activateNearest);
}

void FigureChartView::activateNearest(const QPointF& place)
{
    const auto nearest
        = std::min_element(m_points.begin(), m_points.end(), [&](const Point& a, const Point& b) {
              const QPointF click = chart()->mapToPosition(place);
              return QLineF(chart()->mapToPosition(a.place), click).length()
                  < QLineF(chart()->mapToPosition(b.place), click).length();
          });
    if (nearest == m_points.end())
        return;
    m_current = static_cast<int>(nearest - m_points.begin());
    Q_EMIT passageActivated(nearest->span);
}

QPointF FigureChartView::positionOf(domain::ItemId item) const
{
    for (const Point& point : m_points) {
        if (point.item == item)
            return mapFromScene(chart()->mapToScene(chart()->mapToPosition(point.place)));
    }
    return {};
}

void FigureChartView::drawForeground(QPainter* painter, const QRectF&)
{
    const QFontMetricsF metrics(font());
    painter->setFont(font());
    for (size_t index = 0; index < m_points.size(); ++index) {
        const QPointF place = chart()->mapToPosition(m_points[index].place);
        const double width = metrics.horizontalAdvance(m_points[index].label);
        const double left
            = std::clamp(place.x() - width / 2, 0.0, std::max(0.0, sceneRect().width() - width));
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(QPointF(left, place.y() - 10), m_points[index].label);
        if (hasFocus() && static_cast<int>(index) == m_current) {
            painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(place, 9, 9);
        }
    }
}

void FigureChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_points.size()) - 1;
    if (event->key() == Qt::Key_Left)
        m_current = std::max(0, m_current - 1);
    else if (event->key() == Qt::Key_Right)
        m_current = std::min(last, m_current + 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current <= last)
        Q_EMIT passageActivated(m_points[static_cast<size_t>(m_current)].span);
    else
        return QChartView::keyPressEvent(event);
    viewport()->update();
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
