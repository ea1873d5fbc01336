// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/item_carry.h"

namespace tidemark::session {

using namespace domain;

namespace {

struct Listing {
    std::vector<TextSpan> operator()(const TimeExpression& time) const { return { time.span }; }
    std::vector<TextSpan> operator()(const Policy& policy) const { return { policy.span }; }
    std::vector<TextSpan> operator()(const Figure& figure) const { return { figure.span }; }
    std::vector<TextSpan> operator()(const Person& person) const { return person.mentions; }
    std::vector<TextSpan> operator()(const Event& event) const { return event.passages; }
    std::vector<TextSpan> operator()(const Quotation& quotation) const
    {
        std::vector<TextSpan> spans { quotation.content };
        if (quotation.source)
            spans.push_back(*quotation.source);
        if (quotation.cue)
            spans.push_back(*quotation.cue);
        return spans;
    }
};

/// Gives a body its new passages; false when it has no main one.
struct Carrying {
    const PassageMap& map;

    bool operator()(TimeExpression& time) const { return carry(time.span); }
    bool operator()(Policy& policy) const { return carry(policy.span); }
    bool operator()(Figure& figure) const { return carry(figure.span); }
    bool operator()(Person& person) const { return carry(person.mentions); }
    bool operator()(Event& event) const
    {
        const bool hasPassage = carry(event.passages);
        for (EventReading& reading : event.readings)
            carry(reading.passages);
        std::erase_if(event.readings, [](const EventReading& reading) { return reading.passages.empty(); });
        if (event.readings.size() < 2) // nothing is left to be told apart
            event.readings.clear();
        return hasPassage;
    }
    bool operator()(Quotation& quotation) const
    {
        if (quotation.source)
            quotation.source = map(*quotation.source);
        if (quotation.cue)
            quotation.cue = map(*quotation.cue);
        return carry(quotation.content);
    }

    bool carry(TextSpan& span) const
    {
        const std::optional<TextSpan> found = map(span);
        span = found.value_or(span);
        return found.has_value();
    }

    bool carry(std::vector<TextSpan>& spans) const
    {
        std::vector<TextSpan> found;
        for (const TextSpan& span : spans) {
            if (const auto there = map(span))
                found.push_back(*there);
        }
        const bool hadNone = spans.empty();
        spans = std::move(found);
        return hadNone || !spans.empty();
    }
};

} // namespace

std::vector<TextSpan> passagesOf(const ItemBody& body)
{
    return std::visit(Listing {}, body);
}

std::optional<ItemBody> carriedBody(const ItemBody& body, const PassageMap& map)
{
    ItemBody carried = body;
    const bool hasPassage = std::visit(Carrying { map }, carried);
    return hasPassage ? std::optional(std::move(carried)) : std::nullopt;
}

ItemBody attachedBody(const ItemBody& body, const TextSpan& passage)
{
    const TextSpan main = mainSpan(body);
    bool isTaken = false; // events and people keep one passage
    const PassageMap map = [&](const TextSpan& span) -> std::optional<TextSpan> {
        if (span != main || isTaken)
            return std::nullopt;
        isTaken = true;
        return passage;
    };
    return carriedBody(body, map).value_or(body);
}

} // namespace tidemark::session
