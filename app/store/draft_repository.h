// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "store/store_error.h"

#include <vector>

namespace tidemark::store {

class Connection;
class Library;

/// Notes still being typed, kept so that a crash loses none. Not steps: outside undo and the operations log.
/// Applying a step that adds, edits or deletes the annotation drops its draft in the same transaction.
class DraftRepository {
public:
    explicit DraftRepository(const Library& library);

    Result<void> save(const domain::Annotation& draft);
    Result<void> discard(domain::AnnotationId annotation);
    Result<std::vector<domain::Annotation>> all() const;

private:
    Connection& m_connection;
};

} // namespace tidemark::store
