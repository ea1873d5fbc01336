// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derived_rows.h"

#include "store/connection.h"
#include "store/entity_table.h"
#include "store/failure.h"
#include "store/records.h"

#include <QJsonArray>

namespace tidemark::store {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

struct RoleSpan {
    const char* role;
    TextSpan span;
};

std::vector<RoleSpan> spansOf(const TimeExpression& time)
{
    return { { "main", time.span } };
}

std::vector<RoleSpan> spansOf(const Quotation& quotation)
{
    std::vector<RoleSpan> spans { { "main", quotation.content } };
    if (quotation.source)
        spans.push_back({ "source", *quotation.source });
    if (quotation.cue)
        spans.push_back({ "cue", *quotation.cue });
    return spans;
}

std::vector<RoleSpan> spansOf(const Policy& policy)
{
    return { { "main", policy.span } };
}

std::vector<RoleSpan> spansOf(const Figure& figure)
{
    return { { "main", figure.span } };
}

std::vector<RoleSpan> mentions(const std::vector<TextSpan>& passages)
{
    std::vector<RoleSpan> spans;
    for (const TextSpan& span : passages)
        spans.push_back({ spans.empty() ? "main" : "mention", span });
    return spans;
}

std::vector<RoleSpan> spansOf(const Person& person)
{
    return mentions(person.mentions);
}

std::vector<RoleSpan> spansOf(const Event& event)
{
    return mentions(event.passages);
}

DerivedRows passages(const QUuid& owner, const VersionId& version, const std::vector<RoleSpan>& spans)
{
    DerivedRows derived { "passages", "owner_id", {} };
    qint64 position = 0;
    for (const RoleSpan& entry : spans)
        derived.rows.push_back({ textCell(idText(owner)), position++, Text { entry.role },
            textCell(version.toString()), qint64(entry.span.start), qint64(entry.span.length) });
    return derived;
}

DerivedRows itemPassages(const Item& item)
{
    const auto spans = std::visit([](const auto& body) { return spansOf(body); }, item.body);
    return passages(item.id.uuid(), item.version, spans);
}

DerivedRows targetPassage(const Annotation& annotation)
{
    if (!annotation.target)
        return passages(annotation.id.uuid(), {}, {});
    return passages(
        annotation.id.uuid(), annotation.target->version, { { "target", annotation.target->span } });
}

DerivedRows tagRows(const Annotation& annotation)
{
    DerivedRows derived { "tags", "annotation_id", {} };
    qint64 position = 0;
    for (const QString& tag : annotation.tags)
        derived.rows.push_back({ textCell(annotation.id.toString()), position++, textCell(tag) });
    return derived;
}

DerivedRows articleRows(const Dossier& dossier)
{
    DerivedRows derived { "dossier_articles", "dossier_id", {} };
    qint64 position = 0;
    for (const ArticleId& article : dossier.articles)
        derived.rows.push_back({ textCell(dossier.id.toString()), position++, textCell(article.toString()) });
    return derived;
}

DerivedRows itemRows(const EventLink& link)
{
    DerivedRows derived { "event_link_items", "link_id", {} };
    qint64 position = 0;
    for (const ItemId& item : link.items)
        derived.rows.push_back({ textCell(link.id.toString()), position++, textCell(item.toString()) });
    return derived;
}

void requireInsideText(Connection& connection, const Cells& passage)
{
    Query query(connection, "SELECT utf16_length FROM versions WHERE id = ?1", { passage.at(3) });
    const qint64 length = query.next() ? query.integer(0) : -1;
    const qint64 start = std::get<qint64>(passage.at(4));
    const qint64 size = std::get<qint64>(passage.at(5));
    if (length < 0 || start < 0 || size < 0 || start > length || size > length - start)
        fail(StoreError::Code::InvalidChange, u"The change cannot be stored"_s,
            QString::fromUtf8(std::get<Text>(passage.at(0)).utf8), u"its passage lies outside the text"_s);
}

std::string insertSql(const DerivedRows& derived)
{
    return "INSERT INTO " + derived.table + " VALUES "
        + (derived.table == "passages" ? "(?1, ?2, ?3, ?4, ?5, ?6)" : "(?1, ?2, ?3)");
}

} // namespace

std::vector<DerivedRows> derivedRows(const EntityRef& owner, const QJsonObject& fields)
{
    switch (owner.kind) {
    case EntityKind::Item:
        return { itemPassages(records::item(owner.id, fields)) };
    case EntityKind::Annotation: {
        const Annotation annotation = records::annotation(owner.id, fields);
        return { targetPassage(annotation), tagRows(annotation) };
    }
    case EntityKind::Dossier:
        return { articleRows(records::dossier(owner.id, fields)) };
    case EntityKind::EventLink:
        return { itemRows(records::eventLink(owner.id, fields)) };
    case EntityKind::Article:
    case EntityKind::Version:
        break;
    }
    return {};
}

void refreshDerivedRows(Connection& connection, const EntityRef& owner, const QJsonObject& fields)
{
    for (const DerivedRows& derived : derivedRows(owner, fields)) {
        Query(connection, "DELETE FROM " + derived.table + " WHERE " + derived.ownerColumn + " = ?1",
            { textCell(idText(owner.id)) })
            .run();
        for (const Cells& row : derived.rows) {
            if (derived.table == "passages")
                requireInsideText(connection, row);
            Query(connection, insertSql(derived), row).run();
        }
    }
}

bool derivedRowsMatch(Connection& connection, const EntityRef& owner, const QJsonObject& fields)
{
    for (const DerivedRows& derived : derivedRows(owner, fields)) {
        const int columns = derived.table == "passages" ? 6 : 3;
        std::vector<Cells> stored;
        Query query(connection,
            "SELECT * FROM " + derived.table + " WHERE " + derived.ownerColumn + " = ?1 ORDER BY position",
            { textCell(idText(owner.id)) });
        while (query.next())
            stored.push_back(query.cells(0, columns));
        if (stored != derived.rows)
            return false;
    }
    return true;
}

} // namespace tidemark::store
