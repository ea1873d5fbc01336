// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/popup_place.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tidemark::timeline_view {

void showBelow(QWidget& popup, const QWidget& button)
{
    popup.adjustSize();
    QPoint place = button.mapToGlobal(QPoint(0, button.height() + 4));
    // Within the window rather than over its edge, and within the screen in any case.
    const QWidget* window = button.window();
    QRect room = window->geometry().adjusted(0, 0, 0, popup.height());
    if (const QScreen* screen = button.screen())
        room = room.intersected(screen->availableGeometry());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup.width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - popup.height())));
    popup.move(place);
    popup.show();
}

} // namespace tidemark::timeline_view
