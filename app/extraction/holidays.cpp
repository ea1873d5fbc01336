// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/holidays.h"

#include "extraction/calendar_terms.h"
#include "text/lunar_calendar.h"

#include <QList>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

domain::DayNumber easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return domain::toDayNumber({ year, monthAndDay / 31, monthAndDay % 31 + 1 });
}

std::optional<domain::DayNumber> holidayIn(int year, QStringView rule)
{
    if (rule.startsWith(u'E'))
        return easterSunday(year) + rule.mid(1).toInt();
    if (rule.startsWith(u'S'))
        return text::dayOfSolarTerm(year, rule.mid(1).trimmed().toInt());
    if (rule.startsWith(u'L'))
        return text::dayOfLunarDate(
            rule.startsWith(u"L12") ? year - 1 : year, rule.mid(1, 2).toInt(), rule.mid(4).toInt());
    if (rule.contains(u'/')) {
        const auto parts = rule.split(u'/');
        if (parts.size() != 3)
            return std::nullopt;
        return nthWeekday(monthStretch(year, parts[0].toInt()), parts[1].toInt() == 7 ? 7 : parts[1].toInt(),
            parts[2].toInt());
    }
    const domain::CivilDate date { year, rule.left(2).toInt(), rule.mid(3).toInt() };
    return domain::isValidCivilDate(date) ? std::optional(domain::toDayNumber(date)) : std::nullopt;
}

} // namespace tidemark::extraction
