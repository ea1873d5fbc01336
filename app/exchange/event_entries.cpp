// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/event_entries.h"

#include <algorithm>

namespace tidemark::exchange {

using domain::EdtfValue;
using domain::Event;
using domain::TextSpan;

namespace {

bool overlaps(const EdtfValue& left, const EdtfValue& right)
{
    const auto leftEnd = left.latestDay();
    const auto rightEnd = right.latestDay();
    return left.earliestDay() && right.earliestDay() && leftEnd && rightEnd
        && *left.earliestDay() <= *rightEnd && *right.earliestDay() <= *leftEnd;
}

/// The wording in the passage itself, when it says the same less precisely than the event's date.
std::optional<EdtfValue> dateIn(const domain::Findings& findings, const Event& event, const TextSpan& passage)
{
    const auto first = std::partition_point(findings.times.begin(), findings.times.end(),
        [&](const auto& time) { return time.span.start < passage.start; });
    for (auto time = first; time != findings.times.end() && time->span.end() <= passage.end(); ++time) {
        const auto* value = std::get_if<EdtfValue>(&time->value);
        if (value && !value->isInterval() && event.date && overlaps(*value, *event.date))
            return *value;
    }
    return event.date;
}

} // namespace

std::vector<EventEntry> eventEntries(const domain::Findings& findings)
{
    std::vector<EventEntry> entries;
    for (const Event& event : findings.events) {
        if (event.certainty == domain::Certainty::Vague)
            continue;
        for (const TextSpan& passage : event.passages) {
            const bool main = passage == event.passages.front();
            entries.push_back({ &event, passage, main ? event.date : dateIn(findings, event, passage) });
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const EventEntry& left, const EventEntry& right) {
        return left.passage.start < right.passage.start;
    });
    return entries;
}

} // namespace tidemark::exchange
