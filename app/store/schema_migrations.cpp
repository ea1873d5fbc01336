// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_migrations.h"

#include "store/connection.h"
#include "store/entity_table.h"
#include "store/row_hash.h"
#include "store/schema.h"

namespace tidemark::store {

namespace {

const HashedTable annotationsOf1000 { "annotations",
    { "id", "article_id", "version_id", "span_start", "span_length", "exact", "prefix", "suffix", "item_id",
        "colour", "style", "body", "tags", "created", "modified", "deleted" } };
constexpr int firstAfterSuffix = 8;
constexpr int firstAfterTags = 13;

Cells toRowOf1001(const Cells& before)
{
    Cells after(before.begin(), before.begin() + firstAfterSuffix);
    after.insert(after.end(), { Cell(Text { "sure" }), Cell(), Cell(), Cell() });
    after.insert(after.end(), before.begin() + firstAfterSuffix, before.begin() + firstAfterTags);
    after.push_back(Text { "[]" });
    after.insert(after.end(), before.begin() + firstAfterTags, before.end());
    return after;
}

void rewriteAnnotations(Connection& connection)
{
    const EntityTable& table = EntityTable::of(EntityKind::Annotation);
    std::string names;
    for (const std::string& column : annotationsOf1000.columns)
        names += column + ", ";
    Query query(connection, "SELECT " + names + "row_hash FROM annotations_of_1000");
    const int columns = static_cast<int>(annotationsOf1000.columns.size());
    while (query.next()) {
        const Cells before = query.cells(0, columns);
        const Blob hash { query.bytes(columns) };
        table.insert(connection, toRowOf1001(before));
        if (rowHash(annotationsOf1000, before).bytes != hash.bytes)
            Query(connection, "UPDATE annotations SET row_hash = ?2 WHERE id = ?1", { before.front(), hash })
                .run();
    }
}

} // namespace

Migration annotationsSurviveChangedTexts()
{
    // A renamed table would keep quotation marks around its name, and the schema would no longer be the one
    // expected: so the rows are set aside and the table is made anew.
    const std::string sql = "PRAGMA defer_foreign_keys = ON;"
                            "CREATE TEMP TABLE annotations_of_1000 AS SELECT * FROM annotations;"
                            "DROP TABLE annotations;"
        + annotationsSchemaText();
    return { 1000, 1001, sql, rewriteAnnotations };
}

Migration eventsAreLinked()
{
    const std::string sql = "CREATE TEMP TABLE operations_of_1001 AS SELECT * FROM operations;"
                            "DROP TABLE operations;"
        + operationsSchemaText()
        + "INSERT INTO operations SELECT * FROM operations_of_1001;"
          "DROP TABLE operations_of_1001;"
        + eventLinksSchemaText();
    return { 1001, 1002, sql };
}

} // namespace tidemark::store
