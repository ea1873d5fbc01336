// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"

namespace tidemark::exchange {

/// Reads markwhen: header, `date: title` and `date/date: title`, descriptions of any number of lines, groups
/// and sections (also as headings) as lanes, tags, comments. An event outside a group has its first tag as
/// its lane. Dates are EDTF, ISO 8601, spelled out in English, or with slashes in the order the header says;
/// those counted from another event are worked out where the grammar settles them, and left out where it does
/// not.
EventsResult readMarkwhen(const QByteArray& utf8, const EventsProgress& goesOn);

/// How the beginning of a text looks.
struct MarkwhenSigns {
    bool hasHeader = false; ///< a key that only such a header has, or a title between dashes
    bool startsWithEvents = false; ///< nothing but header, comments and groups before the first event
    int events = 0;
};
MarkwhenSigns markwhenSigns(const QByteArray& beginning);

} // namespace tidemark::exchange
