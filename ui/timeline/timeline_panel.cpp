// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_panel.h"

#include "timeline/category_chips.h"
#include "timeline/overview.h"
#include "timeline/panel_button.h"
#include "timeline/unit_switch.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline_view {

using timeline::Category;
using timeline::EntrySet;
using timeline::Instant;

namespace {

Instant nearestStart(const EntrySet& entries, Instant middle)
{
    Instant nearest = middle;
    double least = std::numeric_limits<double>::max();
    for (int lane = 0; lane < int(entries.lanes().size()); ++lane) {
        for (const EntrySet::Slot& slot : entries.lane(lane)) {
            if (const double distance = std::abs(slot.start - middle); distance < least) {
                least = distance;
                nearest = slot.start;
            }
        }
    }
    return nearest;
}

} // namespace

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_view(new TimelineView(this))
    , m_overview(new Overview(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(createHeader());
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_overview);
    setAutoFillBackground(true);
    connectView();
    connectOverview();
    retranslate();
    setTheme(timeline::ThemeName::Light);
    showEntries();
}

QWidget* TimelinePanel::createHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(12, 10, 8, 8);
    row->setSpacing(4);
    m_chips = new CategoryChips(header);
    m_units = new UnitSwitch(header);
    m_fit = new PanelButton(PanelButton::Sign::Fit, header);
    m_turn = new PanelButton(PanelButton::Sign::Turn, header);
    row->addWidget(m_chips, 1);
    for (QWidget* control :
        { static_cast<QWidget*>(m_units), static_cast<QWidget*>(m_fit), static_cast<QWidget*>(m_turn) })
        row->addWidget(control, 0, Qt::AlignTop);
    return header;
}

void TimelinePanel::connectView()
{
    connect(m_chips, &CategoryChips::toggled, m_view, &TimelineView::setCategoryVisible);
    connect(m_units, &UnitSwitch::chosen, this, &TimelinePanel::zoomToUnit);
    connect(m_fit, &QToolButton::clicked, m_view, &TimelineView::zoomToFit);
    connect(m_turn, &QToolButton::clicked, this, &TimelinePanel::turn);
    connect(m_view, &TimelineView::entriesChanged, this, &TimelinePanel::showEntries);
    connect(m_view, &TimelineView::visibleRangeChanged, this, &TimelinePanel::showRange);
}

void TimelinePanel::connectOverview()
{
    connect(m_overview, &Overview::rangeChanged, m_view, &TimelineView::setVisibleRange);
    connect(m_overview, &Overview::fitRequested, m_view, &TimelineView::zoomToFit);
}

void TimelinePanel::insertBelowView(QWidget* widget)
{
    m_column->insertWidget(m_column->indexOf(m_overview), widget);
}

void TimelinePanel::setTheme(timeline::ThemeName theme)
{
    m_view->setTheme(theme);
    m_overview->setTheme(theme);
    const auto colours = timeline::Theme::make(theme, timeline::Language::English);
    m_chips->setTheme(colours);
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    own.setColor(QPalette::ButtonText, colours.mutedText);
    setPalette(own);
    showRange();
}

void TimelinePanel::setLanguage(timeline::Language language)
{
    m_view->setLanguage(language);
    m_overview->setLanguage(language);
}

void TimelinePanel::showEntries()
{
    for (int index = 0; index < timeline::categoryCount; ++index)
        m_chips->setCount(Category(index), m_view->countOf(Category(index)));
    m_overview->setLanguage(m_view->language());
    m_overview->setEntries(m_view->entries());
    m_overview->setVisible(m_view->entries().datedCount() > 0);
    showRange();
}

void TimelinePanel::showRange()
{
    m_overview->setRange(m_view->visibleFrom(), m_view->visibleTo());
    m_units->showUnit(zoomUnitOf(m_view->visibleTo() - m_view->visibleFrom()));
}

void TimelinePanel::zoomToUnit(ZoomUnit unit)
{
    const Instant middle = (m_view->visibleFrom() + m_view->visibleTo()) / 2;
    const double days = daysShownBy(unit);
    const bool closer = days < m_view->visibleTo() - m_view->visibleFrom();
    const Instant centre = closer ? focusOfZoom(middle) : middle;
    m_view->zoomTo(centre - days / 2, centre + days / 2);
}

// Zooming in around the bare middle would often show a stretch in which nothing happens.
Instant TimelinePanel::focusOfZoom(Instant middle) const
{
    const EntrySet& entries = m_view->entries();
    if (const auto key = m_view->selected()) {
        if (const auto extent = timeline::extentOf(entries.entry(entries.indexOf(*key))))
            return extent->start;
    }
    return nearestStart(entries, middle);
}

void TimelinePanel::turn()
{
    const bool vertical = m_view->orientation() == timeline::Orientation::Vertical;
    m_view->setOrientation(vertical ? timeline::Orientation::Horizontal : timeline::Orientation::Vertical);
}

void TimelinePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelinePanel::retranslate()
{
    m_fit->setToolTip(tr("Show everything"));
    m_fit->setAccessibleName(tr("Show everything"));
    m_turn->setToolTip(tr("Draw time downwards or sideways"));
    m_turn->setAccessibleName(tr("Draw time downwards or sideways"));
}

} // namespace tidemark::timeline_view
