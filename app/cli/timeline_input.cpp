// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/timeline_input.h"

#include "exchange/article_file.h"
#include "exchange/events_file.h"
#include "extraction/article_reader.h"
#include "session/dossier_reading.h"
#include "session/event_entries.h"
#include "session/events_errors.h"
#include "session/joint_timeline.h"
#include "session/timeline_entries.h"
#include "store/dossier_repository.h"
#include "store/event_link_repository.h"
#include "store/library.h"

#include <QFileInfo>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

using Result = tl::expected<TimelineInput, QString>;
constexpr int mostReasons = 10;

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

using Articles = std::vector<session::DossierArticle>;

tl::expected<Articles, QString> articlesOf(
    const store::Library& library, const domain::Dossier& dossier, timeline::Language language)
{
    Articles articles;
    for (const domain::ArticleId id : dossier.articles) {
        auto article = session::readDossierArticle(library, id, static_cast<int>(articles.size()), language);
        if (!article)
            return tl::unexpected(article.error().sentence);
        articles.push_back(std::move(*article));
    }
    return articles;
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
    const auto articles = articlesOf(**library, **dossier, options.language);
    if (!articles)
        return tl::unexpected(articles.error());
    const auto links = store::EventLinkRepository(**library).all();
    if (!links)
        return tl::unexpected(links.error().message());
    const session::JointTimeline timeline = session::jointTimeline(*articles, *links, options.language);
    TimelineInput input;
    input.title = (*dossier)->name;
    input.entries = timeline.content.entries;
    if (articles->size() == 1)
        input.source = session::citation(articles->front().article.metadata, options.language);
    else
        input.citations = session::jointCitations(*articles, timeline, options.language);
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
