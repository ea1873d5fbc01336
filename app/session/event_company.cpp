// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_company.h"

#include "timeline/date_words.h"

#include <QStringList>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::Event;

void EventCompany::add(const domain::ItemBody& body)
{
    const domain::TextSpan span = domain::mainSpan(body);
    if (const auto* policy = std::get_if<domain::Policy>(&body))
        m_policies.add(span, *policy);
    else if (const auto* figure = std::get_if<domain::Figure>(&body))
        m_figures.add(span, *figure);
    else if (const auto* quotation = std::get_if<domain::Quotation>(&body))
        m_quotations.add(span, *quotation);
}

void EventCompany::settle()
{
    m_policies.settle();
    m_figures.settle();
    m_quotations.settle();
}

QString EventCompany::speakerOf(const Event& event) const
{
    const auto* quotation = quotationOf(event);
    return quotation ? quotation->speaker : QString();
}

QString EventCompany::issuerOf(const Event& event) const
{
    const auto* policy = policyOf(event);
    return policy ? policy->issuer : QString();
}

timeline::Entry EventCompany::entryOf(const Event& event, timeline::Language language) const
{
    timeline::Entry entry;
    entry.title = event.title;
    entry.date = event.date;
    entry.category = timeline::toCategory(event.category);
    entry.order = event.order;
    if (event.category == domain::EventCategory::Policy) {
        const auto* policy = policyOf(event);
        entry.term = policy ? policy->term : std::nullopt;
    }
    entry.detail = detailOf(event, language);
    return entry;
}

QString EventCompany::detailOf(const Event& event, timeline::Language language) const
{
    QStringList parts { actorOf(event) };
    if (event.date)
        parts << timeline::dateWords(*event.date, language);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Who is behind an event of a category that tells of someone; empty when the text does not say.
QString EventCompany::actorOf(const Event& event) const
{
    switch (event.category) {
    case domain::EventCategory::Policy:
        return issuerOf(event);
    case domain::EventCategory::Figure: {
        const auto* figure = figureOf(event);
        return figure ? figure->ofWhom : QString();
    }
    case domain::EventCategory::Statement: {
        // The speaker's role when the title names the speaker already.
        const auto* quotation = quotationOf(event);
        if (!quotation)
            return {};
        const bool named = !quotation->speaker.isEmpty() && event.title.contains(quotation->speaker);
        return named && !quotation->role.isEmpty() ? quotation->role : quotation->speaker;
    }
    default:
        return {};
    }
}

} // namespace tidemark::session
