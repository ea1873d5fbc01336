// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;
using domain::CivilDate;

namespace {

using Unit = Period::Unit;

struct Level {
    Period major;
    Period minor;
};

constexpr std::array levels {
    Level { { Unit::Month, 1 }, { Unit::Day, 1 } },
    Level { { Unit::Year, 1 }, { Unit::Month, 1 } },
    Level { { Unit::Year, 1 }, { Unit::Month, 3 } },
    Level { { Unit::Year, 1 }, { Unit::Year, 1 } },
    Level { { Unit::Year, 5 }, { Unit::Year, 1 } },
    Level { { Unit::Year, 10 }, { Unit::Year, 1 } },
    Level { { Unit::Year, 10 }, { Unit::Year, 5 } },
    Level { { Unit::Year, 50 }, { Unit::Year, 10 } },
    Level { { Unit::Year, 100 }, { Unit::Year, 10 } },
    Level { { Unit::Year, 100 }, { Unit::Year, 50 } },
    Level { { Unit::Year, 500 }, { Unit::Year, 100 } },
    Level { { Unit::Year, 1000 }, { Unit::Year, 100 } },
    Level { { Unit::Year, 1000 }, { Unit::Year, 500 } },
    Level { { Unit::Year, 5000 }, { Unit::Year, 1000 } },
    Level { { Unit::Year, 10000 }, { Unit::Year, 5000 } },
};

const Level& levelFor(double pixelsPerDay, double majorSpacing, double minorSpacing)
{
    for (const Level& level : levels) {
        const double crowding = level.major == level.minor ? 0.6 : 1; // nothing stands between such ticks
        if (level.major.days() * pixelsPerDay >= majorSpacing * crowding
            && level.minor.days() * pixelsPerDay >= minorSpacing * (level.minor.unit == Unit::Day ? 0.5 : 1))
            return level;
    }
    return levels.back();
}

QString yearText(int year, Language language)
{
    if (year > 0)
        return QString::number(year);
    const QString era = QString::number(1 - year);
    return language == Language::English ? era + u" BCE"_s : u"前"_s + era;
}

QString monthName(int month)
{
    static constexpr std::array names { u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug",
        u"Sep", u"Oct", u"Nov", u"Dec" };
    return QStringView(names[static_cast<size_t>(month - 1)]).toString();
}

/// The year with its era in full.
QString fullYearText(int year, Language language)
{
    if (year > 0 || language == Language::English)
        return yearText(year, language);
    const QString era = language == Language::SimplifiedChinese ? u"公元前"_s : u"西元前"_s;
    return era + QString::number(1 - year);
}

QString majorText(const CivilDate& date, const Period& step, Language language)
{
    const QString year = fullYearText(date.year, language);
    if (step.unit == Unit::Year)
        return year;
    return language == Language::English ? monthName(date.month) + u' ' + year
                                         : u"%1 年 %2 月"_s.arg(year).arg(date.month);
}

QString briefText(const CivilDate& date, const Period& step, Language language)
{
    const QString year = yearText(date.year, language);
    return step.unit == Unit::Year || language == Language::English ? year
                                                                    : u"%1/%2"_s.arg(year).arg(date.month);
}

QString minorText(const CivilDate& date, const Period& step, Language language)
{
    switch (step.unit) {
    case Unit::Day:
        return QString::number(date.day);
    case Unit::Month:
        if (step.count == 3)
            return u"Q%1"_s.arg((date.month + 2) / 3);
        return language == Language::English ? monthName(date.month) : u"%1 月"_s.arg(date.month);
    case Unit::Year:
        break;
    }
    return yearText(date.year, language);
}

/// What a tick after a folded silence says: no name of a year stands before it.
QString wholeText(const CivilDate& date, const Period& step, Language language)
{
    const QString year = yearText(date.year, language);
    if (step.unit == Unit::Day)
        return u"%1/%2/%3"_s.arg(year).arg(date.month).arg(date.day);
    if (step.unit == Unit::Month)
        return step.count == 3 ? year + u' ' + minorText(date, step, language)
                               : u"%1/%2"_s.arg(year).arg(date.month);
    return year;
}

double minorTextPixels(const Period& step)
{
    return step.unit == Unit::Day ? 22 : step.count == 3 ? 24 : 40;
}

Instant instantOf(const CivilDate& date)
{
    return static_cast<Instant>(domain::toDayNumber(date));
}

/// The last beginning of a period before the instant.
CivilDate lastBefore(Instant instant, const Period& step)
{
    return periodStart(domain::toCivilDate(static_cast<domain::DayNumber>(std::ceil(instant)) - 1), step);
}

} // namespace

Period tickPeriod(const Scale& scale, const TickSpacing& spacing)
{
    return levelFor(scale.pixelsPerDay(), spacing.major, spacing.minor).minor;
}

std::vector<Tick> ticksFor(const Scale& scale, Language language, double majorSpacing, double minorSpacing)
{
    const Level& level = levelFor(scale.pixelsPerDay(), majorSpacing, minorSpacing);
    const bool named
        = level.minor.days() * scale.pixelsPerDay() >= std::min(minorTextPixels(level.minor), minorSpacing)
        && minorSpacing > 0;
    const CivilDate first = domain::toCivilDate(static_cast<domain::DayNumber>(std::floor(scale.from())));
    std::vector<Tick> ticks;
    bool afterFold = false;
    for (CivilDate date = periodStart(first, level.minor); instantOf(date) <= scale.to();
         date = nextPeriod(date, level.minor)) {
        if (const auto* stretch = scale.fold() ? scale.fold()->stretchAt(instantOf(date)) : nullptr) {
            date = lastBefore(stretch->to, level.minor);
            afterFold = true;
            continue;
        }
        const bool major = periodStart(date, level.major) == date;
        const QString text = major ? majorText(date, level.major, language)
            : afterFold && named   ? wholeText(date, level.minor, language)
            : named                ? minorText(date, level.minor, language)
                                   : QString();
        afterFold = false;
        if (instantOf(date) >= scale.from())
            ticks.push_back({ instantOf(date), major, false, text,
                major ? briefText(date, level.major, language) : QString() });
    }
    const auto isEarlyMajor
        = [&](const Tick& tick) { return tick.major && scale.position(tick.instant) < scale.length() / 2; };
    if (std::none_of(ticks.begin(), ticks.end(), isEarlyMajor)) {
        const CivilDate start = periodStart(first, level.major);
        ticks.insert(ticks.begin(),
            { scale.from(), true, true, majorText(start, level.major, language),
                briefText(start, level.major, language) });
    }
    return ticks;
}

} // namespace tidemark::timeline
