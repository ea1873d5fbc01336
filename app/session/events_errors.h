// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"
#include "session/result.h"

namespace tidemark::session {

/// The sentence for the reader, in their language, naming the file and the reason.
SessionError toSessionError(const exchange::EventsFileError& error);
/// Where a row stands in its file and why it was left out, such as "line 12: the label is missing".
QString leftOutReason(const exchange::LeftOutEvent& event);
/// The name of a format as it is called in the window, such as "TimelineJS".
QString formatName(exchange::EventsFormat format);

} // namespace tidemark::session
