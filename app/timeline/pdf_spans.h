// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/painter.h"

#include <QByteArray>

namespace tidemark::timeline {

/// Says in a page's content, as QPdfWriter writes it, what each line of words reads (ActualText): a font may
/// have one glyph for several characters (里 and the radical ⾥), or none. `words` are the lines in the order
/// they were painted in, with the positions they were painted at; lines may have been left out.
QByteArray withActualText(const QByteArray& content, const std::vector<DrawnText>& words);

} // namespace tidemark::timeline
