// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draft_repository.h"

#include "store/codec.h"
#include "store/connection.h"
#include "store/entity_table.h"
#include "store/failure.h"
#include "store/library.h"
#include "store/records.h"
#include "store/schema.h"

namespace tidemark::store {

using namespace Qt::StringLiterals;
using namespace domain;

DraftRepository::DraftRepository(const Library& library)
    : m_connection(library.connection())
{
}

Result<void> DraftRepository::save(const Annotation& draft)
{
    return guarded(u"The draft cannot be saved"_s, m_connection.path(), [&] {
        Cells row { textCell(draft.id.toString()), Text { jsonText(records::fieldsOf(draft)) },
            textCell(codec::encode(QDateTime::currentDateTimeUtc())) };
        row.push_back(rowHash(hashedTable("drafts"), row));
        Query(m_connection,
            "INSERT OR REPLACE INTO drafts (id, annotation, saved, row_hash) VALUES (?1, ?2, ?3, ?4)", row)
            .run();
    });
}

Result<void> DraftRepository::discard(AnnotationId annotation)
{
    return guarded(u"The draft cannot be discarded"_s, m_connection.path(), [&] {
        Query(m_connection, "DELETE FROM drafts WHERE id = ?1", { textCell(annotation.toString()) }).run();
    });
}

Result<std::vector<Annotation>> DraftRepository::all() const
{
    return guarded(u"The drafts cannot be read"_s, m_connection.path(), [&] {
        std::vector<Annotation> drafts;
        Query query(m_connection, "SELECT id, annotation FROM drafts ORDER BY saved, id");
        while (query.next())
            drafts.push_back(
                records::annotation(QUuid::fromString(query.text(0)), jsonValue(query.bytes(1)).toObject()));
        return drafts;
    });
}

} // namespace tidemark::store
