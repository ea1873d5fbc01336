// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/joint_timeline.h"

#include "session/timeline_entries.h"
#include "timeline/date_words.h"

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::EdtfValue;
using domain::ItemId;
using timeline::Entry;
using timeline::EntryKey;

namespace {

using Days = std::pair<domain::DayNumber, domain::DayNumber>;

std::optional<Days> daysOf(const std::optional<EdtfValue>& date)
{
    if (!date || !date->earliestDay() || !date->latestDay())
        return std::nullopt;
    return Days { *date->earliestDay(), *date->latestDay() };
}

bool mayBeOne(const std::optional<EdtfValue>& left, const std::optional<EdtfValue>& right)
{
    const auto one = daysOf(left);
    const auto other = daysOf(right);
    return !one || !other || (one->first <= other->second && other->first <= one->second);
}

/// The dated telling whose date says most.
const JointEvent::Telling& mostExact(const JointEvent& event)
{
    return *std::min_element(event.tellings.begin(), event.tellings.end(),
        [](const JointEvent::Telling& left, const JointEvent::Telling& right) {
            const auto one = daysOf(left.date);
            const auto other = daysOf(right.date);
            if (!one || !other)
                return one.has_value() && !other.has_value();
            return one->second - one->first < other->second - other->first;
        });
}

bool disagree(const JointEvent& event)
{
    for (const JointEvent::Telling& left : event.tellings) {
        for (const JointEvent::Telling& right : event.tellings) {
            if (!mayBeOne(left.date, right.date))
                return true;
        }
    }
    return false;
}

/// Joins the articles' own entries.
class Joiner {
public:
    Joiner(std::span<const DossierArticle> articles, timeline::Language language)
        : m_articles(articles)
        , m_language(language)
    {
        for (size_t article = 0; article < articles.size(); ++article) {
            if (articles[article].isShown)
                addArticle(article);
        }
    }

    JointTimeline join(const std::vector<domain::EventLink>& links)
    {
        for (const domain::EventLink& link : links)
            joinLink(link);
        std::erase_if(
            m_entries, [this](const Entry& entry) { return m_result.drawnBy.contains(entry.item); });
        TimelineContent& content = m_result.content;
        content.entries = std::make_shared<const timeline::EntrySet>(
            std::vector<timeline::Lane> {}, std::move(m_entries));
        content = inLanes(content, LanesBy::Category, m_language);
        return std::move(m_result);
    }

private:
    struct Place {
        size_t entry = 0;
        size_t article = 0;
    };

    void addArticle(size_t article)
    {
        const TimelineContent& own = m_articles[article].content;
        for (const Entry& entry : own.entries->entries()) {
            m_places.insert(entry.item, Place { m_entries.size(), article });
            m_entries.push_back(entry);
        }
        m_result.content.facets.insert(own.facets);
    }

    void joinLink(const domain::EventLink& link)
    {
        JointEvent event;
        for (const ItemId item : link.items) {
            const auto place = m_places.constFind(item);
            if (place != m_places.constEnd())
                event.tellings.push_back(
                    { item, m_articles[place->article].article.id, m_entries[place->entry].date });
        }
        if (event.tellings.size() < 2)
            return;
        event.isDatedDifferently = disagree(event);
        Entry& leading = m_entries[m_places.value(event.tellings.front().item).entry];
        if (!event.isDatedDifferently)
            takeDate(leading, mostExact(event));
        for (size_t other = 1; other < event.tellings.size(); ++other)
            drawBy(leading.key, event.tellings[other].item);
        m_result.joint.insert(leading.key, std::move(event));
    }

    void drawBy(EntryKey leading, ItemId other)
    {
        m_result.drawnBy.insert(other, leading);
        const EntryFacets facets = m_result.content.facets.take(entryKeyOf(other));
        EntryFacets& joint = m_result.content.facets[leading];
        joint.tags = (joint.tags + facets.tags);
        joint.tags.removeDuplicates();
        joint.tags.sort();
        joint.notes += facets.notes;
    }

    /// The words of the date stand at the end of the detail line.
    void takeDate(Entry& leading, const JointEvent::Telling& telling) const
    {
        const Entry& exact = m_entries[m_places.value(telling.item).entry];
        if (leading.date == exact.date)
            return;
        const QString before = leading.date ? timeline::dateWords(*leading.date, m_language) : QString();
        if (!before.isEmpty() && leading.detail.endsWith(before))
            leading.detail.chop(before.size());
        else if (!leading.detail.isEmpty())
            leading.detail += u" · "_s;
        leading.detail += timeline::dateWords(*exact.date, m_language);
        leading.date = exact.date;
    }

    std::span<const DossierArticle> m_articles;
    timeline::Language m_language;
    std::vector<Entry> m_entries;
    QHash<ItemId, Place> m_places;
    JointTimeline m_result;
};

} // namespace

EntryKey JointTimeline::keyOf(ItemId event) const
{
    const auto found = drawnBy.constFind(event);
    return found == drawnBy.constEnd() ? entryKeyOf(event) : *found;
}

JointTimeline jointTimeline(std::span<const DossierArticle> articles,
    const std::vector<domain::EventLink>& links, timeline::Language language)
{
    return Joiner(articles, language).join(links);
}

timeline::PictureCitations jointCitations(
    std::span<const DossierArticle> articles, const JointTimeline& timeline, timeline::Language language)
{
    timeline::PictureCitations citations;
    for (const DossierArticle& source : articles) {
        const int number = static_cast<int>(citations.list.size()) + 1;
        bool isCited = false;
        for (const Entry& own : source.content.entries->entries()) {
            const EntryKey key = timeline.keyOf(own.item);
            if (!source.isShown || timeline.content.entries->indexOf(key) < 0)
                continue;
            isCited = true;
            citations.numberOf.insert(key, number);
        }
        if (isCited)
            citations.list.append(citation(source.article.metadata, language));
    }
    return citations;
}

} // namespace tidemark::session
