// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/event_passages.h"
#include "extraction/sources.h"

namespace tidemark::extraction {

/// Makes short titles for timeline cards out of the words of a passage: who does what, without the date, in
/// the article's language. At most about 24 Han characters or 60 Latin ones, cut with an ellipsis.
class EventTitleWriter {
public:
    EventTitleWriter(const ReadingContext& context, const domain::Findings& found);

    QString titleOf(const EventPassage& passage) const;

private:
    QString chinese(const EventPassage& passage) const;
    QString english(const EventPassage& passage) const;
    QString policyTitle(const domain::Policy& policy) const;
    QString announcement(const EventPassage& passage) const;
    QString figures(const EventPassage& passage) const;
    bool isDatingLead(const ClassedWord& lead) const;
    domain::TextSpan withoutDate(const EventPassage& passage) const;
    /// The words of `span` without times and the prepositions before them.
    QString undated(const domain::TextSpan& span) const;
    QString withSubject(const domain::TextSpan& opening, const QString& deed) const;
    static QString withoutLead(QString words);
    QString subjectOf(const domain::TextSpan& body, qsizetype verb) const;
    QString shortened(QString title, qsizetype longest) const;

    const ReadingContext& m_context;
    const domain::Findings& m_found;
    QStringView m_folded;
    SourceReader m_sources;
    const LexiconTable& m_boundaries;
};

} // namespace tidemark::extraction
