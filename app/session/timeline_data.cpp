// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timeline_data.h"

#include "session/event_entries.h"
#include "session/store_errors.h"
#include "session/timeline_content.h"
#include "session/timeline_entries.h"
#include "session/timeline_file_words.h"
#include "store/article_repository.h"
#include "store/enum_names.h"
#include "store/item_repository.h"
#include "store/library.h"
#include "text/code_points.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using exchange::PortableEvent;
using exchange::PortableTimeline;

namespace {

SessionError cannotWrite(const QString& path, const QString& why)
{
    return { SessionError::Kind::Storage,
        QCoreApplication::translate("tidemark::session", "%1 cannot be written: %2.", "file name; reason")
            .arg(QDir::toNativeSeparators(path), why) };
}

SessionError cancelled()
{
    return { SessionError::Kind::Cancelled,
        QCoreApplication::translate("tidemark::session", "The export was cancelled.") };
}

/// The moment a version 7 UUID was made; invalid for any other.
QDateTime creationOf(const QUuid& id)
{
    if (id.data3 >> 12 != 7) // QUuid::version() does not know it yet
        return {};
    const quint64 milliseconds = quint64(id.data1) << 16 | id.data2;
    return QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), Qt::UTC);
}

bool isEarlier(const PortableEvent& left, const PortableEvent& right)
{
    const auto spanOf = [](const PortableEvent& event) {
        return event.date ? exchange::daySpan(*event.date) : std::nullopt;
    };
    const auto leftSpan = spanOf(left);
    const auto rightSpan = spanOf(right);
    return leftSpan && (!rightSpan || leftSpan->first < rightSpan->first);
}

/// Gathers the events of one article after the other.
class LibraryTimeline {
public:
    LibraryTimeline(const store::Library& library, timeline::Language language)
        : m_library(library)
        , m_language(language)
        , m_words(timelineFileWords(language))
    {
    }

    Result<void> add(domain::ArticleId id)
    {
        const store::ArticleRepository articles(m_library);
        const auto article = articles.find(id);
        if (!article)
            return unexpected(article.error());
        const auto version = articles.version(article->currentVersion);
        if (!version)
            return unexpected(version.error());
        const auto items = store::ItemRepository(m_library).ofArticle(id);
        if (!items)
            return unexpected(items.error());
        const domain::ArticleMetadata& metadata = article->metadata;
        m_timeline.articles.push_back(
            { id.toString(), metadata.title, citation(metadata, m_language), metadata.language });
        addEvents(*items, version->text);
        return {};
    }

    PortableTimeline take() { return std::move(m_timeline); }

private:
    void addEvents(const std::vector<domain::Item>& items, const QString& text)
    {
        const TimelineSource source { {}, m_timeline.articles.back().title, items, {}, -1 };
        const TimelineContent content = timelineContent(std::span(&source, 1), LanesBy::Category, m_language);
        const text::CodePointIndex codePoints(text);
        const auto first = ptrdiff_t(m_timeline.events.size());
        for (const domain::Item& item : items) {
            const auto* event = std::get_if<domain::Event>(&item.body);
            if (!event || item.state == domain::ReviewState::Rejected)
                continue;
            const timeline::EntryKey key = entryKeyOf(item.id);
            PortableEvent portable = eventOf(item, *event, content.facets.value(key));
            if (const int index = content.entries->indexOf(key); index >= 0)
                portable.term = content.entries->entry(index).term;
            for (const domain::TextSpan& span : event->passages)
                portable.passages.push_back(
                    { { codePoints.toCodePoint(span.start), codePoints.toCodePoint(span.end()) },
                        text.mid(span.start, span.length) });
            m_timeline.events.push_back(std::move(portable));
        }
        std::stable_sort(m_timeline.events.begin() + first, m_timeline.events.end(), isEarlier);
    }

    PortableEvent eventOf(
        const domain::Item& item, const domain::Event& event, const EntryFacets& facets) const
    {
        PortableEvent portable;
        portable.id = item.id.toString();
        portable.created = creationOf(item.id.uuid());
        portable.title = event.title.simplified();
        portable.date = event.date;
        portable.category = store::nameOf(event.category);
        portable.lane = m_words.category(portable.category);
        portable.state = store::nameOf(item.state);
        portable.speaker = facets.speaker;
        portable.issuer = facets.issuer;
        portable.wording = event.dateWording;
        portable.article = int(m_timeline.articles.size()) - 1;
        return portable;
    }

    const store::Library& m_library;
    timeline::Language m_language;
    exchange::TimelineFileWords m_words;
    PortableTimeline m_timeline;
};

Result<std::vector<domain::ArticleId>> articlesOf(
    const store::Library& library, const TimelineDataRequest& request)
{
    if (!request.articles.empty())
        return request.articles;
    const auto all = store::ArticleRepository(library).all();
    if (!all)
        return unexpected(all.error());
    std::vector<domain::ArticleId> ids;
    for (const domain::Article& article : *all)
        ids.push_back(article.id);
    return ids;
}

} // namespace

Result<PortableTimeline> libraryTimeline(const store::Library& library, const TimelineDataRequest& request)
{
    const auto articles = articlesOf(library, request);
    if (!articles)
        return tl::unexpected(articles.error());
    LibraryTimeline gathered(library, request.language);
    for (const domain::ArticleId id : *articles) {
        if (const auto added = gathered.add(id); !added)
            return tl::unexpected(added.error());
    }
    PortableTimeline timeline = gathered.take();
    timeline.title = request.title;
    if (timeline.title.isEmpty() && timeline.articles.size() == 1)
        timeline.title = timeline.articles.front().title;
    if (timeline.title.isEmpty())
        timeline.title = timelineFileWords(request.language).page.value(u"timeline"_s);
    return timeline;
}

PortableTimeline fileTimeline(const exchange::EventsFile& file, const QString& title)
{
    PortableTimeline timeline;
    timeline.title = title;
    timeline.description = file.description;
    timeline.events.reserve(file.rows.size());
    QSet<QString> ids;
    QHash<QString, int> copiesOf;
    for (const exchange::EventRow& row : file.rows) {
        PortableEvent event;
        event.id = row.id.isEmpty() ? QString::number(timeline.events.size() + 1) : row.id;
        if (ids.contains(event.id)) {
            int& copies = copiesOf[row.id];
            do
                event.id = u"%1-%2"_s.arg(row.id).arg(++copies + 1);
            while (ids.contains(event.id));
        }
        ids.insert(event.id);
        event.title = row.label;
        event.date = row.date;
        event.lane = laneName(row);
        event.text = row.text;
        timeline.events.push_back(std::move(event));
    }
    return timeline;
}

Result<TimelineDataSummary> writeTimelineData(const PortableTimeline& timeline,
    const TimelineDataRequest& request, QIODevice& device, const exchange::TimelineProgress& goesOn)
{
    const exchange::TimelineWriterOptions options { timelineFileWords(request.language),
        request.byteOrderMark };
    const exchange::WrittenTimeline written
        = exchange::writeTimeline(request.format, timeline, options, goesOn);
    if (written.cancelled)
        return tl::unexpected(cancelled());
    if (device.write(written.bytes) != written.bytes.size())
        return tl::unexpected(SessionError { SessionError::Kind::Storage, device.errorString() });
    return TimelineDataSummary { {}, written.written, written.undated, written.outOfRange };
}

Result<TimelineDataSummary> exportTimelineData(const PortableTimeline& timeline,
    const TimelineDataRequest& request, const QString& path, const exchange::TimelineProgress& goesOn)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(path, file.errorString()));
    auto summary = writeTimelineData(timeline, request, file, goesOn);
    if (!summary) {
        file.cancelWriting();
        const bool isCancelled = summary.error().kind == SessionError::Kind::Cancelled;
        return isCancelled ? summary : tl::unexpected(cannotWrite(path, summary.error().sentence));
    }
    if (!file.commit())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    summary->path = path;
    return summary;
}

} // namespace tidemark::session
