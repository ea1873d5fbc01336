// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/timeline_input.h"

#include "exchange/article_file.h"
#include "exchange/events_file.h"
#include "extraction/article_reader.h"
#include "session/event_entries.h"
#include "session/events_errors.h"
#include "session/timeline_entries.h"
#include "store/article_repository.h"
#include "store/dossier_repository.h"
#include "store/item_repository.h"
#include "store/library.h"

#include <QFileInfo>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

using Result = tl::expected<TimelineInput, QString>;
constexpr int mostReasons = 10;

using EntrySets = std::vector<std::shared_ptr<const timeline::EntrySet>>;

Result readArticleInput(const QString& path, const TimelineInputOptions& options)
{
    const auto article = exchange::readArticleFile(path);
    if (!article)
        return tl::unexpected(article.error());
    const auto source = options.ownWords.open(u"timeline"_s);
    if (!source)
        return tl::unexpected(source.error());
    const auto lexicons = (*source)->get();
    if (!lexicons)
        return tl::unexpected(lexicons.error().sentence);
    const domain::Findings findings
        = extraction::readArticle(article->text(), **lexicons, { options.published });
    TimelineInput input;
    input.entries = session::timelineEntries(findings, options.language);
    input.title = findings.metadata.title;
    input.source = session::citation(findings.metadata, options.language);
    return input;
}

Result readEventsInput(const QString& path, const TimelineInputOptions& options)
{
    const auto file = exchange::loadEventsFile(path);
    if (!file)
        return tl::unexpected(session::toSessionError(file.error()).sentence);
    std::vector<timeline::Lane> lanes;
    std::vector<timeline::Entry> entries = session::eventEntries(file->rows, options.language, lanes);
    TimelineInput input;
    input.title = file->title.isEmpty() ? QFileInfo(path).completeBaseName() : file->title;
    input.remarks = remarksOn(*file);
    input.entries = std::make_shared<const timeline::EntrySet>(std::move(lanes), std::move(entries));
    return input;
}

tl::expected<EntrySets, QString> entriesOf(
    const store::Library& library, const domain::Dossier& dossier, timeline::Language language)
{
    EntrySets sets;
    const store::ItemRepository items(library);
    for (const domain::ArticleId article : dossier.articles) {
        const auto found = items.ofArticle(article);
        if (!found)
            return tl::unexpected(found.error().message());
        sets.push_back(session::timelineEntries(*found, language));
    }
    return sets;
}

/// Which event is from which of several articles; `sets` as they are joined.
tl::expected<void, QString> citeArticles(TimelineInput& input, const store::Library& library,
    const domain::Dossier& dossier, const EntrySets& sets, timeline::Language language)
{
    timeline::EntryKey key = 0;
    for (size_t i = 0; i < sets.size(); ++i) {
        const auto article = store::ArticleRepository(library).find(dossier.articles[i]);
        if (!article)
            return tl::unexpected(article.error().message());
        input.citations.list += session::citation(article->metadata, language);
        for (size_t count = sets[i]->entries().size(); count > 0; --count)
            input.citations.numberOf.insert(key++, static_cast<int>(i + 1));
    }
    if (sets.size() == 1)
        input.source = input.citations.list.first();
    if (sets.size() < 2)
        input.citations = {};
    return {};
}

Result readDossierInput(const QString& path, const TimelineInputOptions& options)
{
    const auto library = store::Library::open(path, store::Library::Mode::ReadOnly);
    if (!library)
        return tl::unexpected(library.error().message());
    const auto dossier = store::DossierRepository(**library).findByName(options.dossier);
    if (!dossier)
        return tl::unexpected(dossier.error().message());
    if (!*dossier)
        return tl::unexpected(u"%1 has no dossier named %2"_s.arg(path, options.dossier));
    const auto sets = entriesOf(**library, **dossier, options.language);
    if (!sets)
        return tl::unexpected(sets.error());
    TimelineInput input;
    input.title = (*dossier)->name;
    input.entries = session::joinedEntries(*sets);
    const auto cited = citeArticles(input, **library, **dossier, *sets, options.language);
    if (!cited)
        return tl::unexpected(cited.error());
    return input;
}

/// By content; a file that is called like one is read as events too, to say what is wrong with it.
bool isEvents(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return exchange::recognisedEvents(path) || QStringList { u"csv"_s, u"json"_s, u"mw"_s }.contains(suffix);
}

} // namespace

QStringList remarksOn(const exchange::EventsFile& file)
{
    QStringList remarks;
    if (file.leftOutCount == 0)
        return remarks;
    remarks.append(u"%1 of %2 events left out"_s.arg(file.leftOutCount)
                       .arg(file.leftOutCount + qsizetype(file.rows.size())));
    for (const exchange::LeftOutEvent& event : file.leftOut) {
        if (remarks.size() > mostReasons)
            break;
        remarks.append(session::leftOutReason(event));
    }
    return remarks;
}

Result readTimelineInput(const QString& path, const TimelineInputOptions& options)
{
    if (!options.dossier.isEmpty())
        return readDossierInput(path, options);
    return isEvents(path) ? readEventsInput(path, options) : readArticleInput(path, options);
}

} // namespace tidemark::cli
