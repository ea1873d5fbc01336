// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QStringView>

#include <vector>

namespace tidemark::text {

/// Sentences of a stretch of `text`, in order, without the white space around them; they cover everything
/// else. A sentence keeps its final punctuation and the closing quotation marks and brackets after it. ASCII
/// stops end a sentence except in decimals, abbreviations, initials, addresses and version numbers. A line
/// end ends a sentence.
std::vector<domain::TextSpan> splitSentences(QStringView text, const domain::TextSpan& within);

/// Clauses of a sentence: split after commas, semicolons, colons and dashes (of either width) that stand
/// outside numbers; each clause keeps its final punctuation.
std::vector<domain::TextSpan> splitClauses(QStringView text, const domain::TextSpan& sentence);

} // namespace tidemark::text
