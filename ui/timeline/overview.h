// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"
#include "timeline/overview_bins.h"
#include "timeline/theme.h"

#include <QChartView>

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace tidemark::timeline_view {

/// Histogram of the whole span, stacked by category, with a brush over the stretch the timeline shows.
/// Dragging a handle resizes the brush, dragging between the handles moves it, a press beside it brings it
/// there; Left and Right move it, with Shift they move its end, with Ctrl its start, plus and minus narrow
/// and widen it, Home and End jump; a double click takes in everything.
class Overview : public QChartView {
    Q_OBJECT
public:
    using Instant = timeline::Instant;

    explicit Overview(QWidget* parent = nullptr);

    void setEntries(const timeline::EntrySet& entries);
    void setTheme(timeline::ThemeName theme);
    void setLanguage(timeline::Language language);
    /// Moves the brush without emitting rangeChanged().
    void setRange(Instant from, Instant to);
    Instant rangeFrom() const { return m_from; }
    Instant rangeTo() const { return m_to; }
    const OverviewBins& bins() const { return m_bins; }
    /// Where the brush is drawn, in this widget's coordinates; empty when there is nothing to brush.
    QRectF brushRect() const;

    /// What a bar counts, in words: its period, how many events, and how many of each category.
    QString wordsOf(size_t bar) const;

    QSize sizeHint() const override { return { 400, 84 }; }
    QSize minimumSizeHint() const override { return { 160, 72 }; }

Q_SIGNALS:
    void rangeChanged(double from, double to); ///< by the reader, in days since 1970-01-01
    void fitRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Part { None, First, Body, Last };

    void createChart();
    void arrange();
    void recount();
    void dress();
    double xOf(Instant instant) const;
    Instant instantAt(double x) const;
    Part partAt(const QPointF& point) const;
    void dragTo(double x);
    void moveBy(double pixels);
    void moveEnd(double pixels);
    void moveStart(double pixels);
    void narrowBy(double pixels);
    bool brushKey(const QKeyEvent& event);
    void tellRange();
    void changeRange(Instant from, Instant to);
    void drawHeading(QPainter& painter) const;
    void drawPeriodLabels(QPainter& painter) const;
    void drawBrush(QPainter& painter) const;
    void drawHandle(QPainter& painter, double x) const;

    StartDays m_starts;
    Instant m_spanFrom = 0;
    Instant m_spanTo = 0;
    OverviewBins m_bins;
    QStackedBarSeries* m_series = nullptr;
    std::array<QBarSet*, timeline::categoryCount> m_bars {};
    QValueAxis* m_heights = nullptr;
    QValueAxis* m_positions = nullptr; ///< along time, one unit a bar
    timeline::Language m_language = timeline::Language::English;
    timeline::Theme m_theme;
    QRectF m_plot; ///< where the bars stand
    Instant m_from = 0;
    Instant m_to = 0;
    Part m_dragged = Part::None;
    double m_grabOffset = 0; ///< pixels from the pointer to the edge it drags
};

} // namespace tidemark::timeline_view
