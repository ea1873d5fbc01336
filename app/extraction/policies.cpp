// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/policies.h"

namespace tidemark::extraction {

std::vector<domain::Policy> findPolicies(const ReadingContext&)
{
    return {};
}

} // namespace tidemark::extraction
