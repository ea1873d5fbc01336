// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "store/derived_rows.h"
#include "store/entity_table.h"
#include "store/failure.h"
#include "store/library_file.h"
#include "store/opening.h"
#include "store/schema.h"

#include <QCryptographicHash>

namespace tidemark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIntegrityProblems = 1000;

QString labelOf(const Cell& key)
{
    if (const auto* text = std::get_if<Text>(&key))
        return QString::fromUtf8(text->utf8);
    const auto* number = std::get_if<qint64>(&key);
    return number ? QString::number(*number) : QString();
}

/// Runs the checks one after another, each noting what it finds.
class Verifier {
public:
    explicit Verifier(Connection& connection)
        : m_connection(connection)
    {
    }

    Verification run()
    {
        m_connection.execute("BEGIN"); // one snapshot for every check
        attempt({}, [&] { checkSchema(); });
        attempt({}, [&] { checkPages(); });
        for (const HashedTable& table : hashedTables())
            attempt(QString::fromStdString(table.name), [&] { checkHashes(table); });
        attempt(u"versions"_s, [&] { checkTexts(); });
        for (const EntityTable& table : EntityTable::all())
            attempt(QString::fromStdString(table.name()), [&] { checkDerived(table); });
        return std::move(m_result);
    }

private:
    void note(const QString& table, const QString& id, const QString& why)
    {
        m_result.problems.push_back({ table, id, why });
    }

    // Damage in one place must not keep the others from being checked.
    template <class Check> void attempt(const QString& table, Check check)
    {
        try {
            check();
        } catch (const SQLite::Exception& exception) {
            const StoreError error = describe(exception, {}, {});
            if (error.code == StoreError::Code::Cancelled)
                throw;
            note(table, {}, error.why);
        }
    }

    void checkSchema()
    {
        for (const QString& difference : schemaDifferences(m_connection))
            note({}, {}, u"schema: "_s + difference);
    }

    void checkPages()
    {
        for (const QString& problem :
            integrityProblems(m_connection, "integrity_check", mostIntegrityProblems))
            note({}, {}, problem);
        for (const QString& problem : foreignKeyProblems(m_connection))
            note({}, {}, problem);
    }

    void checkHashes(const HashedTable& table)
    {
        std::string names;
        for (const std::string& column : table.columns)
            names += column + ", ";
        Query query(m_connection, "SELECT " + names + "row_hash FROM " + table.name);
        const int columns = static_cast<int>(table.columns.size());
        while (query.next()) {
            ++m_result.rows;
            const Cells row = query.cells(0, columns);
            if (rowHash(table, row).bytes != query.bytes(columns))
                note(QString::fromStdString(table.name), labelOf(row.front()),
                    u"the row is not as it was written"_s);
        }
    }

    void checkTexts()
    {
        Query query(m_connection, "SELECT id, text, sha256, utf16_length FROM versions");
        while (query.next()) {
            const QByteArray text = query.bytes(1);
            if (QCryptographicHash::hash(text, QCryptographicHash::Sha256) != query.bytes(2)
                || QString::fromUtf8(text).size() != query.integer(3))
                note(u"versions"_s, query.text(0), u"the text is not as it was imported"_s);
        }
    }

    void checkDerived(const EntityTable& table)
    {
        for (const Cells& row : table.select(m_connection, {}, {}))
            checkDerived(table, row);
    }

    void checkDerived(const EntityTable& table, const Cells& row)
    {
        const QString id = labelOf(row.front());
        try {
            const EntityRef owner { table.kind(), QUuid::fromString(id) };
            if (!derivedRowsMatch(m_connection, owner, table.fieldsOf(row)))
                note(QString::fromStdString(table.name()), id,
                    u"what is derived from the row differs from it"_s);
        } catch (const StoreFailure& failure) {
            note(QString::fromStdString(table.name()), id, failure.error().why);
        }
    }

    Connection& m_connection;
    Verification m_result;
};

} // namespace

Result<Verification> verify(const QString& path, const std::atomic<bool>* cancel)
{
    return guarded(openingFailed(), path, [&] {
        const QString file = inspectLibraryFile(path);
        rollBackLeftJournal(file);
        Connection connection(file, Connection::Access::ReadOnly, cancel);
        requireReadableVersion(connection);
        return Verifier(connection).run();
    });
}

} // namespace tidemark::store
