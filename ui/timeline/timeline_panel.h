// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline_view.h"

class QVBoxLayout;

namespace tidemark::timeline_view {

class CardPresenter;
class CategoryChips;
class ChosenContent;
class EventFinder;
class EventSearchBar;
class FilterPopup;
class FilterStrip;
class LanePopup;
class Overview;
class PanelHeader;
class UndatedStrip;
class UnitSwitch;
enum class ZoomUnit;

/// The timeline as a pane: category chips, lanes, filter, search, zoom units, fit and orientation above; the
/// view; the overview below.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    TimelineView* view() const { return m_view; }
    Overview* overview() const { return m_overview; }
    CategoryChips* chips() const;
    UnitSwitch* units() const;
    PanelHeader* header() const { return m_header; }
    /// What the timeline shows is given to it here rather than to the view.
    ChosenContent* content() const { return m_content; }
    CardPresenter* cards() const { return m_cards; }
    UndatedStrip* undated() const { return m_undated; }
    FilterStrip* filterStrip() const { return m_strip; }
    EventSearchBar* searchBar() const { return m_searchBar; }
    EventFinder* finder() const { return m_finder; }
    /// The popups behind the header's buttons; they go when they are closed.
    LanePopup* openLanes();
    FilterPopup* openFilter();
    void openSearch();
    /// Puts a widget of the shell's between the view and the overview.
    void insertBelowView(QWidget* widget);
    void setTheme(timeline::ThemeName theme);
    void setLanguage(timeline::Language language);

private:
    void connectView();
    void connectOverview();
    void connectChoice();
    void showEntries();
    void showChoice();
    void showRange();
    void zoomToUnit(ZoomUnit unit);
    timeline::Instant focusOfZoom(timeline::Instant middle) const;
    void turn();

    QVBoxLayout* m_column = nullptr;
    PanelHeader* m_header = nullptr;
    TimelineView* m_view = nullptr;
    ChosenContent* m_content = nullptr;
    FilterStrip* m_strip = nullptr;
    EventSearchBar* m_searchBar = nullptr;
    EventFinder* m_finder = nullptr;
    CardPresenter* m_cards = nullptr;
    UndatedStrip* m_undated = nullptr;
    Overview* m_overview = nullptr;
};

} // namespace tidemark::timeline_view
