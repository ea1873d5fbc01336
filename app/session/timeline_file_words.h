// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline_writer.h"
#include "timeline/language.h"

namespace tidemark::session {

/// What a file of events says around them, in a language that need not be the window's.
exchange::TimelineFileWords timelineFileWords(timeline::Language language);

} // namespace tidemark::session
