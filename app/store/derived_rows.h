// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/change_set.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace tidemark::store {

class Connection;

/// The rows of one table that repeat what an entity's own row says, so that it can be searched.
struct DerivedRows {
    std::string table;
    std::string ownerColumn;
    std::vector<Cells> rows; ///< in order of their position
};

/// What is derived from an entity's fields: passages of items and annotations, tags, the articles of a
/// dossier.
std::vector<DerivedRows> derivedRows(const EntityRef& owner, const QJsonObject& fields);
/// Writes them anew. Throws StoreFailure when a passage lies outside its text.
void refreshDerivedRows(Connection& connection, const EntityRef& owner, const QJsonObject& fields);
/// Whether the tables hold exactly what the fields say.
bool derivedRowsMatch(Connection& connection, const EntityRef& owner, const QJsonObject& fields);

} // namespace tidemark::store
