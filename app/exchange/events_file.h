// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace tidemark::exchange {

/// One event of an events file.
struct EventRow {
    QString id; ///< as the file gives it; may be empty or not unique
    QString lane; ///< empty: the only lane
    std::optional<domain::EdtfValue> date; ///< nothing when the file gives none
    QString label; ///< one line of plain text
    QString text = {}; ///< what else the file says of it, plain text of any number of lines
    bool isEra = false; ///< a period in the background of a TimelineJS file

    friend bool operator==(const EventRow&, const EventRow&) = default;
};

enum class EventsFormat { Csv, Json, TimelineJs, Markwhen };

/// Largest events file read, in bytes, most events read out of one, and the longest texts in UTF-16 units.
inline constexpr qint64 largestEventsFile = 512 * 1024 * 1024;
inline constexpr qsizetype mostEvents = 2'000'000;
inline constexpr qsizetype longestEventLabel = 10'000;
inline constexpr qsizetype longestEventText = 1'000'000;
inline constexpr int deepestEventsJson = 64;
inline constexpr int mostLeftOutEvents = 100; ///< that are listed; the others are counted

/// Why a row of a file was not taken.
enum class EventFault {
    NotAnObject,
    NoLabel,
    TooLong,
    BadStart,
    BadEnd,
    EndBeforeStart,
    YearOutOfRange, ///< beyond -9999..9999
    WrongFieldCount, ///< detail: how many there are
    TextAfterQuote,
    UnclearDate, ///< markwhen: a date that its grammar does not settle
    UnclearRelative, ///< markwhen: counted from an event that is not there or whose end is not known
    ShorterThanADay, ///< markwhen: counted in hours or less
};

/// A row that was not taken. `number` counts lines, or entries of a JSON list, from 1.
struct LeftOutEvent {
    qsizetype number = 1;
    bool isLine = true;
    EventFault why = EventFault::NoLabel;
    QString detail = {}; ///< what stands there, at most some 100 characters

    friend bool operator==(const LeftOutEvent&, const LeftOutEvent&) = default;
};

struct EventsFile {
    EventsFormat format = EventsFormat::Csv;
    QString title; ///< as the file gives it, plain text; often empty
    QString description;
    std::vector<EventRow> rows; ///< in the order of the file
    std::vector<LeftOutEvent> leftOut; ///< the first of them
    qsizetype leftOutCount = 0; ///< all of them
};

/// Why a file as a whole cannot be taken.
struct EventsFileError {
    enum class Kind {
        Missing,
        NotAFile,
        Unreadable,
        TooLarge,
        NotUtf8,
        Binary,
        NotEvents, ///< none of the formats
        NoColumns, ///< CSV without the columns start and label
        OpenQuote,
        NotJson,
        TooDeep,
        TooMany,
        NothingTaken, ///< every row was left out; `first` says why
        Cancelled,
    };

    Kind kind = Kind::Missing;
    QString path = {};
    QString detail = {}; ///< Unreadable: what the system says
    qsizetype line = 0; ///< OpenQuote, NotJson, TooDeep, from 1
    qsizetype byteOffset = 0; ///< NotUtf8, Binary, NotJson
    std::optional<LeftOutEvent> first = {};

    friend bool operator==(const EventsFileError&, const EventsFileError&) = default;
};

/// Asked at bounded distances with 0..100; returning false gives up.
using EventsProgress = std::function<bool(int percent)>;
using EventsResult = tl::expected<EventsFile, EventsFileError>;

/// Whether the first bytes of a file are events, and in which format; nothing for an article, findings or
/// annotations. `path` only helps where the content does not decide: a text of dated lines is markwhen when
/// its name says so or it has a header.
std::optional<EventsFormat> recognisedEvents(const QByteArray& beginning, const QString& path);
/// The same of a file, whose beginning it reads.
std::optional<EventsFormat> recognisedEvents(const QString& path);

/// Reads a file in whatever format its content shows. Rows that cannot be read are left out one by one. HTML
/// in TimelineJS becomes plain text; nothing is rendered, fetched or run.
EventsResult loadEventsFile(const QString& path, const EventsProgress& goesOn = {});
EventsResult parseEvents(
    const QByteArray& utf8, EventsFormat format, const QString& path = {}, const EventsProgress& goesOn = {});

} // namespace tidemark::exchange
