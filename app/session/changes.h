// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <vector>

namespace tidemark::session {

/// What a command, an undo or a redo did to the items of a document. The ids of each list are distinct.
struct ItemChanges {
    std::vector<domain::ItemId> added;
    std::vector<domain::ItemId> changed;
    std::vector<domain::ItemId> removed;

    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// Whether the window shows items of the kind by themselves, so that they can be looked at.
constexpr bool isShownKind(domain::ItemKind kind)
{
    return kind != domain::ItemKind::TimeExpression && kind != domain::ItemKind::Person;
}

/// What a new reading of the text did to the items that the window shows: events, quotations, policies,
/// figures.
struct ReadingChanges {
    int added = 0;
    int revised = 0;
    int removed = 0;

    bool isEmpty() const { return added == 0 && revised == 0 && removed == 0; }
    friend bool operator==(const ReadingChanges&, const ReadingChanges&) = default;
};

struct AnnotationChanges {
    std::vector<domain::AnnotationId> added;
    std::vector<domain::AnnotationId> changed;
    std::vector<domain::AnnotationId> removed;

    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

} // namespace tidemark::session
