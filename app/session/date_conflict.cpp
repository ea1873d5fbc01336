// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/date_conflict.h"

#include "session/article_document.h"
#include "session/event_conflicts.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidemark::session {

using domain::Event;
using domain::Item;

namespace {

struct ConflictTr {
    Q_DECLARE_TR_FUNCTIONS(tidemark::session::DateConflict)
};

template <class Telling> Dating datingOf(domain::ItemId id, const Telling& told, int reading)
{
    const domain::TextSpan passage = told.passages.empty() ? domain::TextSpan {} : told.passages.front();
    return { id, reading, passage, *told.date, told.dateWording, told.basis };
}

void addDatings(std::vector<Dating>& datings, const Item& item)
{
    const auto& event = std::get<Event>(item.body);
    if (!hasConflictingReadings(event)) {
        if (event.date)
            datings.push_back(datingOf(item.id, event, -1));
        return;
    }
    for (size_t number = 0; number < event.readings.size(); ++number) {
        if (event.readings[number].date)
            datings.push_back(datingOf(item.id, event.readings[number], static_cast<int>(number)));
    }
}

} // namespace

std::vector<Dating> conflictingDatings(const ArticleDocument& document, const Item& item)
{
    const auto* event = std::get_if<Event>(&item.body);
    if (!event || item.state == domain::ReviewState::Rejected)
        return {};
    std::vector<Dating> datings;
    addDatings(datings, item);
    for (const EventConflict& conflict : document.conflicts()) {
        if (conflict.first != item.id && conflict.second != item.id)
            continue;
        const Item* other = document.item(conflict.first == item.id ? conflict.second : conflict.first);
        if (other)
            addDatings(datings, *other);
    }
    const bool isConflict = hasConflictingReadings(*event) || eventsInConflict(datings).size() > 1;
    return isConflict ? datings : std::vector<Dating>();
}

std::vector<domain::ItemId> eventsInConflict(const std::vector<Dating>& datings)
{
    std::vector<domain::ItemId> events;
    for (const Dating& dating : datings) {
        if (std::find(events.begin(), events.end(), dating.event) == events.end())
            events.push_back(dating.event);
    }
    return events;
}

QString conflictWords(const std::vector<Dating>& datings)
{
    QStringList parts;
    for (const Dating& dating : datings) {
        const QString date = dateWording(dating.date);
        parts += dating.wording.isEmpty()
            ? date
            : ConflictTr::tr("%1 (“%2”)", "a date, the words it was read from").arg(date, dating.wording);
    }
    parts.removeDuplicates();
    return parts.isEmpty()
        ? QString()
        : ConflictTr::tr("Dated differently: %1")
              .arg(parts.join(ConflictTr::tr(" ≠ ", "between dates that exclude each other")));
}

} // namespace tidemark::session
