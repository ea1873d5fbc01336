// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

namespace tidemark::fuzz {

/// What is wrong with findings of `text`, or empty: spans out of bounds or empty, halves of surrogate pairs,
/// dates that do not survive being printed and parsed.
QString findFault(const domain::Findings& findings, QStringView text);

} // namespace tidemark::fuzz
