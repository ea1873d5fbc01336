// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/portable_timeline.h"

#include <QStringList>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfDate;
using domain::EdtfValue;

QString PortableTimeline::wordsOf(const PortableEvent& event)
{
    QStringList words;
    for (const PortablePassage& passage : event.passages)
        words.append(passage.words);
    return words.isEmpty() ? event.text : words.join(u'\n');
}

QString PortableTimeline::citationOf(const PortableEvent& event) const
{
    const bool isKnown = event.article >= 0 && size_t(event.article) < articles.size();
    return isKnown ? articles[size_t(event.article)].citation : QString();
}

std::optional<DaySpan> daySpan(const EdtfValue& value)
{
    const bool hasStart = value.startBound() == EdtfValue::Bound::Date;
    const bool hasEnd = value.endBound() == EdtfValue::Bound::Date;
    if (!hasStart && !hasEnd)
        return std::nullopt;
    if (!hasStart)
        return DaySpan { value.end().earliestDay(), value.end().latestDay() };
    if (!hasEnd)
        return DaySpan { value.start().earliestDay(), value.start().latestDay() };
    return DaySpan { *value.earliestDay(), *value.latestDay() };
}

bool isVague(const EdtfValue& value)
{
    const bool isSet = value.kind() == EdtfValue::Kind::OneOf || value.kind() == EdtfValue::Kind::AllOf;
    return isSet || value.isOpen() || value.isApproximate() || value.isUncertain();
}

} // namespace tidemark::exchange
