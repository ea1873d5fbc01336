// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_conflicts.h"

#include "session/happening_key.h"

#include <QHash>

#include <algorithm>

namespace tidemark::session {

using domain::DayNumber;
using domain::EdtfValue;
using domain::Event;
using domain::Item;

namespace {

constexpr size_t mostAlike = 200; // that are looked at more closely
constexpr size_t mostTold = 12; // what is told more often than that is no single happening

struct Days {
    std::optional<DayNumber> first;
    std::optional<DayNumber> last;
};

/// The days a date may mean, in the widest sense.
Days daysOf(const EdtfValue& date)
{
    Days days { date.earliestDay(), date.latestDay() };
    if (!days.first || !days.last || !(date.isApproximate() || date.isUncertain()))
        return days;
    const DayNumber length = *days.last - *days.first + 1;
    return { *days.first - length, *days.last + length };
}

struct Happening {
    const Item* item = nullptr;
    const Event* event = nullptr;
    domain::TextSpan sentence;
};

/// Happenings by key, the keys in the order they came.
class Groups {
public:
    /// An empty key belongs to no group.
    void add(const QString& key, const Happening& happening)
    {
        if (key.isEmpty())
            return;
        if (!m_numbers.contains(key)) {
            m_numbers.insert(key, m_groups.size());
            m_groups.emplace_back();
        }
        m_groups[m_numbers.value(key)].push_back(happening);
    }

    const std::vector<std::vector<Happening>>& all() const { return m_groups; }

private:
    QHash<QString, size_t> m_numbers;
    std::vector<std::vector<Happening>> m_groups;
};

bool areToldApart(const Happening& left, const Happening& right)
{
    const auto knows = [](const Event& event, domain::ItemId other) {
        return std::find(event.distinctFrom.begin(), event.distinctFrom.end(), other)
            != event.distinctFrom.end();
    };
    return knows(*left.event, right.item->id) || knows(*right.event, left.item->id);
}

bool excludeEachOther(const Happening& left, const Happening& right)
{
    return datesExcludeEachOther(*left.event->date, *right.event->date);
}

/// Something that has three dates happens again and again.
bool recurs(const std::vector<Happening>& told)
{
    for (size_t one = 0; one < told.size(); ++one) {
        for (size_t two = one + 1; two < told.size(); ++two) {
            if (!excludeEachOther(told[one], told[two]))
                continue;
            for (size_t three = two + 1; three < told.size(); ++three) {
                if (excludeEachOther(told[one], told[three]) && excludeEachOther(told[two], told[three]))
                    return true;
            }
        }
    }
    return false;
}

void addConflicts(std::vector<EventConflict>& conflicts, const std::vector<Happening>& told)
{
    if (told.size() < 2 || told.size() > mostTold || recurs(told))
        return;
    for (size_t one = 0; one < told.size(); ++one) {
        for (size_t two = one + 1; two < told.size(); ++two) {
            // One sentence that names two dates means both.
            if (excludeEachOther(told[one], told[two]) && !areToldApart(told[one], told[two])
                && told[one].sentence != told[two].sentence)
                conflicts.push_back({ told[one].item->id, told[two].item->id });
        }
    }
}

} // namespace

bool datesExcludeEachOther(const EdtfValue& left, const EdtfValue& right)
{
    const Days one = daysOf(left);
    const Days other = daysOf(right);
    return (one.last && other.first && *one.last < *other.first)
        || (other.last && one.first && *other.last < *one.first);
}

std::vector<EventConflict> eventConflicts(std::span<const Item> items, QStringView text)
{
    const HappeningReader reader(items, text);
    Groups alike;
    for (const Item& item : items) {
        const auto* event = std::get_if<Event>(&item.body);
        if (event && event->date && item.state != domain::ReviewState::Rejected
            && event->certainty != domain::Certainty::Vague)
            alike.add(reader.roughKeyOf(*event), { &item, event, {} });
    }
    Groups told;
    for (const std::vector<Happening>& group : alike.all()) {
        const bool isRepeated = group.size() > 1 && group.size() <= mostAlike;
        for (Happening happening : group) {
            const auto key = isRepeated ? reader.keyOf(*happening.event) : std::nullopt;
            happening.sentence = key ? key->sentence : domain::TextSpan {};
            told.add(key ? key->words : QString(), happening);
        }
    }
    std::vector<EventConflict> conflicts;
    for (const std::vector<Happening>& group : told.all())
        addConflicts(conflicts, group);
    return conflicts;
}

bool hasConflictingReadings(const Event& event)
{
    const auto& readings = event.readings;
    // The reader's own date says which one holds.
    const bool isTold = std::any_of(readings.begin(), readings.end(),
        [&event](const domain::EventReading& reading) { return reading.date == event.date; });
    if (event.isDateSettled || !isTold)
        return false;
    for (const auto& one : readings) {
        for (const auto& other : readings) {
            if (one.date && other.date && datesExcludeEachOther(*one.date, *other.date))
                return true;
        }
    }
    return false;
}

} // namespace tidemark::session
