// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/lexicons.h"

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

} // namespace tidemark::extraction
