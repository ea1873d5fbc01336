// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"

#include <vector>

namespace tidemark::session {

/// What a command, an undo or a redo did to the items of a document. The ids of each list are distinct.
struct ItemChanges {
    std::vector<domain::ItemId> added;
    std::vector<domain::ItemId> changed;
    std::vector<domain::ItemId> removed;

    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

struct AnnotationChanges {
    std::vector<domain::AnnotationId> added;
    std::vector<domain::AnnotationId> changed;
    std::vector<domain::AnnotationId> removed;

    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

} // namespace tidemark::session
