// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tidemark::timeline_view {

/// A flat button whose sign is drawn in the palette's text colour, so that it suits light and dark alike.
class PanelButton : public QToolButton {
    Q_OBJECT
public:
    enum class Sign { Fit, Turn, Lanes, Filter, Search };

    PanelButton(Sign sign, QWidget* parent);

    /// Says that what it stands for is in force.
    void setLit(bool lit);
    bool isLit() const { return m_lit; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign m_sign;
    bool m_lit = false;
};

} // namespace tidemark::timeline_view
