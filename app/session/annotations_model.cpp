// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotations_model.h"

#include "session/item_values.h"
#include "session/one_line.h"
#include "session/row_sync.h"

#include <algorithm>

namespace tidemark::session {

using domain::Annotation;
using domain::AnnotationId;

namespace {

/// The words a mark stands on: its passage, or the main passage of its item.
domain::TextSpan spanOf(const ArticleDocument& document, const Annotation& annotation)
{
    if (annotation.target)
        return annotation.target->span;
    const domain::Item* item = document.item(annotation.item);
    return item ? domain::mainSpan(item->body) : domain::TextSpan {};
}

QString titleOf(const ArticleDocument& document, const Annotation& annotation)
{
    return annotation.body.isEmpty() ? oneLine(document.textOf(spanOf(document, annotation)))
                                     : annotation.body;
}

} // namespace

AnnotationsModel::AnnotationsModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void AnnotationsModel::setDocument(ArticleDocument* document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &ArticleDocument::annotationsChanged, this, &AnnotationsModel::follow);
        connect(document, &QObject::destroyed, this, &AnnotationsModel::rebuild);
    }
    rebuild();
}

AnnotationId AnnotationsModel::idAt(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows[static_cast<size_t>(index.row())]
                                                             : AnnotationId();
}

QModelIndex AnnotationsModel::indexOf(AnnotationId id) const
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), id);
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

int AnnotationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AnnotationsModel::data(const QModelIndex& index, int role) const
{
    const Annotation* annotation
        = m_document && index.isValid() ? m_document->annotation(idAt(index)) : nullptr;
    if (!annotation)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*m_document, *annotation);
    case AnnotationIdRole:
        return QVariant::fromValue(annotation->id);
    case ItemIdRole:
        return annotation->item.isNull() ? QVariant() : QVariant::fromValue(annotation->item);
    case ColourRole:
        return QVariant::fromValue(annotation->colour);
    case StyleRole:
        return QVariant::fromValue(annotation->style);
    case BodyRole:
        return annotation->body;
    case TagsRole:
        return annotation->tags;
    case ModifiedRole:
        return annotation->modified;
    default:
        return passageValue(*m_document, spanOf(*m_document, *annotation), role);
    }
}

void AnnotationsModel::follow()
{
    std::vector<AnnotationId> wanted;
    for (const Annotation& annotation : m_document->annotations())
        wanted.push_back(annotation.id);
    const auto remove = [this](int row) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    };
    const auto insert = [this](int row, AnnotationId id) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, id);
        endInsertRows();
    };
    if (!syncRows(
            m_rows, wanted, [](const AnnotationId& id) { return id; }, remove, insert))
        rebuild();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void AnnotationsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_document) {
        for (const Annotation& annotation : m_document->annotations())
            m_rows.push_back(annotation.id);
    }
    endResetModel();
}

} // namespace tidemark::session
