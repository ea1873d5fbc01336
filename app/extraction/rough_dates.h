// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

namespace tidemark::extraction {

/// The one date that stands for a rough stretch when something happened at one moment of it: January~ for the
/// beginning of a year, December~ for its end, the month~ for a few days. Other values are returned as they are.
domain::EdtfValue momentOf(const domain::EdtfValue& value);

} // namespace tidemark::extraction
