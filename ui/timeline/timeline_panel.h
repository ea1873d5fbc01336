// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline_view.h"

class QVBoxLayout;

namespace tidemark::timeline_view {

class CategoryChips;
class Overview;
class UnitSwitch;

/// The timeline as a pane: category chips, zoom units, fit and orientation above; the view; the overview below.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    TimelineView* view() const { return m_view; }
    Overview* overview() const { return m_overview; }
    /// Puts a widget of the shell's between the view and the overview.
    void insertBelowView(QWidget* widget);
    void setTheme(timeline::ThemeName theme);

private:
    QWidget* createHeader();

    QVBoxLayout* m_column = nullptr;
    CategoryChips* m_chips = nullptr;
    UnitSwitch* m_units = nullptr;
    TimelineView* m_view = nullptr;
    Overview* m_overview = nullptr;
};

} // namespace tidemark::timeline_view
