// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/people.h"

namespace tidemark::extraction {

std::vector<domain::Person> findPeople(const ReadingContext&)
{
    return {};
}

} // namespace tidemark::extraction
