// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timeline_entries.h"

#include "session/article_import.h"
#include "timeline/date_words.h"
#include "timeline/words.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::Event;
using domain::TextSpan;

namespace {

constexpr std::array laneCategories { timeline::Category::Policy, timeline::Category::Product,
    timeline::Category::Figure, timeline::Category::Statement, timeline::Category::Other };

/// One thing found, wherever it is kept.
struct Source {
    timeline::EntryKey key = 0;
    domain::ItemId item;
    const domain::ItemBody* body = nullptr;
};

/// Makes entries of events with the help of what else was found in the same passages.
class EntryBuilder {
public:
    EntryBuilder(std::vector<Source> sources, timeline::Language language)
        : m_sources(std::move(sources))
        , m_language(language)
    {
    }

    std::shared_ptr<const timeline::EntrySet> build() const
    {
        std::vector<timeline::Entry> entries;
        for (const Source& source : m_sources) {
            if (const auto* event = std::get_if<Event>(source.body))
                entries.push_back(entryOf(source, *event));
        }
        return std::make_shared<const timeline::EntrySet>(lanesFor(entries), std::move(entries));
    }

private:
    timeline::Entry entryOf(const Source& source, const Event& event) const
    {
        timeline::Entry entry;
        entry.key = source.key;
        entry.item = source.item;
        entry.title = event.title;
        entry.date = event.date;
        entry.category = timeline::toCategory(event.category);
        if (event.category == domain::EventCategory::Policy) {
            const auto* policy = firstIn<domain::Policy>(event);
            entry.term = policy ? policy->term : std::nullopt;
        }
        entry.detail = detailOf(event);
        return entry;
    }

    QString detailOf(const Event& event) const
    {
        QStringList parts { actorOf(event) };
        if (event.date)
            parts << timeline::dateWords(*event.date, m_language);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    /// Who is behind an event of a category that tells of someone; empty when the text does not say.
    QString actorOf(const Event& event) const
    {
        switch (event.category) {
        case domain::EventCategory::Policy: {
            const auto* policy = firstIn<domain::Policy>(event);
            return policy ? policy->issuer : QString();
        }
        case domain::EventCategory::Figure: {
            const auto* figure = firstIn<domain::Figure>(event);
            return figure ? figure->ofWhom : QString();
        }
        case domain::EventCategory::Statement: {
            const auto* quotation = firstIn<domain::Quotation>(event);
            return quotation ? quotation->speaker : QString();
        }
        default:
            return {};
        }
    }

    template <class Body> const Body* firstIn(const Event& event) const
    {
        for (const TextSpan& passage : event.passages) {
            for (const Source& source : m_sources) {
                const auto* body = std::get_if<Body>(source.body);
                if (body && domain::mainSpan(*source.body).overlaps(passage))
                    return body;
            }
        }
        return nullptr;
    }

    /// One lane for each category that comes; sets the entries' lanes.
    std::vector<timeline::Lane> lanesFor(std::vector<timeline::Entry>& entries) const
    {
        const timeline::Words words(m_language);
        std::vector<timeline::Lane> lanes;
        for (const timeline::Category category : laneCategories) {
            bool used = false;
            for (timeline::Entry& entry : entries) {
                if (entry.category != category)
                    continue;
                entry.lane = static_cast<int>(lanes.size());
                used = true;
            }
            if (used)
                lanes.push_back({ words.category(category), category });
        }
        return lanes;
    }

    std::vector<Source> m_sources;
    timeline::Language m_language;
};

} // namespace

timeline::EntryKey entryKeyOf(domain::ItemId item)
{
    // The last eight bytes of a version 7 UUID are random but for its two variant bits.
    const QByteArray bytes = item.uuid().toRfc4122();
    return static_cast<timeline::EntryKey>(
        qFromBigEndian<quint64>(bytes.constData() + 8) & 0x3fff'ffff'ffff'ffff);
}

std::shared_ptr<const timeline::EntrySet> timelineEntries(
    std::span<const domain::Item> items, timeline::Language language)
{
    std::vector<Source> sources;
    for (const domain::Item& item : items) {
        if (item.state != domain::ReviewState::Rejected)
            sources.push_back({ entryKeyOf(item.id), item.id, &item.body });
    }
    return EntryBuilder(std::move(sources), language).build();
}

std::shared_ptr<const timeline::EntrySet> timelineEntries(
    const domain::Findings& findings, timeline::Language language)
{
    const std::vector<domain::ItemBody> bodies = itemBodies(findings);
    std::vector<Source> sources;
    timeline::EntryKey next = 0;
    for (const domain::ItemBody& body : bodies) {
        const bool isEvent = std::holds_alternative<Event>(body);
        sources.push_back({ isEvent ? next++ : 0, {}, &body });
    }
    return EntryBuilder(std::move(sources), language).build();
}

} // namespace tidemark::session
