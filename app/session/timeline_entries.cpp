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

/// Findings of one kind, to be asked which of them touches a passage.
template <class Body> class SpanIndex {
public:
    explicit SpanIndex(const std::vector<Source>& sources)
    {
        for (const Source& source : sources) {
            if (const auto* body = std::get_if<Body>(source.body))
                m_slots.push_back({ domain::mainSpan(*source.body), 0, body });
        }
        std::stable_sort(m_slots.begin(), m_slots.end(),
            [](const Slot& left, const Slot& right) { return left.span.start < right.span.start; });
        qsizetype end = 0;
        for (Slot& slot : m_slots)
            slot.latestEnd = end = std::max(end, slot.span.end());
    }

    /// The first in text order that overlaps a passage, taking the passages one by one; O(log n) each.
    const Body* firstIn(const Event& event) const
    {
        for (const TextSpan& passage : event.passages) {
            // The first slot up to which some end lies beyond the passage's start is itself the one that ends
            // there.
            const auto slot = std::partition_point(m_slots.begin(), m_slots.end(),
                [&passage](const Slot& before) { return before.latestEnd <= passage.start; });
            if (slot != m_slots.end() && slot->span.start < passage.end())
                return slot->body;
        }
        return nullptr;
    }

private:
    struct Slot {
        TextSpan span;
        qsizetype latestEnd = 0; ///< of this slot and all before it
        const Body* body = nullptr;
    };

    std::vector<Slot> m_slots;
};

/// Makes entries of events with the help of what else was found in the same passages.
class EntryBuilder {
public:
    EntryBuilder(std::vector<Source> sources, timeline::Language language)
        : m_sources(std::move(sources))
        , m_policies(m_sources)
        , m_figures(m_sources)
        , m_quotations(m_sources)
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
            const auto* policy = m_policies.firstIn(event);
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
            const auto* policy = m_policies.firstIn(event);
            return policy ? policy->issuer : QString();
        }
        case domain::EventCategory::Figure: {
            const auto* figure = m_figures.firstIn(event);
            return figure ? figure->ofWhom : QString();
        }
        case domain::EventCategory::Statement:
            return speakerOf(event);
        default:
            return {};
        }
    }

    /// The speaker, or the speaker's role when the title names the speaker already.
    QString speakerOf(const Event& event) const
    {
        const auto* quotation = m_quotations.firstIn(event);
        if (!quotation)
            return {};
        const bool named = !quotation->speaker.isEmpty() && event.title.contains(quotation->speaker);
        return named && !quotation->role.isEmpty() ? quotation->role : quotation->speaker;
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
    SpanIndex<domain::Policy> m_policies;
    SpanIndex<domain::Figure> m_figures;
    SpanIndex<domain::Quotation> m_quotations;
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

QString citation(const domain::ArticleMetadata& metadata, timeline::Language language)
{
    const bool english = language == timeline::Language::English;
    QStringList parts;
    if (!metadata.title.isEmpty())
        parts += english ? u"“%1”"_s.arg(metadata.title) : u"〈%1〉"_s.arg(metadata.title);
    if (!metadata.byline.contains(metadata.outlet))
        parts += metadata.outlet;
    parts += metadata.byline;
    parts.removeAll(QString());
    return parts.join(english ? u", "_s : u","_s);
}

} // namespace tidemark::session
