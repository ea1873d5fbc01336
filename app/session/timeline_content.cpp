// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timeline_content.h"

#include "session/event_company.h"
#include "session/timeline_entries.h"
#include "session/timeline_lanes.h"

#include <algorithm>

namespace tidemark::session {

using domain::Annotation;
using domain::Event;
using domain::Item;

namespace {

/// The reader's marks of one article, found by the item or the passage they are on.
class MarkIndex {
public:
    explicit MarkIndex(std::span<const Annotation> annotations)
    {
        for (const Annotation& mark : annotations) {
            if (!mark.item.isNull())
                m_onItems[mark.item].push_back(&mark);
            else if (mark.target)
                m_onPassages.add(mark.target->span, mark);
        }
        m_onPassages.settle();
    }

    void tell(const Item& item, const Event& event, EntryFacets& facets) const
    {
        for (const Annotation* mark : m_onItems.value(item.id))
            take(*mark, facets);
        for (const domain::TextSpan& passage : event.passages)
            m_onPassages.visit(passage, [&](const Annotation& mark) {
                if (mark.target->version == item.version)
                    take(mark, facets);
            });
        facets.tags.removeDuplicates();
        facets.tags.sort();
        facets.notes.removeDuplicates();
    }

private:
    static void take(const Annotation& mark, EntryFacets& facets)
    {
        facets.tags += mark.tags;
        if (!mark.body.isEmpty())
            facets.notes += mark.body;
        for (const domain::Reply& reply : mark.replies)
            facets.notes += reply.body;
    }

    QHash<domain::ItemId, std::vector<const Annotation*>> m_onItems;
    SpanIndex<Annotation> m_onPassages;
};

EventCompany companyOf(const TimelineSource& source)
{
    EventCompany company;
    for (const Item& item : source.items) {
        if (item.state != domain::ReviewState::Rejected)
            company.add(item.body);
    }
    company.settle();
    return company;
}

EntryFacets facetsOf(const TimelineSource& source, const Item& item, const Event& event,
    const EventCompany& company, const MarkIndex& marks)
{
    EntryFacets facets;
    facets.speaker = company.speakerOf(event);
    facets.issuer = company.issuerOf(event);
    facets.article = source.name;
    facets.articleId = source.article;
    facets.state = item.state;
    facets.wording = event.dateWording;
    marks.tell(item, event, facets);
    return facets;
}

void append(const TimelineSource& source, timeline::Language language, std::vector<timeline::Entry>& entries,
    QHash<timeline::EntryKey, EntryFacets>& facets)
{
    const EventCompany company = companyOf(source);
    const MarkIndex marks(source.annotations);
    for (const Item& item : source.items) {
        const auto* event = std::get_if<Event>(&item.body);
        if (!event || item.state == domain::ReviewState::Rejected)
            continue;
        timeline::Entry entry = company.entryOf(*event, language);
        entry.key = entryKeyOf(item.id);
        entry.item = item.id;
        entry.tint = source.tint;
        facets.insert(entry.key, facetsOf(source, item, *event, company, marks));
        entries.push_back(std::move(entry));
    }
}

} // namespace

TimelineContent timelineContent(
    std::span<const TimelineSource> sources, LanesBy by, timeline::Language language)
{
    std::vector<timeline::Entry> entries;
    TimelineContent content;
    for (const TimelineSource& source : sources)
        append(source, language, entries, content.facets);
    orderEntries(entries);
    content.entries
        = std::make_shared<const timeline::EntrySet>(std::vector<timeline::Lane> {}, std::move(entries));
    return inLanes(content, by, language);
}

} // namespace tidemark::session
