// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotations_model.h"

#include "session/annotation_library.h"
#include "session/item_values.h"
#include "session/ordered_entities.h"

#include <algorithm>

namespace tidemark::session {

using domain::Annotation;
using domain::AnnotationId;

namespace {

/// More changes at once than this are told as a new list: telling each would take longer.
constexpr size_t mostSingleChanges = 64;

auto orderOf(const AnnotationRow& row)
{
    return std::tuple(QStringView(row.articleTitle), row.annotation.article, textOrder(row.annotation));
}

bool comesBefore(const AnnotationRow& left, const AnnotationRow& right)
{
    return orderOf(left) < orderOf(right);
}

QVariant timeOrNothing(const QDateTime& time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

/// What a mark says of itself, wherever it is listed.
QVariant annotationValue(const Annotation& annotation, int role)
{
    switch (role) {
    case AnnotationIdRole:
        return QVariant::fromValue(annotation.id);
    case ArticleIdRole:
        return QVariant::fromValue(annotation.article);
    case ItemIdRole:
        return annotation.item.isNull() ? QVariant() : QVariant::fromValue(annotation.item);
    case ColourRole:
        return QVariant::fromValue(annotation.colour);
    case StyleRole:
        return QVariant::fromValue(annotation.style);
    case BodyRole:
        return annotation.body;
    case TagsRole:
        return annotation.tags;
    case CreatedRole:
        return annotation.created;
    case ModifiedRole:
        return annotation.modified;
    case AnchorRole:
        return QVariant::fromValue(annotation.anchor);
    case ReplyCountRole:
        return static_cast<int>(annotation.replies.size());
    default:
        return {};
    }
}

} // namespace

AnnotationsModel::AnnotationsModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void AnnotationsModel::setLibrary(AnnotationLibrary* library)
{
    if (m_library)
        m_library->disconnect(this);
    m_library = library;
    if (library) {
        connect(library, &AnnotationLibrary::changed, this, [this](const std::vector<AnnotationId>& ids) {
            if (m_scope == AnnotationScope::Library)
                follow(ids);
            else if (m_scope == AnnotationScope::Trash)
                rebuild();
        });
        connect(library, &AnnotationLibrary::articlesChanged, this, [this] {
            if (m_scope != AnnotationScope::Article)
                rebuild();
        });
    }
    rebuild();
}

void AnnotationsModel::setDocument(ArticleDocument* document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &ArticleDocument::annotationsChanged, this, &AnnotationsModel::followDocument);
        connect(document, &ArticleDocument::itemsChanged, this, &AnnotationsModel::followItems);
        connect(document, &ArticleDocument::articleChanged, this, &AnnotationsModel::followItems);
        connect(document, &QObject::destroyed, this, &AnnotationsModel::rebuild);
    }
    if (m_scope == AnnotationScope::Article)
        rebuild();
}

void AnnotationsModel::setScope(AnnotationScope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    rebuild();
}

AnnotationId AnnotationsModel::idAt(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? at(index.row()).annotation.id : AnnotationId();
}

QModelIndex AnnotationsModel::indexOf(AnnotationId id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [id](const AnnotationRow& candidate) { return candidate.annotation.id == id; });
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

int AnnotationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AnnotationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnnotationRow& row = at(index.row());
    const Annotation& annotation = row.annotation;
    switch (role) {
    case Qt::DisplayRole:
        return annotation.body.isEmpty() ? (row.words.isEmpty() ? row.about : row.words) : annotation.body;
    case Qt::AccessibleTextRole:
        return spokenWords(row);
    case DeletedRole:
        return timeOrNothing(row.deleted);
    case AnnotationKindRole:
        return QVariant::fromValue(row.kind);
    case AboutRole:
        return row.about;
    case SubtitleRole:
        return row.articleTitle;
    case SnippetRole:
        return row.words.isEmpty() ? QVariant() : row.words;
    case SpanRole:
        return row.span.isEmpty() ? QVariant() : QVariant::fromValue(row.span);
    case ParagraphRole:
        return row.span.isEmpty() ? QVariant() : paragraphOf(row);
    default:
        return annotationValue(annotation, role);
    }
}

int AnnotationsModel::paragraphOf(const AnnotationRow& row) const
{
    if (m_document && m_document->article().id == row.annotation.article)
        return m_document->paragraphNumber(row.span.start);
    return m_library ? m_library->paragraphNumber(row.annotation.article, row.span.start) : 0;
}

std::vector<AnnotationRow> AnnotationsModel::allRows() const
{
    std::vector<AnnotationRow> rows;
    if (m_scope == AnnotationScope::Article && m_document) {
        for (const Annotation& annotation : m_document->annotations())
            rows.push_back(annotationRow(*m_document, annotation));
    } else if (m_scope == AnnotationScope::Library && m_library) {
        for (const Annotation& annotation : m_library->all().value_or(std::vector<Annotation> {}))
            rows.push_back(annotationRow(*m_library, annotation));
        std::sort(rows.begin(), rows.end(), comesBefore);
    } else if (m_scope == AnnotationScope::Trash && m_library) {
        for (const DeletedAnnotation& deleted :
            m_library->trash().value_or(std::vector<DeletedAnnotation> {})) {
            rows.push_back(annotationRow(*m_library, deleted.annotation));
            rows.back().deleted = deleted.deleted;
        }
    }
    return rows;
}

std::optional<AnnotationRow> AnnotationsModel::rowOf(AnnotationId id) const
{
    if (m_scope == AnnotationScope::Article) {
        const Annotation* annotation = m_document ? m_document->annotation(id) : nullptr;
        return annotation ? std::optional(annotationRow(*m_document, *annotation)) : std::nullopt;
    }
    const auto annotation = m_library->find(id);
    return annotation ? std::optional(annotationRow(*m_library, *annotation)) : std::nullopt;
}

void AnnotationsModel::followDocument(const AnnotationChanges& changes)
{
    if (m_scope != AnnotationScope::Article)
        return;
    std::vector<AnnotationId> ids = changes.removed;
    ids.insert(ids.end(), changes.changed.begin(), changes.changed.end());
    ids.insert(ids.end(), changes.added.begin(), changes.added.end());
    follow(ids);
}

// Titles and places of the items that notes are on may have changed.
void AnnotationsModel::followItems()
{
    if (m_scope != AnnotationScope::Article || !m_document)
        return;
    std::vector<AnnotationId> onItems;
    for (const AnnotationRow& row : m_rows) {
        if (!row.annotation.item.isNull())
            onItems.push_back(row.annotation.id);
    }
    follow(onItems);
}

void AnnotationsModel::follow(const std::vector<AnnotationId>& ids)
{
    if (ids.size() > mostSingleChanges) {
        rebuild();
        return;
    }
    for (const AnnotationId id : ids) {
        if (const std::optional<AnnotationRow> row = rowOf(id))
            put(*row);
        else
            take(id);
    }
}

/// Changes the row in place, or where its place in the order is another, moves or inserts it.
void AnnotationsModel::put(const AnnotationRow& row)
{
    if (const QModelIndex known = indexOf(row.annotation.id); known.isValid()) {
        AnnotationRow& before = m_rows[static_cast<size_t>(known.row())];
        if (orderOf(before) == orderOf(row)) {
            before = row;
            Q_EMIT dataChanged(known, known);
            return;
        }
        take(row.annotation.id);
    }
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), row, comesBefore);
    const auto number = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, number, number);
    m_rows.insert(place, row);
    endInsertRows();
}

void AnnotationsModel::take(AnnotationId id)
{
    const QModelIndex known = indexOf(id);
    if (!known.isValid())
        return;
    beginRemoveRows({}, known.row(), known.row());
    m_rows.erase(m_rows.begin() + known.row());
    endRemoveRows();
}

void AnnotationsModel::rebuild()
{
    beginResetModel();
    m_rows = allRows();
    endResetModel();
}

} // namespace tidemark::session
