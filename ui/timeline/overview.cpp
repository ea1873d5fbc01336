// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/overview.h"

#include "timeline/date_words.h"
#include "timeline/entry_words.h"
#include "timeline/words.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QStackedBarSeries>
#include <QToolTip>
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
    m_series = new QStackedBarSeries(chart());
    for (QBarSet*& bars : m_bars) {
        bars = new QBarSet(QString(), m_series);
        m_series->append(bars);
    }
    m_series->setBarWidth(0.8);
    chart()->addSeries(m_series);
    m_heights = new QValueAxis(chart());
    m_positions = new QValueAxis(chart());
    for (QValueAxis* axis : { m_heights, m_positions }) {
        axis->hide();
        chart()->addAxis(axis, axis == m_heights ? Qt::AlignLeft : Qt::AlignBottom);
        m_series->attachAxis(axis);
    }
}

void Overview::setEntries(const timeline::EntrySet& entries)
{
    m_starts = startDays(entries);
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
    for (int index = 0; index < timeline::categoryCount; ++index) {
        m_bars[size_t(index)]->setBrush(m_theme.colour(timeline::Category(index)));
        // A line of the background keeps two categories apart for whoever does not tell their colours apart.
        m_bars[size_t(index)]->setPen(QPen(mixed(0.04F), 1));
    }
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
    for (size_t category = 0; category < m_bars.size(); ++category) {
        const std::vector<int>& counts = m_bins.byCategory[category];
        m_bars[category]->remove(0, m_bars[category]->count());
        m_bars[category]->append(QList<qreal>(counts.begin(), counts.end()));
    }
    // Qt Charts centres the bars on 0, 1, 2...
    m_positions->setRange(-0.5, std::max(1, int(m_bins.counts.size())) - 0.5);
    m_heights->setRange(0, std::max(1, m_bins.highest()) * 1.12);
    tellRange();
    viewport()->update();
}

QString Overview::wordsOf(size_t bar) const
{
    const timeline::Words words(m_language);
    QStringList lines { tr("%1: %2", "a period of time, number of events")
                            .arg(timeline::dateWords(periodOf(m_bins, bar), m_language),
                                words.eventCount(m_bins.counts[bar])) };
    for (int index = 0; index < timeline::categoryCount; ++index) {
        if (const int count = m_bins.byCategory[size_t(index)][bar]; count > 0)
            lines += tr("%1: %2", "a category, number of events")
                         .arg(words.category(timeline::Category(index)))
                         .arg(count);
    }
    return lines.join(QLatin1Char('\n'));
}

void Overview::tellRange()
{
    if (m_bins.isEmpty())
        return;
    const auto dayAt
        = [](Instant instant) { return domain::EdtfDate::ofDay(DayNumber(std::floor(instant))); };
    const domain::EdtfDate first = dayAt(m_from);
    const domain::EdtfDate last = dayAt(std::max(m_from, m_to - 1));
    setAccessibleDescription(
        tr("Shown: %1")
            .arg(timeline::dateWords(
                first == last ? domain::EdtfValue(first) : domain::EdtfValue::interval(first, last),
                m_language)));
}

void Overview::setRange(Instant from, Instant to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    tellRange();
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

bool Overview::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const bool onBars = m_plot.contains(help->pos());
    const auto bar = onBars ? barAt(m_bins, instantAt(help->pos().x())) : std::nullopt;
    QToolTip::showText(help->globalPos(), bar ? plainToolTip(wordsOf(*bar)) : QString(), this);
    return true;
}

void Overview::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

} // namespace tidemark::timeline_view
