// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/overview.h"

#include <QBarSeries>
#include <QBarSet>
#include <QEvent>
#include <QGraphicsLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline_view {

using domain::DayNumber;
using timeline::Instant;

namespace {

constexpr double pixelsPerBar = 20; // about; decides between days, months, quarters...
constexpr double sideMargin = 12;
constexpr double topMargin = 8;
constexpr double labelHeight = 20;

} // namespace

Overview::Overview(QWidget* parent)
    : QChartView(parent)
    , m_theme(timeline::Theme::make(timeline::ThemeName::Light, m_language))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Overview"));
    createChart();
    dress();
}

void Overview::createChart()
{
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    auto* series = new QBarSeries(chart());
    m_bars = new QBarSet(QString(), series);
    series->append(m_bars);
    series->setBarWidth(0.8);
    chart()->addSeries(series);
    m_heights = new QValueAxis(chart());
    m_positions = new QValueAxis(chart());
    for (QValueAxis* axis : { m_heights, m_positions }) {
        axis->hide();
        chart()->addAxis(axis, axis == m_heights ? Qt::AlignLeft : Qt::AlignBottom);
        series->attachAxis(axis);
    }
}

void Overview::setEntries(const timeline::EntrySet& entries)
{
    m_starts.clear();
    for (int lane = 0; lane < int(entries.lanes().size()); ++lane) {
        for (const auto& slot : entries.lane(lane))
            m_starts.push_back(DayNumber(std::floor(slot.start)));
    }
    m_spanFrom = entries.start();
    m_spanTo = entries.end();
    recount();
}

void Overview::setTheme(timeline::ThemeName theme)
{
    m_theme = timeline::Theme::make(theme, m_language);
    dress();
}

void Overview::setLanguage(timeline::Language language)
{
    m_language = language;
    setTheme(m_theme.name);
    arrange();
}

void Overview::dress()
{
    const QColor& strong = m_theme.mutedText;
    const QColor& weak = m_theme.background;
    const auto mixed = [&](float share) {
        return QColor::fromRgbF(strong.redF() * share + weak.redF() * (1 - share),
            strong.greenF() * share + weak.greenF() * (1 - share),
            strong.blueF() * share + weak.blueF() * (1 - share));
    };
    setBackgroundBrush(mixed(0.04F));
    m_bars->setBrush(mixed(0.45F));
    m_bars->setPen(Qt::NoPen);
    viewport()->update();
}

void Overview::arrange()
{
    const QFontMetricsF metrics(m_theme.minorTickFont);
    const double left = sideMargin + metrics.horizontalAdvance(tr("Overview")) + 10;
    m_plot = QRectF(QPointF(left, topMargin), QPointF(width() - sideMargin - 4, height() - labelHeight));
    chart()->setPlotArea(m_plot);
    recount();
}

void Overview::recount()
{
    m_bins = {};
    if (m_spanTo > m_spanFrom && m_plot.width() > 0) {
        const int bars = std::max(4, int(m_plot.width() / pixelsPerBar));
        m_bins = overviewBins(
            m_starts, DayNumber(std::floor(m_spanFrom)), DayNumber(std::ceil(m_spanTo)) - 1, bars);
    }
    QList<qreal> heights(m_bins.counts.begin(), m_bins.counts.end());
    m_bars->remove(0, m_bars->count());
    m_bars->append(heights);
    // Qt Charts centres the bars on 0, 1, 2...
    m_positions->setRange(-0.5, std::max(1, int(heights.size())) - 0.5);
    m_heights->setRange(0, std::max(1, m_bins.highest()) * 1.12);
    viewport()->update();
}

void Overview::setRange(Instant from, Instant to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    viewport()->update();
}

void Overview::changeRange(Instant from, Instant to)
{
    if (from == m_from && to == m_to)
        return;
    setRange(from, to);
    Q_EMIT rangeChanged(from, to);
}

QRectF Overview::brushRect() const
{
    if (m_bins.isEmpty())
        return {};
    const double left = std::clamp(xOf(m_from), m_plot.left(), m_plot.right() - 2);
    const double right = std::clamp(xOf(m_to), left + 2, m_plot.right());
    return QRectF(QPointF(left, m_plot.top() - 3), QPointF(right, m_plot.bottom() + 1));
}

double Overview::xOf(Instant instant) const
{
    return m_plot.left() + m_plot.width() * fractionOfDay(m_bins, instant);
}

Instant Overview::instantAt(double x) const
{
    return dayAtFraction(m_bins, (x - m_plot.left()) / m_plot.width());
}

void Overview::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Overview"));
        arrange();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void Overview::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

} // namespace tidemark::timeline_view
