// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_panel.h"

#include "timeline/card_presenter.h"
#include "timeline/category_chips.h"
#include "timeline/chosen_content.h"
#include "timeline/event_finder.h"
#include "timeline/event_search_bar.h"
#include "timeline/filter_popup.h"
#include "timeline/filter_strip.h"
#include "timeline/lane_handle.h"
#include "timeline/lane_popup.h"
#include "timeline/overview.h"
#include "timeline/panel_button.h"
#include "timeline/panel_header.h"
#include "timeline/undated_strip.h"
#include "timeline/unit_switch.h"

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
    , m_header(new PanelHeader(this))
    , m_view(new TimelineView(this))
    , m_content(new ChosenContent(*m_view))
    , m_strip(new FilterStrip(*m_content, this))
    , m_searchBar(new EventSearchBar(this))
    , m_finder(new EventFinder(*m_view, *m_content, *m_searchBar))
    , m_cards(new CardPresenter(*m_view, *m_content))
    , m_undated(new UndatedStrip(*m_view))
    , m_overview(new Overview(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_strip);
    m_column->addWidget(m_searchBar);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_overview);
    setAutoFillBackground(true);
    new LaneHandle(*m_view, *m_content);
    connectView();
    connectOverview();
    connectChoice();
    setTheme(timeline::ThemeName::Light);
    showEntries();
}

CategoryChips* TimelinePanel::chips() const
{
    return m_header->chips();
}

UnitSwitch* TimelinePanel::units() const
{
    return m_header->units();
}

void TimelinePanel::connectView()
{
    connect(chips(), &CategoryChips::toggled, m_view, &TimelineView::setCategoryVisible);
    connect(units(), &UnitSwitch::chosen, this, &TimelinePanel::zoomToUnit);
    connect(m_header->fit(), &QToolButton::clicked, m_view, &TimelineView::zoomToFit);
    connect(m_header->turn(), &QToolButton::clicked, this, &TimelinePanel::turn);
    connect(m_view, &TimelineView::entriesChanged, this, &TimelinePanel::showEntries);
    connect(m_view, &TimelineView::visibleRangeChanged, this, &TimelinePanel::showRange);
}

void TimelinePanel::connectOverview()
{
    connect(m_overview, &Overview::rangeChanged, m_view, &TimelineView::setVisibleRange);
    connect(m_overview, &Overview::rangeChanged, m_view, [this] { m_view->settleLater(true); });
    connect(m_overview, &Overview::fitRequested, m_view, &TimelineView::zoomToFit);
}

void TimelinePanel::connectChoice()
{
    connect(m_header->lanes(), &QToolButton::clicked, this, &TimelinePanel::openLanes);
    connect(m_header->filter(), &QToolButton::clicked, this, &TimelinePanel::openFilter);
    connect(m_header->search(), &QToolButton::clicked, this, &TimelinePanel::openSearch);
    connect(m_content, &ChosenContent::changed, this, &TimelinePanel::showChoice);
}

LanePopup* TimelinePanel::openLanes()
{
    auto* popup = new LanePopup(*m_content, this);
    popup->showBelow(*m_header->lanes());
    return popup;
}

FilterPopup* TimelinePanel::openFilter()
{
    auto* popup = new FilterPopup(*m_content, this);
    popup->showBelow(*m_header->filter());
    return popup;
}

void TimelinePanel::openSearch()
{
    m_searchBar->open();
}

void TimelinePanel::showChoice()
{
    m_header->lanes()->setLit(m_content->choice().lanes.has_value());
    m_header->filter()->setLit(m_content->choice().filter.isOn());
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
    chips()->setTheme(colours);
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
        chips()->setCount(Category(index), m_view->countOf(Category(index)));
    m_header->arrange();
    m_strip->showCount();
    m_overview->setLanguage(m_view->language());
    m_overview->setEntries(m_view->entries());
    m_overview->setVisible(m_view->entries().datedCount() > 0);
    showRange();
}

void TimelinePanel::showRange()
{
    m_overview->setRange(m_view->visibleFrom(), m_view->visibleTo());
    units()->showUnit(zoomUnitOf(m_view->visibleTo() - m_view->visibleFrom()));
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

} // namespace tidemark::timeline_view
