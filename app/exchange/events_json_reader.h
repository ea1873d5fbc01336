// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"

namespace tidemark::exchange {

/// A list of objects with the names id, lane, start, end, label (also edtf and text), or an object that holds
/// one as "events"; or TimelineJS: slides with start_date, end_date, text and group, a title slide and eras.
EventsResult readEventsJson(const QByteArray& utf8, EventsFormat format, const EventsProgress& goesOn);

} // namespace tidemark::exchange
