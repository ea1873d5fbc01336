// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/entry_search.h"

#include "text/text_search.h"

#include <algorithm>

namespace tidemark::session {

using timeline::Entry;
using timeline::EntryKey;

EntrySearch::EntrySearch(const TimelineContent& content)
{
    QString all;
    for (const Entry& entry : content.entries->entries()) {
        const EntryFacets facets = content.facets.value(entry.key);
        QStringList parts { entry.title, entry.detail, facets.wording, facets.speaker, facets.issuer,
            facets.article };
        parts += facets.tags;
        parts += facets.notes;
        parts.removeAll(QString());
        all += parts.join(u'\n');
        all += u'\n';
        m_keys.push_back(entry.key);
        m_ends.push_back(all.size());
    }
    m_search = std::make_unique<text::TextSearch>(all);
}

EntrySearch::~EntrySearch() = default;

QSet<EntryKey> EntrySearch::findOne(const QString& word) const
{
    QSet<EntryKey> found;
    for (const domain::TextSpan& hit : m_search->find({ word }).hits) {
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), hit.start);
        if (end != m_ends.end())
            found.insert(m_keys[static_cast<size_t>(end - m_ends.begin())]);
    }
    return found;
}

QSet<EntryKey> EntrySearch::find(const QString& words) const
{
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    QSet<EntryKey> found = findOne(parts.front());
    for (const QString& part : parts.mid(1))
        found.intersect(findOne(part));
    return found;
}

} // namespace tidemark::session
