// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline_view.h"

class QVBoxLayout;

namespace tidemark::timeline_view {

class CategoryChips;
class Overview;
class PanelButton;
class UnitSwitch;
enum class ZoomUnit;

/// The timeline as a pane: category chips, zoom units, fit and orientation above; the view; the overview
/// below.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    TimelineView* view() const { return m_view; }
    Overview* overview() const { return m_overview; }
    CategoryChips* chips() const { return m_chips; }
    UnitSwitch* units() const { return m_units; }
    /// Puts a widget of the shell's between the view and the overview.
    void insertBelowView(QWidget* widget);
    void setTheme(timeline::ThemeName theme);
    void setLanguage(timeline::Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createHeader();
    void connectView();
    void connectOverview();
    void showEntries();
    void showRange();
    void zoomToUnit(ZoomUnit unit);
    timeline::Instant focusOfZoom(timeline::Instant middle) const;
    void turn();
    void retranslate();

    QVBoxLayout* m_column = nullptr;
    CategoryChips* m_chips = nullptr;
    UnitSwitch* m_units = nullptr;
    PanelButton* m_fit = nullptr;
    PanelButton* m_turn = nullptr;
    TimelineView* m_view = nullptr;
    Overview* m_overview = nullptr;
};

} // namespace tidemark::timeline_view
