// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/row_hash.h"
#include "store/store_error.h"

#include <QStringList>
#include <string>
#include <vector>

namespace tidemark::store {

class Connection;

/// "TIDE", at offset 68 of every library file.
constexpr int applicationId = 0x54494445;

/// user_version is major * 1000 + minor. A newer minor version is read, a newer major version is not.
constexpr int schemaVersion = 1002;

constexpr int majorOf(int version)
{
    return version / 1000;
}

/// The statements that make an empty library of the current version.
std::string schemaText();
/// The part of it that makes the table of annotations and its index.
std::string annotationsSchemaText();
/// The part of it that makes the operations log.
std::string operationsSchemaText();
/// The part of it that makes the tables of links between events.
std::string eventLinksSchemaText();

/// Every table whose rows carry a hash, with the columns that it covers.
const std::vector<HashedTable>& hashedTables();
const HashedTable& hashedTable(const std::string& name);

/// What is in the file's schema and should not be, or should and is not; empty when it is exactly the
/// expected one.
QStringList schemaDifferences(Connection& connection);
/// Names of triggers and views, which no version of a library has.
QStringList foreignSchemaObjects(Connection& connection);

} // namespace tidemark::store
