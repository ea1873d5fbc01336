// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/lexicons.h"
#include "extraction/reading_watch.h"

#include <QStringView>

#include <optional>

namespace tidemark::extraction {

struct ReadingOptions {
    /// Given by the reader; without it the date is inferred from the text, or stays unknown.
    std::optional<domain::EdtfValue> published;
};

/// Reads everything the program can find out of one canonical text. A pure function in linear time: the same
/// text, tables and options always give the same findings.
domain::Findings readArticle(QStringView text, const Lexicons& lexicons, const ReadingOptions& options = {});

/// The same, followed by `observer`; nothing when it gave the reading up. What it does meanwhile changes
/// nothing in the findings.
std::optional<domain::Findings> readArticle(QStringView text, const Lexicons& lexicons,
    const ReadingOptions& options, const ReadingObserver& observer);

} // namespace tidemark::extraction
