// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/item_merge.h"

#include "session/item_likeness.h"
#include "session/merged_readings.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace tidemark::session {

using domain::Item;
using domain::ItemBody;
using domain::ReviewState;

namespace {

using Key = std::tuple<size_t, domain::TextSpan>;

Key keyOf(const ItemBody& body)
{
    return { body.index(), domain::mainSpan(body) };
}

bool isUntouched(const Item& item)
{
    return item.state == ReviewState::Suggested && !domain::isEdited(item);
}

bool isExtracted(const Item& item)
{
    return item.provenance.origin == domain::Provenance::Origin::Extraction;
}

/// What some items say, to be asked whether a finding repeats it.
class Known {
public:
    template <class Accepts> Known(std::span<const Item> items, Accepts accepts)
    {
        for (const Item& item : items) {
            if (!accepts(item))
                continue;
            add(item.body);
            if (item.extracted)
                add(*item.extracted);
        }
        m_places.finish();
    }

    bool repeats(const ItemBody& finding) const
    {
        const std::vector<int> around = m_places.around(finding);
        return std::any_of(around.begin(), around.end(), [&](int number) {
            const ItemBody& known = *m_bodies[static_cast<size_t>(number)];
            return isNearly(domain::mainSpan(finding), domain::mainSpan(known))
                && saysTheSame(finding, known);
        });
    }

private:
    void add(const ItemBody& body)
    {
        m_places.add(body, static_cast<int>(m_bodies.size()));
        m_bodies.push_back(&body);
    }

    std::vector<const ItemBody*> m_bodies;
    PlaceIndex m_places;
};

/// The findings of a reading that no item has taken yet.
class Reading {
public:
    explicit Reading(std::span<const ItemBody> bodies)
        : m_bodies(bodies)
        , m_isTaken(bodies.size())
    {
        for (size_t number = 0; number < bodies.size(); ++number) {
            m_atPlace[keyOf(bodies[number])].push_back(static_cast<int>(number));
            m_byPlace.add(bodies[number], static_cast<int>(number));
        }
        m_byPlace.finish();
    }

    /// The first at the very place of `like` that `accepts` allows.
    template <class Accepts> const ItemBody* takeAt(const ItemBody& like, Accepts accepts)
    {
        const auto found = m_atPlace.find(keyOf(like));
        if (found == m_atPlace.end())
            return nullptr;
        for (const int number : found->second) {
            if (isWaiting(number) && accepts(body(number)))
                return take(number);
        }
        return nullptr;
    }

    /// The one that is most like `like`, of those that `accepts` allows.
    template <class Accepts> const ItemBody* takeNear(const ItemBody& like, Accepts accepts)
    {
        int best = -1;
        double most = 0;
        for (const int number : m_byPlace.around(like)) {
            const auto alike = isWaiting(number) ? likeness(body(number), like) : std::nullopt;
            if (alike && *alike > most && accepts(body(number))) {
                best = number;
                most = *alike;
            }
        }
        return best < 0 ? nullptr : take(best);
    }

    /// In the order of the reading.
    std::vector<const ItemBody*> rest() const
    {
        std::vector<const ItemBody*> bodies;
        for (size_t number = 0; number < m_bodies.size(); ++number) {
            if (!m_isTaken[number])
                bodies.push_back(&m_bodies[number]);
        }
        return bodies;
    }

private:
    bool isWaiting(int number) const { return !m_isTaken[static_cast<size_t>(number)]; }
    const ItemBody& body(int number) const { return m_bodies[static_cast<size_t>(number)]; }
    const ItemBody* take(int number)
    {
        m_isTaken[static_cast<size_t>(number)] = true;
        return &body(number);
    }

    std::span<const ItemBody> m_bodies;
    std::vector<bool> m_isTaken;
    std::map<Key, std::vector<int>> m_atPlace;
    PlaceIndex m_byPlace;
};

struct Match {
    const ItemBody* body = nullptr; ///< null: the new reading has nothing there
    bool isSamePlace = true;
};

/// Finds for each item of the extraction what the new reading has in its place.
class Matching {
public:
    Matching(std::span<const Item> items, std::span<const ItemBody> bodies)
        : m_items(items)
        , m_matches(items.size())
        , m_reading(bodies)
        , m_rejected(items, [](const Item& item) { return item.state == ReviewState::Rejected; })
        , m_ofOthers(items, [](const Item& item) { return !isExtracted(item); })
    {
        match(&Matching::findSame, isExtracted);
        match(&Matching::findAtPlace, isExtracted);
        // What the reader has decided chooses first. What is rejected takes nothing: something else may stand
        // there.
        const auto isKept
            = [](const Item& item) { return isExtracted(item) && item.state != ReviewState::Rejected; };
        match(&Matching::findNear, [&](const Item& item) { return isKept(item) && !isUntouched(item); });
        match(&Matching::findNear, isKept);
    }

    const Match& of(size_t item) const { return m_matches[item]; }

    /// What no item has: without repetitions of what the reader rejected, wrote, or another program found.
    std::vector<const ItemBody*> news() const
    {
        std::vector<const ItemBody*> news = m_reading.rest();
        std::erase_if(news, [this](const ItemBody* finding) {
            return m_rejected.repeats(*finding) || m_ofOthers.repeats(*finding);
        });
        return news;
    }

private:
    template <class Find, class Accepts> void match(Find find, Accepts accepts)
    {
        for (size_t index = 0; index < m_items.size(); ++index) {
            if (!m_matches[index].body && accepts(m_items[index]))
                m_matches[index] = (this->*find)(m_items[index]);
        }
    }

    Match findSame(const Item& item)
    {
        const ItemBody& known = asExtracted(item);
        return { m_reading.takeAt(
            known, [&known](const ItemBody& body) { return likeness(body, known) >= completeLikeness; }) };
    }

    Match findAtPlace(const Item& item)
    {
        return { m_reading.takeAt(
            asExtracted(item), [&](const ItemBody& body) { return mayBecome(item, body); }) };
    }

    Match findNear(const Item& item)
    {
        const auto accepts = [&](const ItemBody& body) { return mayBecome(item, body); };
        return { m_reading.takeNear(asExtracted(item), accepts), false };
    }

    // A suggestion must not turn into what the reader has rejected beside it.
    bool mayBecome(const Item& item, const ItemBody& body) const
    {
        return !isUntouched(item) || saysTheSame(body, asExtracted(item)) || !m_rejected.repeats(body);
    }

    std::span<const Item> m_items;
    std::vector<Match> m_matches;
    Reading m_reading;
    Known m_rejected;
    Known m_ofOthers;
};

template <class Finding> bool followsPublication(const Finding& before, const Finding& now)
{
    return before.basis.kind == domain::Basis::Kind::PublicationDate && now.basis.kind == before.basis.kind;
}

/// What the reader judged stays as they saw it, but for a date that is counted from the publication date.
void followPublication(ItemBody& judged, const ItemBody& now)
{
    if (auto* time = std::get_if<domain::TimeExpression>(&judged)) {
        if (const auto& other = std::get<domain::TimeExpression>(now); followsPublication(*time, other))
            time->value = other.value;
    } else if (auto* event = std::get_if<domain::Event>(&judged)) {
        if (const auto& other = std::get<domain::Event>(now); followsPublication(*event, other))
            event->date = other.date;
    }
}

/// The item after the new reading found `match` in its place.
Item revisedItem(Item item, const Match& match)
{
    const ItemBody before = item.body;
    ItemBody& extracted = domain::isEdited(item) ? *item.extracted : item.body;
    // What is rejected is remembered as it was, so that it is known again beside what now stands there.
    const bool isRejected = item.state == ReviewState::Rejected;
    const bool staysAsJudged = !domain::isEdited(item) && !isUntouched(item) && !match.isSamePlace;
    if (isRejected || staysAsJudged)
        followPublication(extracted, *match.body);
    else
        extracted = *match.body;
    domain::keepPlace(item.body, before);
    if (item.extracted && &extracted == &item.body)
        item.extracted = item.body;
    return item;
}

Item suggestion(const ItemBody& body, domain::ArticleId article, domain::VersionId version)
{
    Item item;
    item.id = domain::ItemId::create();
    item.article = article;
    item.version = version;
    item.provenance = extractionProvenance();
    item.body = body;
    return item;
}

} // namespace

domain::Provenance extractionProvenance()
{
    return { domain::Provenance::Origin::Extraction, QStringLiteral(TIDEMARK_VERSION) };
}

ItemMerge mergeReading(std::span<const Item> items, std::span<const ItemBody> reading,
    domain::ArticleId article, domain::VersionId version, const QSet<domain::ItemId>& pinned)
{
    ItemMerge merge;
    const MatchedItems matched = withMergedReadings(items);
    const Matching matching(matched.items, reading);
    auto merged = matched.readings.begin();
    for (size_t index = 0; index < items.size(); ++index) {
        const Item& item = items[index];
        const Match& match = matching.of(index);
        Item revised = match.body ? revisedItem(item, match) : item;
        for (; merged != matched.readings.end() && merged->item == index; ++merged) {
            if (const Match& found = matching.of(merged->source); found.body)
                followReading(revised, merged->reading, std::get<domain::Event>(*found.body));
        }
        if (!match.body && isExtracted(item) && isUntouched(item) && !pinned.contains(item.id))
            merge.removed.push_back(item.id);
        else if (revised != item)
            merge.revised.push_back(std::move(revised));
    }
    for (const ItemBody* body : matching.news())
        merge.added.push_back(suggestion(*body, article, version));
    return merge;
}

ReadingChanges shownChanges(std::span<const Item> items, const ItemMerge& merge)
{
    QHash<domain::ItemId, const Item*> known;
    for (const Item& item : items)
        known.insert(item.id, &item);
    ReadingChanges changes;
    for (const Item& item : merge.added)
        changes.added += isShownKind(item.kind());
    for (const Item& item : merge.revised) {
        const bool isVisible = isShownKind(item.kind()) && item.state != ReviewState::Rejected;
        changes.revised += isVisible && fingerprint(known.value(item.id)->body) != fingerprint(item.body);
    }
    for (const domain::ItemId id : merge.removed)
        changes.removed += isShownKind(known.value(id)->kind());
    return changes;
}

} // namespace tidemark::session
