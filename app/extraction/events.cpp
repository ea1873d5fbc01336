// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events.h"

namespace tidemark::extraction {

std::vector<domain::Event> findEvents(const ReadingContext&, const domain::Findings&)
{
    return {};
}

} // namespace tidemark::extraction
