// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/portable_timeline.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace tidemark::exchange {

enum class TimelineFormat { TimelineJs, Markwhen, Csv, Calendar, Json, Html };

/// "timelinejs", "markwhen", "csv", "ics", "json", "html-timeline": the names of the command line.
std::optional<TimelineFormat> timelineFormatNamed(QStringView name);
QString nameOf(TimelineFormat format);
QString suffixOf(TimelineFormat format); ///< of its files, without the dot

/// What the files say in the language of their reader.
struct TimelineFileWords {
    QString language; ///< BCP 47
    std::function<QString(const domain::EdtfValue&)> date;
    std::function<QString(const QString& category)> category;
    std::function<QString(const QString& state)> state;
    QString dateLabel; ///< with %1 for a date in words
    QString sourceLabel; ///< with %1 for a citation
    QString wordingLabel; ///< with %1 for the words a date was read from
    QHash<QString, QString> page; ///< of the HTML timeline, by the names its script uses
};

struct TimelineWriterOptions {
    TimelineFileWords words;
    bool byteOrderMark = false; ///< CSV: Excel reads UTF-8 only with it
};

/// A whole file, and which events it has no form for.
struct WrittenTimeline {
    QByteArray bytes;
    qsizetype written = 0;
    qsizetype undated = 0; ///< left out: no date, or none that is known
    qsizetype outOfRange = 0; ///< left out: before the year 1 or after 9999
    bool cancelled = false;

    friend bool operator==(const WrittenTimeline&, const WrittenTimeline&) = default;
};

/// Asked at bounded distances with 0..100; returning false gives up.
using TimelineProgress = std::function<bool(int percent)>;

/// The same timeline, words and options give the same bytes.
WrittenTimeline writeTimeline(TimelineFormat format, const PortableTimeline& timeline,
    const TimelineWriterOptions& options, const TimelineProgress& goesOn = {});

} // namespace tidemark::exchange
