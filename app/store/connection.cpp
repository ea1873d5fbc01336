// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QFile>

#include <sqlite3.h>

#include <array>

namespace tidemark::store {

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int instructionsBetweenCancelChecks = 10000;
constexpr sqlite3_int64 heapBytes = sqlite3_int64(2) << 30;

struct Limit {
    int id;
    int value;
};

constexpr std::array limits {
    Limit { SQLITE_LIMIT_LENGTH, 512 << 20 },
    Limit { SQLITE_LIMIT_SQL_LENGTH, 1 << 20 },
    Limit { SQLITE_LIMIT_COLUMN, 100 },
    Limit { SQLITE_LIMIT_EXPR_DEPTH, 100 },
    Limit { SQLITE_LIMIT_COMPOUND_SELECT, 10 },
    Limit { SQLITE_LIMIT_FUNCTION_ARG, 16 },
    Limit { SQLITE_LIMIT_ATTACHED, 0 },
    Limit { SQLITE_LIMIT_VARIABLE_NUMBER, 100 },
    Limit { SQLITE_LIMIT_TRIGGER_DEPTH, 1 },
    Limit { SQLITE_LIMIT_WORKER_THREADS, 0 },
};

struct Option {
    int id;
    int value;
};

constexpr std::array options {
    Option { SQLITE_DBCONFIG_DEFENSIVE, 1 },
    Option { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    Option { SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0 },
    Option { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    Option { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
    Option { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
    Option { SQLITE_DBCONFIG_DQS_DDL, 0 },
    Option { SQLITE_DBCONFIG_DQS_DML, 0 },
};

int flagsFor(Connection::Access access)
{
    switch (access) {
    case Connection::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Connection::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Access::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

// A relative name that begins with "file:" would be a URI wherever SQLite is built to take them.
std::string fileName(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    return (name.startsWith('/') || name.startsWith(':') ? QByteArray() : QByteArray("./")).toStdString()
        + name.toStdString();
}

int isCancelled(void* cancel)
{
    return static_cast<const std::atomic<bool>*>(cancel)->load(std::memory_order_relaxed) ? 1 : 0;
}

void bind(SQLite::Statement& statement, int index, const Cell& cell)
{
    if (const auto* integer = std::get_if<qint64>(&cell))
        statement.bind(index, static_cast<int64_t>(*integer));
    else if (const auto* text = std::get_if<Text>(&cell))
        statement.bind(index, text->utf8.toStdString());
    else if (const auto* blob = std::get_if<Blob>(&cell))
        statement.bind(index, blob->bytes.constData(), static_cast<int>(blob->bytes.size()));
    else
        statement.bind(index);
}

} // namespace

Connection::Connection(const QString& path, Access access, const std::atomic<bool>* cancel)
    : m_path(path)
    , m_database(fileName(path), flagsFor(access), busyMilliseconds)
{
    harden(cancel);
}

void Connection::harden(const std::atomic<bool>* cancel)
{
    sqlite3* handle = m_database.getHandle();
    for (const Option& option : options)
        sqlite3_db_config(handle, option.id, option.value, nullptr);
    for (const Limit& limit : limits)
        sqlite3_limit(handle, limit.id, limit.value);
    sqlite3_hard_heap_limit64(heapBytes);
    if (cancel)
        sqlite3_progress_handler(handle, instructionsBetweenCancelChecks, isCancelled,
            const_cast<std::atomic<bool>*>(cancel)); // NOLINT: the C interface takes a plain pointer
    execute("PRAGMA mmap_size = 0");
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA temp_store = MEMORY");
}

SQLite::Statement& Connection::prepared(const std::string& sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second;
    return m_statements.emplace(sql, SQLite::Statement(m_database, sql)).first->second;
}

qint64 Connection::integer(const std::string& sql)
{
    Query query(*this, sql);
    return query.next() ? query.integer(0) : 0;
}

Query::Query(Connection& connection, const std::string& sql, const Cells& parameters)
    : m_statement(connection.prepared(sql))
{
    int index = 0;
    for (const Cell& cell : parameters)
        bind(m_statement, ++index, cell);
}

Query::~Query()
{
    m_statement.tryReset();
    try {
        m_statement.clearBindings();
    } catch (const SQLite::Exception&) {
        // The statement is bound anew before each run.
    }
}

void Query::run()
{
    while (m_statement.executeStep()) { }
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const void* data = value.getBlob();
    return { static_cast<const char*>(data), value.getBytes() };
}

Cell Query::cell(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    if (value.isNull())
        return {};
    if (value.isInteger())
        return qint64(value.getInt64());
    if (value.isBlob())
        return Blob { bytes(column) };
    return Text { bytes(column) };
}

Cells Query::cells(int firstColumn, int count) const
{
    Cells row;
    row.reserve(static_cast<size_t>(count));
    for (int column = firstColumn; column < firstColumn + count; ++column)
        row.push_back(cell(column));
    return row;
}

} // namespace tidemark::store
