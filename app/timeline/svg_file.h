// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture.h"

#include <QByteArray>

namespace tidemark::timeline {

/// The picture as SVG, without reference to anything outside: words stay text, each event is a group that
/// says aloud what it is.
QByteArray encodeSvg(const Picture& picture);

} // namespace tidemark::timeline
