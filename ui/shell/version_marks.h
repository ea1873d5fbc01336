// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_highlight.h"
#include "text/text_diff.h"

#include <vector>

namespace tidemark::shell {

/// What differs between two texts, marked in each: gone is struck through, new is underlined, moved is dashed.
struct VersionMarks {
    std::vector<reader::ReaderHighlight> before;
    std::vector<reader::ReaderHighlight> after;
};
VersionMarks versionMarks(const text::TextDiff& diff);

/// One change to be walked to; a span is empty where its text has nothing of it.
struct VersionChange {
    text::ParagraphChange kind = text::ParagraphChange::Changed;
    domain::TextSpan before;
    domain::TextSpan after;
};
std::vector<VersionChange> versionChanges(const text::TextDiff& diff);

/// "3 paragraphs added, 1 removed, 5 changed" in the reader's language.
QString versionSummary(const text::TextDiff& diff);

} // namespace tidemark::shell
