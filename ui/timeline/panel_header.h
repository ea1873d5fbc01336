// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace tidemark::timeline_view {

class CategoryChips;
class PanelButton;
class UnitSwitch;

/// The controls above a timeline: category chips at the left, the rest at the right; below the chips where
/// the panel is too narrow for one row.
class PanelHeader : public QWidget {
    Q_OBJECT
public:
    explicit PanelHeader(QWidget* parent);

    CategoryChips* chips() const { return m_chips; }
    UnitSwitch* units() const { return m_units; }
    PanelButton* fit() const { return m_fit; }
    PanelButton* turn() const { return m_turn; }
    PanelButton* lanes() const { return m_lanes; }
    PanelButton* filter() const { return m_filter; }
    PanelButton* search() const { return m_search; }

    /// To be called when the chips have become other ones.
    void arrange();

    /// Of two rows: the layout alone would not let the panel become narrow enough for them.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QBoxLayout* m_layout;
    QWidget* m_tools;
    CategoryChips* m_chips;
    UnitSwitch* m_units;
    PanelButton* m_fit;
    PanelButton* m_turn;
    PanelButton* m_lanes;
    PanelButton* m_filter;
    PanelButton* m_search;
};

} // namespace tidemark::timeline_view
