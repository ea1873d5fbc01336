// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotation_repository.h"

#include "store/codec.h"
#include "store/connection.h"
#include "store/library.h"
#include "store/records.h"
#include "store/row_reading.h"

#include <algorithm>

namespace tidemark::store {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const EntityTable& table()
{
    return EntityTable::of(EntityKind::Annotation);
}

QString readingFailed()
{
    return u"The annotations cannot be read"_s;
}

TextSpan placeOf(const Annotation& annotation)
{
    return annotation.target ? annotation.target->span : TextSpan {};
}

bool inTextOrder(const Annotation& left, const Annotation& right)
{
    if (left.article != right.article)
        return left.article < right.article;
    return placeOf(left) == placeOf(right) ? left.id < right.id : placeOf(left) < placeOf(right);
}

} // namespace

AnnotationRepository::AnnotationRepository(const Library& library)
    : m_connection(library.connection())
{
}

Result<std::vector<Annotation>> AnnotationRepository::ofArticle(ArticleId article) const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        auto annotations = decodeRows(table(),
            table().select(
                m_connection, "WHERE article_id = ?1 AND deleted = 0", { textCell(article.toString()) }),
            records::annotation);
        std::sort(annotations.begin(), annotations.end(), inTextOrder);
        return annotations;
    });
}

Result<std::vector<Annotation>> AnnotationRepository::all() const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        auto annotations = decodeRows(table(),
            table().select(m_connection,
                "WHERE deleted = 0 AND article_id IN (SELECT id FROM articles WHERE deleted = 0)", {}),
            records::annotation);
        std::sort(annotations.begin(), annotations.end(), inTextOrder);
        return annotations;
    });
}

Result<std::vector<Annotation>> AnnotationRepository::deleted() const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        return decodeRows(table(),
            table().select(m_connection,
                "WHERE deleted = 1 AND article_id IN (SELECT id FROM articles WHERE deleted = 0)"
                " ORDER BY modified DESC, id DESC",
                {}),
            records::annotation);
    });
}

Result<QHash<AnnotationId, QDateTime>> AnnotationRepository::deletionTimes() const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        QHash<AnnotationId, QDateTime> times;
        Query query(m_connection,
            "SELECT entity_id, max(time) FROM operations JOIN steps ON steps.id = step_id"
            " WHERE entity = 'annotation' AND field = 'deleted' AND after = 'true' GROUP BY entity_id");
        while (query.next())
            times.insert(AnnotationId::fromString(query.text(0)), codec::decodeTime(query.text(1)));
        return times;
    });
}

Result<Annotation> AnnotationRepository::find(AnnotationId id) const
{
    return guarded(readingFailed(), m_connection.path(),
        [&] { return findRow(m_connection, table(), id.uuid(), readingFailed(), records::annotation); });
}

Result<QStringList> AnnotationRepository::tags() const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        QStringList tags;
        Query query(m_connection,
            "SELECT DISTINCT tag FROM tags JOIN annotations ON annotations.id = tags.annotation_id"
            " WHERE deleted = 0 ORDER BY tag");
        while (query.next())
            tags += query.text(0);
        return tags;
    });
}

} // namespace tidemark::store
