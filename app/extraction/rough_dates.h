// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

namespace tidemark::extraction {

/// The one date that stands for a rough stretch when something happened at one moment of it: January~ for the
/// beginning of a year, December~ for its end, the month~ for a few days. Other values are returned as they
/// are.
domain::EdtfValue momentOf(const domain::EdtfValue& value);

/// Whether a rough wording is narrow enough to date a happening: 近日 is, 近期 and 近年来 are not. `time`
/// must hold an EdtfValue. What an uncertain publication date adds to the stretch says nothing about the
/// wording and is left aside.
bool isNarrow(const domain::TimeExpression& time, const domain::PublicationDate& published);

} // namespace tidemark::extraction
