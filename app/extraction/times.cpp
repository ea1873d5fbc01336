// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/times.h"

namespace tidemark::extraction {

std::vector<domain::TimeExpression> findTimes(const ReadingContext&)
{
    return {};
}

} // namespace tidemark::extraction
