// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/english_tokens.h"

#include <vector>

namespace tidemark::extraction {

/// English titles of laws, treaties and plans in text order, not overlapping: the Clean Air Act of 1970, the
/// CAN-SPAM act, the Treaty of Lisbon, UN Security Council Resolution 1441.
std::vector<domain::TextSpan> findEnglishPolicyTitles(const ReadingContext& context);

} // namespace tidemark::extraction
