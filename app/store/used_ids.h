// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_set.h"
#include "store/store_error.h"

#include <QSet>

namespace tidemark::store {

class Library;

/// Every id that entities of a kind have or had: tombstones keep theirs, so that nothing new may take it.
Result<QSet<QUuid>> usedIds(const Library& library, EntityKind kind);

} // namespace tidemark::store
