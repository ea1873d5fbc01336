// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotations_filter.h"

#include "session/item_roles.h"

#include <algorithm>

namespace tidemark::session {

AnnotationsFilter::AnnotationsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void AnnotationsFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void AnnotationsFilter::setColour(std::optional<domain::HighlightColour> colour)
{
    m_colour = colour;
    invalidateFilter();
}

void AnnotationsFilter::setTag(const QString& tag)
{
    m_tag = tag;
    invalidateFilter();
}

bool AnnotationsFilter::isActive() const
{
    return !m_text.isEmpty() || m_colour || !m_tag.isEmpty();
}

bool AnnotationsFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_colour && row.data(ColourRole).value<domain::HighlightColour>() != *m_colour)
        return false;
    const QStringList tags = row.data(TagsRole).toStringList();
    if (!m_tag.isEmpty() && !tags.contains(m_tag))
        return false;
    const QStringList texts
        = tags + QStringList { row.data(BodyRole).toString(), row.data(SnippetRole).toString() };
    return m_text.isEmpty() || std::any_of(texts.begin(), texts.end(), [this](const QString& text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    });
}

} // namespace tidemark::session
