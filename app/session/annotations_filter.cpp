// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotations_filter.h"

#include "session/annotations_model.h"
#include "text/fold.h"

#include <algorithm>

namespace tidemark::session {

namespace {

template <class Value> bool isAmong(const std::vector<Value>& wanted, Value value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool hasAll(const QStringList& tags, const QStringList& wanted)
{
    return std::all_of(
        wanted.begin(), wanted.end(), [&tags](const QString& tag) { return tags.contains(tag); });
}

} // namespace

AnnotationsFilter::AnnotationsFilter(AnnotationsModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    sort(0);
}

void AnnotationsFilter::setQuery(const AnnotationQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_words = text::fold(query.text.simplified()).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void AnnotationsFilter::setSort(AnnotationSort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    invalidate();
}

const AnnotationRow& AnnotationsFilter::at(int row) const
{
    return m_model.at(mapToSource(index(row, 0)).row());
}

bool AnnotationsFilter::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const AnnotationRow& row = m_model.at(sourceRow);
    const domain::Annotation& mark = row.annotation;
    if (!isAmong(m_query.colours, mark.colour) || !isAmong(m_query.kinds, row.kind)
        || !isAmong(m_query.anchors, mark.anchor))
        return false;
    // Only marks on a passage show a style.
    if (!m_query.styles.empty()
        && (row.kind != AnnotationKind::Passage || !isAmong(m_query.styles, mark.style)))
        return false;
    if (!hasAll(mark.tags, m_query.tags) || (m_query.withNote && mark.body.isEmpty() && mark.replies.empty()))
        return false;
    return std::all_of(
        m_words.begin(), m_words.end(), [&row](const QString& word) { return row.folded.contains(word); });
}

bool AnnotationsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_model.scope() == AnnotationScope::Trash)
        return left.row() < right.row();
    const domain::Annotation& first = m_model.at(left.row()).annotation;
    const domain::Annotation& second = m_model.at(right.row()).annotation;
    if (m_sort == AnnotationSort::Created && first.created != second.created)
        return first.created > second.created;
    if (m_sort == AnnotationSort::Modified && first.modified != second.modified)
        return first.modified > second.modified;
    return left.row() < right.row();
}

} // namespace tidemark::session
