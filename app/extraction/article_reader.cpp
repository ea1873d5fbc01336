// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/article_reader.h"

#include "extraction/events.h"
#include "extraction/figures.h"
#include "extraction/metadata.h"
#include "extraction/people.h"
#include "extraction/policies.h"
#include "extraction/publication_date.h"
#include "extraction/quotations.h"
#include "extraction/times.h"

namespace tidemark::extraction {

namespace {

/// Percent of all the work that are done after each pass, as measured on a long article.
enum Milestone {
    Structure = 5,
    Publication = 40,
    Times = 58,
    People = 71,
    Quotations = 81,
    Policies = 89,
    Figures = 93,
    Events = 100
};

std::optional<domain::Findings> readWatched(
    QStringView text, const Lexicons& lexicons, const ReadingOptions& options, ReadingWatch& watch)
{
    watch.beginPass(Structure);
    ReadingContext context = readStructure(text, lexicons, &watch);
    if (!watch.beginPass(Publication))
        return std::nullopt;
    context.metadata = findMetadata(context);
    context.metadata.published = options.published
        ? domain::PublicationDate { domain::PublicationDate::Origin::Given, options.published, {}, {} }
        : inferPublicationDate(context);
    if (!watch.beginPass(Times))
        return std::nullopt;
    context.times = findTimes(context);

    domain::Findings findings;
    if (watch.beginPass(People))
        findings.people = findPeople(context);
    if (watch.beginPass(Quotations))
        findings.quotations = findQuotations(context, findings.people);
    if (watch.beginPass(Policies))
        findings.policies = findPolicies(context);
    if (watch.beginPass(Figures))
        findings.figures = findFigures(context);
    if (watch.beginPass(Events))
        findings.events = findEvents(context, findings);
    if (!watch.beginPass(100))
        return std::nullopt;
    findings.metadata = context.metadata;
    findings.times = std::move(context.times);
    return findings;
}

} // namespace

domain::Findings readArticle(QStringView text, const Lexicons& lexicons, const ReadingOptions& options)
{
    ReadingWatch watch({}, text.size());
    return readWatched(text, lexicons, options, watch).value();
}

std::optional<domain::Findings> readArticle(QStringView text, const Lexicons& lexicons,
    const ReadingOptions& options, const ReadingObserver& observer)
{
    ReadingWatch watch(observer, text.size());
    return readWatched(text, lexicons, options, watch);
}

} // namespace tidemark::extraction
