// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"

namespace tidemark::exchange {

/// Columns in any order, separated by commas, semicolons or tabs; start and label are required, id, lane,
/// end, edtf and passages are read too, others ignored. Where there is an EDTF date it counts, else start and
/// end.
EventsResult readEventsCsv(const QByteArray& utf8, const EventsProgress& goesOn);
/// Whether a first line names the required columns.
bool looksLikeEventsCsv(QByteArrayView firstLine);

} // namespace tidemark::exchange
