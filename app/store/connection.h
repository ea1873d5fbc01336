// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <atomic>
#include <string>
#include <unordered_map>

namespace tidemark::store {

/// One SQLite connection, hardened against what a hostile file may hold, with its statements prepared once.
/// Throws SQLite::Exception.
class Connection {
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    /// `path` is taken as a file name, never as a URI. `cancel` interrupts whatever runs when it becomes
    /// true.
    Connection(const QString& path, Access access, const std::atomic<bool>* cancel = nullptr);

    QString path() const { return m_path; }
    SQLite::Database& database() { return m_database; }
    void execute(const std::string& sql) { m_database.exec(sql); }
    SQLite::Statement& prepared(const std::string& sql);
    qint64 integer(const std::string& sql); ///< the single value of a query
    void forgetStatements() { m_statements.clear(); }

private:
    void harden(const std::atomic<bool>* cancel);

    QString m_path;
    SQLite::Database m_database;
    std::unordered_map<std::string, SQLite::Statement> m_statements;
};

/// One run of a prepared statement; resets it when it goes out of scope.
class Query {
public:
    Query(Connection& connection, const std::string& sql, const Cells& parameters = {});
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    bool next() { return m_statement.executeStep(); }
    void run();
    Cell cell(int column) const;
    Cells cells(int firstColumn, int count) const;
    QByteArray bytes(int column) const;
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    qint64 integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    bool isNull(int column) const { return m_statement.getColumn(column).isNull(); }

private:
    SQLite::Statement& m_statement;
};

} // namespace tidemark::store
