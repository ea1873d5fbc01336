// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/connection.h"

#include <map>
#include <stdexcept>

namespace tidemark::store {

using namespace Qt::StringLiterals;

namespace {

// Keys are UUIDv7 in lower case. `deleted` marks a tombstone: rows are never removed. The rows of passages,
// tags, dossier_articles and event_link_items are read out of the row that owns them; the owning row is what counts.
// json_valid() would not run here: SQLite 3.40 takes it for unsafe in an untrusted schema.
constexpr const char* articlesAndItems = R"sql(
CREATE TABLE articles (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  current_version TEXT NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  outlet TEXT NOT NULL,
  language TEXT NOT NULL,
  published TEXT NOT NULL CHECK (published GLOB '{*}'),
  source_name TEXT NOT NULL,
  imported TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32)
) STRICT;

CREATE TABLE versions (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  utf16_length INTEGER NOT NULL CHECK (utf16_length >= 0),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  created TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32)
) STRICT;
CREATE INDEX versions_by_text ON versions (sha256);

CREATE TABLE items (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  article_id TEXT NOT NULL REFERENCES articles (id),
  version_id TEXT NOT NULL REFERENCES versions (id),
  kind TEXT NOT NULL CHECK (kind IN ('time_expression', 'quotation', 'policy', 'figure', 'person', 'event')),
  state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'disputed', 'rejected')),
  origin TEXT NOT NULL CHECK (origin IN ('extraction', 'reader', 'imported')),
  source TEXT NOT NULL,
  body TEXT NOT NULL CHECK (body GLOB '{*}'),
  extracted TEXT CHECK (extracted IS NULL OR extracted GLOB '{*}'),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32)
) STRICT;
CREATE INDEX items_by_article ON items (article_id);
)sql";

constexpr const char* annotations = R"sql(
CREATE TABLE annotations (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  article_id TEXT NOT NULL REFERENCES articles (id),
  version_id TEXT REFERENCES versions (id),
  span_start INTEGER CHECK (span_start >= 0),
  span_length INTEGER CHECK (span_length >= 0),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  anchor TEXT NOT NULL CHECK (anchor IN ('sure', 'doubtful', 'orphan')),
  carried_version TEXT REFERENCES versions (id),
  carried_start INTEGER CHECK (carried_start >= 0),
  carried_length INTEGER CHECK (carried_length >= 0),
  item_id TEXT REFERENCES items (id),
  colour TEXT NOT NULL CHECK (colour IN ('yellow', 'green', 'blue', 'pink', 'purple')),
  style TEXT NOT NULL CHECK (style IN ('highlight', 'underline', 'strike')),
  body TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (tags GLOB '[[]*]'),
  replies TEXT NOT NULL CHECK (replies GLOB '[[]*]'),
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32),
  CHECK ((version_id IS NULL) = (span_start IS NULL) AND (version_id IS NULL) = (span_length IS NULL)),
  CHECK ((carried_version IS NULL) = (carried_start IS NULL)
    AND (carried_version IS NULL) = (carried_length IS NULL))
) STRICT;
CREATE INDEX annotations_by_article ON annotations (article_id);
)sql";

constexpr const char* dossiersToSteps = R"sql(
CREATE TABLE dossiers (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (name <> ''),
  articles TEXT NOT NULL CHECK (articles GLOB '[[]*]'),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32)
) STRICT;

CREATE TABLE drafts (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  annotation TEXT NOT NULL CHECK (annotation GLOB '{*}'),
  saved TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32)
) STRICT;

CREATE TABLE passages (
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  role TEXT NOT NULL CHECK (role IN ('main', 'source', 'cue', 'mention', 'target')),
  version_id TEXT NOT NULL REFERENCES versions (id),
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_length INTEGER NOT NULL CHECK (span_length >= 0),
  PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX passages_by_place ON passages (version_id, span_start);

CREATE TABLE tags (
  annotation_id TEXT NOT NULL REFERENCES annotations (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  tag TEXT NOT NULL CHECK (tag <> ''),
  PRIMARY KEY (annotation_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_by_name ON tags (tag);

CREATE TABLE dossier_articles (
  dossier_id TEXT NOT NULL REFERENCES dossiers (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  article_id TEXT NOT NULL REFERENCES articles (id),
  PRIMARY KEY (dossier_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_articles_by_article ON dossier_articles (article_id);

CREATE TABLE steps (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  time TEXT NOT NULL,
  undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
  undoes TEXT REFERENCES steps (id),
  redoes TEXT REFERENCES steps (id),
  continues TEXT REFERENCES steps (id),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32),
  CHECK ((undoes IS NOT NULL) + (redoes IS NOT NULL) + (continues IS NOT NULL) <= 1)
) STRICT;
)sql";

constexpr const char* operations = R"sql(
CREATE TABLE operations (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  step_id TEXT NOT NULL REFERENCES steps (id),
  entity TEXT NOT NULL
    CHECK (entity IN ('article', 'version', 'item', 'annotation', 'dossier', 'event_link')),
  entity_id TEXT NOT NULL CHECK (length(entity_id) = 36),
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32)
) STRICT;
CREATE INDEX operations_by_step ON operations (step_id);
CREATE INDEX operations_by_entity ON operations (entity_id);
)sql";

constexpr const char* eventLinks = R"sql(
CREATE TABLE event_links (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
  items TEXT NOT NULL CHECK (items GLOB '[[]*]'),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 32)
) STRICT;

CREATE TABLE event_link_items (
  link_id TEXT NOT NULL REFERENCES event_links (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  item_id TEXT NOT NULL REFERENCES items (id),
  PRIMARY KEY (link_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_link_items_by_item ON event_link_items (item_id);
)sql";

using SchemaObjects = std::map<QByteArray, QByteArray>;

SchemaObjects schemaObjects(Connection& connection)
{
    SchemaObjects objects;
    Query query(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (query.next())
        objects.emplace(query.bytes(0) + ' ' + query.bytes(1), query.bytes(2) + '\n' + query.bytes(3));
    return objects;
}

SchemaObjects expectedObjects()
{
    Connection model(u":memory:"_s, Connection::Access::Create);
    model.execute(schemaText());
    return schemaObjects(model);
}

} // namespace

std::string schemaText()
{
    return std::string(articlesAndItems) + annotations + dossiersToSteps + operations + eventLinks;
}

std::string annotationsSchemaText()
{
    return annotations;
}

std::string operationsSchemaText()
{
    return operations;
}

std::string eventLinksSchemaText()
{
    return eventLinks;
}

const std::vector<HashedTable>& hashedTables()
{
    static const std::vector<HashedTable> tables {
        { "articles",
            { "id", "current_version", "title", "byline", "outlet", "language", "published", "source_name",
                "imported", "deleted" } },
        { "versions", { "id", "article_id", "utf16_length", "sha256", "created" } },
        { "items",
            { "id", "article_id", "version_id", "kind", "state", "origin", "source", "body", "extracted",
                "deleted" } },
        { "annotations",
            { "id", "article_id", "version_id", "span_start", "span_length", "exact", "prefix", "suffix",
                "anchor", "carried_version", "carried_start", "carried_length", "item_id", "colour", "style",
                "body", "tags", "replies", "created", "modified", "deleted" } },
        { "dossiers", { "id", "name", "articles", "deleted" } },
        { "event_links", { "id", "verdict", "items", "deleted" } },
        { "drafts", { "id", "annotation", "saved" } },
        { "steps",
            { "number", "id", "label", "author", "time", "undoable", "undoes", "redoes", "continues" } },
        { "operations", { "sequence", "id", "step_id", "entity", "entity_id", "field", "before", "after" } },
    };
    return tables;
}

const HashedTable& hashedTable(const std::string& name)
{
    for (const HashedTable& table : hashedTables()) {
        if (table.name == name)
            return table;
    }
    throw std::logic_error("no such table: " + name);
}

QStringList schemaDifferences(Connection& connection)
{
    static const SchemaObjects expected = expectedObjects();
    const SchemaObjects found = schemaObjects(connection);
    QStringList differences;
    for (const auto& [name, sql] : found) {
        const auto match = expected.find(name);
        if (match == expected.end())
            differences += u"unknown "_s + QString::fromUtf8(name);
        else if (match->second != sql)
            differences += u"altered "_s + QString::fromUtf8(name);
    }
    for (const auto& [name, sql] : expected) {
        if (!found.contains(name))
            differences += u"missing "_s + QString::fromUtf8(name);
    }
    return differences;
}

QStringList foreignSchemaObjects(Connection& connection)
{
    QStringList objects;
    Query query(connection, "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')");
    while (query.next())
        objects += query.text(0) + u' ' + query.text(1);
    return objects;
}

} // namespace tidemark::store
