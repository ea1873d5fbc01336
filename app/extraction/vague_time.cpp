// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/vague_time.h"

#include "extraction/quantity.h"

namespace tidemark::extraction {

using domain::Basis;
using domain::Certainty;
using domain::DayNumber;
using domain::TimeExpression;
using domain::TimeType;

namespace {

TimeExpression wording(qsizetype start, qsizetype end, const char16_t* rule)
{
    TimeExpression time;
    time.span = domain::TextSpan::between(start, end);
    time.type = TimeType::Range;
    time.rule = QStringView(rule).toString();
    return time;
}

/// 6月将来访: 将 and 来访, not the future.
bool comesToVisit(QStringView folded, qsizetype start, qsizetype end)
{
    return end < folded.size() && folded.mid(start, end - start) == u"将来"
        && QStringView(u"访台华自到临").contains(folded[end]);
}

} // namespace

std::optional<TimeExpression> findVagueTime(
    QStringView folded, qsizetype start, const TimeVocabulary& vocabulary, const TimeReference& reference)
{
    if (const auto period = vocabulary.findHistorical(folded, start)) {
        TimeExpression time = wording(start, period->first, u"period of history");
        time.value = period->second;
        return time;
    }
    const auto found = vocabulary.findVague(folded, start);
    if (!found || comesToVisit(folded, start, found->first))
        return std::nullopt;
    TimeExpression time = wording(start, found->first, u"vague wording");
    time.certainty = Certainty::Vague;
    if (!reference.hasPublication()) {
        time.basis.kind = Basis::Kind::Unresolved;
        return time;
    }
    time.basis = { Basis::Kind::VagueWord, {} };
    const auto date = [&](const std::optional<VagueTime::Offset>& offset,
                          DayNumber origin) -> std::optional<domain::EdtfDate> {
        if (!offset)
            return std::nullopt;
        const CalendarUnit grain = offset->unit == CalendarUnit::Year ? CalendarUnit::Year
            : reference.knows(CalendarUnit::Day)                      ? CalendarUnit::Day
                                                                      : CalendarUnit::Month;
        return dateOfGrain(movedBy(origin, offset->unit, offset->count), grain).approximately();
    };
    const auto first = date(found->second.start, reference.publishedDay());
    const auto last = date(found->second.end, reference.lastPublishedDay());
    if (first && last && *first == *last)
        time.value = domain::EdtfValue(*first);
    else
        time.value = domain::EdtfValue::interval(first, last);
    return time;
}

} // namespace tidemark::extraction
