// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "session/span_index.h"
#include "timeline/entry.h"
#include "timeline/language.h"

namespace tidemark::session {

/// What else was read out of the passages of an event: the policy it names, the figure it tells of, the words
/// spoken there. Bodies must outlive it.
class EventCompany {
public:
    void add(const domain::ItemBody& body);
    /// To be called once, after the last add().
    void settle();

    const domain::Policy* policyOf(const domain::Event& event) const
    {
        return m_policies.firstIn(event.passages);
    }
    const domain::Figure* figureOf(const domain::Event& event) const
    {
        return m_figures.firstIn(event.passages);
    }
    const domain::Quotation* quotationOf(const domain::Event& event) const
    {
        return m_quotations.firstIn(event.passages);
    }
    /// Who is quoted in its passages; empty when nobody is, or nobody by name.
    QString speakerOf(const domain::Event& event) const;
    /// Who issued the policy its passages name; empty when the text names none.
    QString issuerOf(const domain::Event& event) const;

    /// Who is behind an event of a category that tells of someone: issuer, speaker or holder of a figure;
    /// empty when the text does not say.
    QString actorOf(const domain::Event& event) const;
    /// Title, date, term, category and the detail line that says who and when; key, item and lane are the
    /// caller's.
    timeline::Entry entryOf(const domain::Event& event, timeline::Language language) const;

private:
    QString detailOf(const domain::Event& event, timeline::Language language) const;

    SpanIndex<domain::Policy> m_policies;
    SpanIndex<domain::Figure> m_figures;
    SpanIndex<domain::Quotation> m_quotations;
};

} // namespace tidemark::session
