// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_card.h"

#include "session/annotation_row.h"
#include "session/article_document.h"
#include "session/date_conflict.h"
#include "session/event_company.h"
#include "session/one_line.h"
#include "session/quotation_values.h"
#include "session/wording.h"

#include <QCoreApplication>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::Event;

namespace {

constexpr qsizetype longestPassage = 60;

struct EventCardTr {
    Q_DECLARE_TR_FUNCTIONS(tidemark::session::EventCard)
};

EventCompany companyIn(const ArticleDocument& document)
{
    EventCompany company;
    for (const domain::Item& item : document.items()) {
        if (item.state != domain::ReviewState::Rejected)
            company.add(item.body);
    }
    company.settle();
    return company;
}

QString whoOf(const ArticleDocument& document, const EntryFacets& facets, const domain::Figure* figure)
{
    QStringList parts;
    if (!facets.issuer.isEmpty())
        parts += facets.issuer;
    if (figure && !figure->ofWhom.isEmpty())
        parts += figure->ofWhom;
    if (!facets.speaker.isEmpty()) {
        const QString role = roleOfSpeaker(document, facets.speaker);
        parts += role.isEmpty() ? facets.speaker
                                : EventCardTr::tr("%1 (%2)", "speaker, role").arg(facets.speaker, role);
    }
    parts.removeDuplicates();
    return parts.join(EventCardTr::tr(", ", "between those behind an event"));
}

QString dateOf(const Event& event)
{
    return event.date ? dateWording(*event.date) : EventCardTr::tr("No date");
}

/// What was extracted, where the reader has changed it.
QString extractedOf(const domain::Item& item)
{
    const auto* before = item.extracted ? std::get_if<Event>(&*item.extracted) : nullptr;
    if (!before)
        return {};
    return EventCardTr::tr("%1 · %2", "title, date as extracted").arg(before->title, dateOf(*before));
}

} // namespace

QString conflictCommand()
{
    return u"conflict"_s;
}

std::optional<EventCard> eventCard(
    const ArticleDocument& document, const domain::Item& item, const EntryFacets& facets)
{
    const auto* event = std::get_if<Event>(&item.body);
    if (!event)
        return std::nullopt;
    const EventCompany company = companyIn(document);
    const timeline::Entry entry = company.entryOf(*event, currentLanguage());
    EventCard card;
    card.item = item.id;
    card.title = event->title;
    card.date = dateOf(*event);
    card.edtf = event->date ? event->date->toString() : QString();
    card.term = entry.term ? dateWording(*entry.term) : QString();
    card.wording = event->dateWording;
    card.why = event->date ? eventReason(*event) : QString();
    card.who = whoOf(document, facets, company.figureOf(*event));
    for (const domain::TextSpan& passage : event->passages)
        card.passages.push_back({ oneLine(document.textOf(passage), longestPassage), passage,
            document.paragraphNumber(passage.start) });
    card.state = item.state;
    card.provenance = provenanceWording(item.provenance);
    card.tags = facets.tags;
    card.notes = noteCounts(document.annotations()).value(item.id);
    card.extracted = extractedOf(item);
    if (const auto datings = conflictingDatings(document, item); !datings.empty())
        card.notices.push_back({ conflictWords(datings), EventCardTr::tr("Compare…"), conflictCommand() });
    return card;
}

} // namespace tidemark::session
