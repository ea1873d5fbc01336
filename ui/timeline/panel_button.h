// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tidemark::timeline_view {

/// A flat button whose sign is drawn in the palette's text colour, so that it suits light and dark alike.
class PanelButton : public QToolButton {
    Q_OBJECT
public:
    enum class Sign { Fit, Turn };

    PanelButton(Sign sign, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign m_sign;
};

} // namespace tidemark::timeline_view
