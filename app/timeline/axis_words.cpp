// SPDX-License-Identifier: GPL-3.0-or-later
// What the axis says of silences and of today.
#include "timeline/words.h"

#include "timeline/time_fold.h"

#include <QStringList>

namespace tidemark::timeline {

using domain::CivilDate;

namespace {

CivilDate dateOf(Instant instant)
{
    return domain::toCivilDate(static_cast<domain::DayNumber>(instant));
}

int wholeMonths(const CivilDate& from, const CivilDate& to)
{
    const int months = (to.year - from.year) * 12 + to.month - from.month;
    return to.day < from.day ? months - 1 : months;
}

} // namespace

QString Words::years(int count) const
{
    //: Length of a silence on the timeline; %1 is more than 1.
    static constexpr const char* several = QT_TRANSLATE_NOOP("Timeline", "%1 years");
    static constexpr const char* one = QT_TRANSLATE_NOOP("Timeline", "1 year");
    return count == 1 ? translated(one) : translated(several).arg(count);
}

QString Words::months(int count) const
{
    //: Length of a silence on the timeline; %1 is more than 1.
    static constexpr const char* several = QT_TRANSLATE_NOOP("Timeline", "%1 months");
    static constexpr const char* one = QT_TRANSLATE_NOOP("Timeline", "1 month");
    return count == 1 ? translated(one) : translated(several).arg(count);
}

QString Words::days(int count) const
{
    //: Length of a silence on the timeline; %1 is more than 1.
    static constexpr const char* several = QT_TRANSLATE_NOOP("Timeline", "%1 days");
    static constexpr const char* one = QT_TRANSLATE_NOOP("Timeline", "1 day");
    return count == 1 ? translated(one) : translated(several).arg(count);
}

QString Words::length(const Silence& silence) const
{
    const int total = wholeMonths(dateOf(silence.from), dateOf(silence.to));
    if (total < 1)
        return days(static_cast<int>(silence.days()));
    if (total < 12)
        return months(total);
    if (total % 12 == 0 || total >= 120)
        return years(total / 12);
    //: Length of a silence on the timeline: %1 is "1 year" or more, %2 "1 month" or more.
    static constexpr const char* both = QT_TRANSLATE_NOOP("Timeline", "%1 %2");
    return translated(both).arg(years(total / 12), months(total % 12));
}

QString Words::silence(const Silence& silence) const
{
    //: Where nothing happens for long on the timeline; %1 is how long: "1 year 3 months".
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "%1 without events");
    return translated(text).arg(length(silence));
}

QString Words::today() const
{
    //: At the line that shows today's date on the timeline.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "Today");
    return translated(text);
}

} // namespace tidemark::timeline
