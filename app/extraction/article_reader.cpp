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

domain::Findings readArticle(QStringView text, const Lexicons& lexicons, const ReadingOptions& options)
{
    ReadingContext context = readStructure(text, lexicons);
    context.metadata = findMetadata(context);
    context.metadata.published = options.published
        ? domain::PublicationDate { domain::PublicationDate::Origin::Given, options.published, {}, {} }
        : inferPublicationDate(context);
    context.times = findTimes(context);

    domain::Findings findings;
    findings.people = findPeople(context);
    findings.quotations = findQuotations(context, findings.people);
    findings.policies = findPolicies(context);
    findings.figures = findFigures(context);
    findings.events = findEvents(context, findings);
    findings.metadata = context.metadata;
    findings.times = std::move(context.times);
    return findings;
}

} // namespace tidemark::extraction
