// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/time_fold.h"

#include <QLineF>
#include <QRectF>
#include <QString>

namespace tidemark::timeline {

/// Words along the axis; without a place for them `rect` is empty and they are not drawn.
struct AxisWords {
    QString text;
    QRectF rect;
};

/// A folded silence: a band across the whole view.
struct FoldBox {
    QRectF rect;
    Silence silence; ///< the whole of it
    AxisWords words; ///< how long it is
};

/// A silence much longer than is usual, not folded: a bracket along the axis.
struct GapBox {
    QLineF line; ///< along the axis, over what is visible of the silence
    Silence silence;
    AxisWords words;
};

/// Today, where it is in sight.
struct TodayBox {
    QLineF line; ///< across the axis
    AxisWords words;
};

} // namespace tidemark::timeline
