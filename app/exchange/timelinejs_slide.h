// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/event_collector.h"
#include "exchange/json_scanner.h"

namespace tidemark::exchange {

/// A date object of TimelineJS; numbers may be texts, parts beyond the year may be missing or empty.
struct SlideDate {
    QString year;
    QString month;
    QString day;

    bool isEmpty() const { return year.isEmpty(); }
    /// Nothing when it is no date.
    std::optional<domain::EdtfDate> toEdtf() const;
    QString toString() const; ///< as written, for a message
};

/// One object of a list of events, in either of the two JSON formats.
struct EventSlide {
    QString id;
    QString lane; ///< of TimelineJS: the group
    QString start;
    QString end;
    QString edtf;
    QString label;
    QString headline; ///< plain text
    QString text; ///< plain text
    std::optional<SlideDate> startDate;
    std::optional<SlideDate> endDate;

    QString title() const; ///< one line
    tl::expected<std::optional<domain::EdtfValue>, BadDate> date() const;
};

/// Reads an object whose beginning the scanner has just given; false at an error of the JSON.
bool readSlide(JsonScanner& scanner, EventSlide& slide);

} // namespace tidemark::exchange
