// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QToolButton;

namespace tidemark::timeline_view {

/// How much time to look at: a fortnight by days up to a few years.
enum class ZoomUnit { Day, Month, Quarter, Year };
inline constexpr int zoomUnitCount = 4;

/// Days a view shows when its unit is chosen.
double daysShownBy(ZoomUnit unit);
/// The unit a stretch of time of this length is read in.
ZoomUnit zoomUnitOf(double days);

/// Four words in a row; the one that fits what is shown stands out.
class UnitSwitch : public QWidget {
    Q_OBJECT
public:
    explicit UnitSwitch(QWidget* parent = nullptr);

    void showUnit(ZoomUnit unit);
    QToolButton* button(ZoomUnit unit) const { return m_buttons[size_t(unit)]; }

Q_SIGNALS:
    void chosen(tidemark::timeline_view::ZoomUnit unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::array<QToolButton*, zoomUnitCount> m_buttons {};
};

} // namespace tidemark::timeline_view
