// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tidemark::timeline_view {

/// Shows a popup below a button, or as near to it as the screen has room for.
void showBelow(QWidget& popup, const QWidget& button);

} // namespace tidemark::timeline_view
