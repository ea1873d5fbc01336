// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout_engine.h"

#include <QJsonObject>

namespace tidemark::bench {

/// Walks `steps` frames in both orientations, with and without lane bands, at every detail, and reports
/// frames, overlaps, frames that count more labels than entries, and the slowest layout.
QJsonObject walkEverywhere(timeline::LayoutEngine& engine, const QSizeF& size, int steps, unsigned seed);

} // namespace tidemark::bench
