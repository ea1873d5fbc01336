// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;
using domain::CivilDate;

namespace {

enum class Unit { Day, Month, Year };

struct Step {
    Unit unit = Unit::Year;
    int count = 1;

    double days() const
    {
        return count * (unit == Unit::Day ? 1 : unit == Unit::Month ? 30.436875 : 365.2425);
    }

    friend bool operator==(const Step&, const Step&) = default;
};

struct Level {
    Step major;
    Step minor;
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

int floorTo(int value, int step)
{
    const int rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

CivilDate floorDate(const CivilDate& date, const Step& step)
{
    if (step.unit == Unit::Day)
        return date;
    if (step.unit == Unit::Month)
        return { date.year, floorTo(date.month - 1, step.count) + 1, 1 };
    return { floorTo(date.year, step.count), 1, 1 };
}

CivilDate nextDate(const CivilDate& date, const Step& step)
{
    if (step.unit == Unit::Day)
        return domain::toCivilDate(domain::toDayNumber(date) + 1);
    if (step.unit == Unit::Month)
        return domain::addMonths(date, step.count);
    return { date.year + step.count, 1, 1 };
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

QString majorText(const CivilDate& date, const Step& step, Language language)
{
    const QString year = yearText(date.year, language);
    if (step.unit == Unit::Year)
        return year;
    return language == Language::English ? monthName(date.month) + u' ' + year
                                         : u"%1 年 %2 月"_s.arg(year).arg(date.month);
}

QString minorText(const CivilDate& date, const Step& step, Language language)
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

double minorTextPixels(const Step& step)
{
    return step.unit == Unit::Day ? 22 : step.count == 3 ? 24 : 40;
}

Instant instantOf(const CivilDate& date)
{
    return static_cast<Instant>(domain::toDayNumber(date));
}

} // namespace

std::vector<Tick> ticksFor(const Scale& scale, Language language, double majorSpacing, double minorSpacing)
{
    const Level& level = levelFor(scale.pixelsPerDay(), majorSpacing, minorSpacing);
    const bool named
        = level.minor.days() * scale.pixelsPerDay() >= std::min(minorTextPixels(level.minor), minorSpacing)
        && minorSpacing > 0;
    const CivilDate first = domain::toCivilDate(static_cast<domain::DayNumber>(std::floor(scale.from())));
    std::vector<Tick> ticks;
    for (CivilDate date = floorDate(first, level.minor); instantOf(date) <= scale.to();
         date = nextDate(date, level.minor)) {
        const bool major = floorDate(date, level.major) == date;
        const QString text = major ? majorText(date, level.major, language)
            : named                ? minorText(date, level.minor, language)
                                   : QString();
        if (instantOf(date) >= scale.from())
            ticks.push_back({ instantOf(date), major, false, text });
    }
    const auto isEarlyMajor
        = [&](const Tick& tick) { return tick.major && tick.instant < scale.from() + scale.days() / 2; };
    if (std::none_of(ticks.begin(), ticks.end(), isEarlyMajor)) {
        const QString text = majorText(floorDate(first, level.major), level.major, language);
        ticks.insert(ticks.begin(), { scale.from(), true, true, text });
    }
    return ticks;
}

} // namespace tidemark::timeline
