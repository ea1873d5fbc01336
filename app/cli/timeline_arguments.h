// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/timeline_input.h"
#include "timeline/picture_file.h"

namespace tidemark::cli {

/// What `tidemark timeline` was told.
struct TimelineArguments {
    QString input;
    QString output;
    TimelineInputOptions reading;
    timeline::PictureSpec picture; ///< source: only when --source was given
    bool citesSource = false; ///< --source was given, empty or not
    bool everyLabel = false; ///< as many pages as it takes
    double factor = 1; ///< device pixels per pixel of a PNG
};

/// The error is one clause that names the option.
tl::expected<TimelineArguments, QString> parseTimelineArguments(const QStringList& given);

} // namespace tidemark::cli
