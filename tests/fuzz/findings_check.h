// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

namespace tidemark::fuzz {

/// What is wrong with findings of `text`, or empty: spans out of bounds or empty, halves of surrogate pairs,
/// dates that do not survive being printed and parsed, words in the JSON that are not the span's.
QString findFault(const domain::Findings& findings, QStringView text);

/// What the program's own reading never gives: lists out of text order, times that overlap, quotations
/// without a speaker, events without a passage.
QString findDisorder(const domain::Findings& findings);

} // namespace tidemark::fuzz
