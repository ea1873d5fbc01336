// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_set.h"

#include <iterator>

namespace tidemark::store {

void ChangeSet::append(ChangeSet other)
{
    std::move(other.changes.begin(), other.changes.end(), std::back_inserter(changes));
    std::move(other.versions.begin(), other.versions.end(), std::back_inserter(versions));
}

} // namespace tidemark::store
