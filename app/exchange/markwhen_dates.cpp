// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markwhen_dates.h"

#include "exchange/markwhen_words.h"

#include <QStringList>

#include <algorithm>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::DayNumber;
using domain::EdtfDate;
using domain::EdtfValue;

namespace {

constexpr int largestAmount = 100'000;

std::optional<int> numberOf(QStringView word, qsizetype most)
{
    const auto isDigit = [](QChar unit) { return unit >= u'0' && unit <= u'9'; };
    if (word.isEmpty() || word.size() > most || !std::all_of(word.begin(), word.end(), isDigit))
        return std::nullopt;
    return word.toInt();
}

std::optional<EdtfDate> civil(int year, int month, int day)
{
    if (month < 1 || month > 12)
        return std::nullopt;
    if (day == 0)
        return EdtfDate::ofMonth(year, month);
    if (!domain::isValidCivilDate({ year, month, day }))
        return std::nullopt;
    return EdtfDate::ofDay(domain::CivilDate { year, month, day });
}

std::optional<int> fourDigits(QStringView word)
{
    return word.size() == 4 ? numberOf(word, 4) : std::nullopt;
}

bool isTimeOfDay(QStringView words)
{
    const auto belongs
        = [](QChar unit) { return (unit >= u'0' && unit <= u'9') || unit == u':' || unit == u'.'; };
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), belongs);
}

QString withoutOrdinal(QString word)
{
    if (word.endsWith(u','))
        word.chop(1);
    for (const QStringView ending :
        { QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"), QStringView(u"th") }) {
        if (word.size() > 2 && word.endsWith(ending) && word[0].isDigit())
            word.chop(2);
    }
    return word;
}

} // namespace

std::optional<EdtfDate> MarkwhenDates::slashed(QStringView words) const
{
    const QList<QStringView> parts = words.split(u'/');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const auto year = fourDigits(parts.back());
    const auto first = numberOf(parts[0], 2);
    const auto second = parts.size() == 3 ? numberOf(parts[1], 2) : std::optional(0);
    if (!year || !first || !second || (parts.size() == 3 && *second == 0))
        return std::nullopt;
    if (parts.size() == 2)
        return civil(*year, *first, 0);
    return m_isDayFirst ? civil(*year, *second, *first) : civil(*year, *first, *second);
}

// "December 25 2023", "Dec 25, 2023", "25 Dec 2023", "Dec 2023".
std::optional<EdtfDate> MarkwhenDates::spelled(QStringView words)
{
    QStringList parts = words.toString().simplified().split(u' ');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    for (QString& part : parts)
        part = withoutOrdinal(part);
    const auto year = fourDigits(parts.back());
    if (!year)
        return std::nullopt;
    if (parts.size() == 2)
        return civil(*year, monthOf(parts[0]), 0);
    const bool monthFirst = monthOf(parts[0]) > 0;
    const auto day = numberOf(parts[monthFirst ? 1 : 0], 2);
    return day && *day > 0 ? civil(*year, monthOf(parts[monthFirst ? 0 : 1]), *day) : std::nullopt;
}

std::optional<EdtfDate> MarkwhenDates::date(QStringView words) const
{
    if (auto plain = EdtfDate::parse(words))
        return plain;
    // An instant in universal time: the day is what a timeline of days can show.
    const bool isInstant = words.size() > 11 && (words[10] == u'T' || words[10] == u't')
        && (words.endsWith(u'Z') || words.endsWith(u'z')) && isTimeOfDay(words.sliced(11).chopped(1));
    if (isInstant)
        return EdtfDate::parse(words.left(10));
    if (auto numbers = slashed(words))
        return numbers;
    return spelled(words);
}

std::optional<MarkwhenDates::Unit> MarkwhenDates::unitOf(const QString& word)
{
    if (word == "d"_L1 || word == "day"_L1 || word == "days"_L1)
        return Unit::Days;
    if (word == "w"_L1 || word == "week"_L1 || word == "weeks"_L1)
        return Unit::Weeks;
    if (word == "month"_L1 || word == "months"_L1)
        return Unit::Months;
    if (word == "y"_L1 || word == "year"_L1 || word == "years"_L1)
        return Unit::Years;
    return std::nullopt;
}

tl::expected<std::vector<MarkwhenDates::Amount>, EventFault> MarkwhenDates::amounts(const QStringList& words)
{
    std::vector<Amount> found;
    for (qsizetype index = 0; index < words.size(); index += 2) {
        const auto count = numberOf(words[index], 6);
        const QString unit = words.value(index + 1);
        if (count && isShorterThanADay(unit))
            return tl::unexpected(EventFault::ShorterThanADay);
        if (!count || *count > largestAmount || !unitOf(unit))
            return tl::unexpected(EventFault::UnclearDate);
        found.push_back({ *count, *unitOf(unit) });
    }
    if (found.empty())
        return tl::unexpected(EventFault::UnclearDate);
    return found;
}

// "2 weeks", "after !id 2 weeks", "!id plus 1 month 3 days", "3d".
tl::expected<MarkwhenDates::Point, EventFault> MarkwhenDates::relative(QStringView words)
{
    Point point;
    point.kind = Point::Kind::Relative;
    QStringList parts;
    QString current;
    for (const QChar unit : words.toString().toLower()) {
        const bool startsUnit
            = !current.isEmpty() && current.front().isDigit() != unit.isDigit() && current[0] != u'!';
        if (unit == u' ' || unit == u',' || unit == u'+' || startsUnit) {
            if (!current.isEmpty())
                parts.append(current);
            current.clear();
        }
        if (unit != u' ' && unit != u',' && unit != u'+')
            current += unit;
    }
    if (!current.isEmpty())
        parts.append(current);
    if (!parts.isEmpty() && (parts[0] == "before"_L1 || parts[0] == "by"_L1))
        return tl::unexpected(EventFault::UnclearRelative);
    if (!parts.isEmpty() && parts[0] == "after"_L1)
        parts.removeFirst();
    if (!parts.isEmpty() && parts[0].startsWith(u'!')) {
        point.base = parts.takeFirst().sliced(1);
    }
    if (!parts.isEmpty() && parts[0] == "plus"_L1)
        parts.removeFirst();
    auto found = amounts(parts);
    if (!found)
        return tl::unexpected(found.error());
    point.amounts = *std::move(found);
    return point;
}

tl::expected<MarkwhenDates::Point, EventFault> MarkwhenDates::point(QStringView words) const
{
    words = words.trimmed();
    if (words.isEmpty())
        return tl::unexpected(EventFault::UnclearDate);
    Point found;
    if (const auto fixed = date(words)) {
        found.date = *fixed;
        return found;
    }
    if (words.compare(u"now", Qt::CaseInsensitive) == 0) {
        found.kind = Point::Kind::Now;
        return found;
    }
    return relative(words);
}

std::optional<MarkwhenDates::Stretch> MarkwhenDates::baseOf(const Point& point) const
{
    return point.base.isEmpty() ? m_last : m_named.value(point.base);
}

std::optional<DayNumber> MarkwhenDates::after(DayNumber day, const std::vector<Amount>& amounts)
{
    domain::CivilDate civilDate = domain::toCivilDate(day);
    qint64 moreDays = 0;
    for (const Amount& amount : amounts) {
        switch (amount.unit) {
        case Unit::Years:
            civilDate = domain::addMonths(civilDate, amount.count * 12);
            break;
        case Unit::Months:
            civilDate = domain::addMonths(civilDate, amount.count);
            break;
        case Unit::Weeks:
            moreDays += qint64(7) * amount.count;
            break;
        case Unit::Days:
            moreDays += amount.count;
            break;
        }
        if (civilDate.year > 9999)
            return std::nullopt;
    }
    const DayNumber reached = domain::toDayNumber(civilDate) + moreDays;
    return domain::toCivilDate(reached).year > 9999 ? std::nullopt : std::optional(reached);
}

MarkwhenDates::Reading MarkwhenDates::days(DayNumber from, std::optional<DayNumber> to, bool isVague)
{
    if (!to || domain::toCivilDate(*to).year > 9999)
        return tl::unexpected(EventFault::YearOutOfRange);
    const auto dated = [isVague](DayNumber day) {
        const EdtfDate date = EdtfDate::ofDay(day);
        return isVague ? date.approximately() : date;
    };
    if (*to <= from)
        return tl::unexpected(EventFault::EndBeforeStart);
    return *to - from == 1 ? EdtfValue(dated(from)) : EdtfValue::interval(dated(from), dated(*to - 1));
}

// An amount alone begins where the other event ended and lasts as long.
MarkwhenDates::Reading MarkwhenDates::readAlone(const Point& point) const
{
    if (point.kind == Point::Kind::Date)
        return EdtfValue(point.date);
    // The day the file is opened on is not in the file.
    if (point.kind == Point::Kind::Now)
        return tl::unexpected(EventFault::UnclearDate);
    const auto base = baseOf(point);
    if (!base || !base->to)
        return tl::unexpected(EventFault::UnclearRelative);
    return days(*base->to, after(*base->to, point.amounts), base->isVague);
}

// The end of a range is counted from its start, the start from the other event's end.
MarkwhenDates::Reading MarkwhenDates::readRange(const Point& from, const Point& to) const
{
    using Kind = Point::Kind;
    if (from.kind == Kind::Date && to.kind == Kind::Date)
        return eventInterval(from.date, to.date);
    if (from.kind == Kind::Now || !to.base.isEmpty())
        return tl::unexpected(EventFault::UnclearDate);
    DayNumber start = from.kind == Kind::Date ? from.date.earliestDay() : 0;
    bool isVague = from.date.approximate || from.date.uncertain;
    if (from.kind == Kind::Relative) {
        const auto base = baseOf(from);
        const auto reached = base && base->to ? after(*base->to, from.amounts) : std::nullopt;
        if (!reached)
            return tl::unexpected(EventFault::UnclearRelative);
        start = *reached;
        isVague = base->isVague;
    }
    const EdtfDate startDate = from.kind == Kind::Date ? from.date : EdtfDate::ofDay(start);
    if (to.kind == Kind::Now)
        return EdtfValue::interval(startDate, std::nullopt);
    if (to.kind == Kind::Date)
        return eventInterval(startDate, to.date);
    return days(start, after(start, to.amounts), isVague);
}

// A range is split at a slash or a dash; a dash may also stand in a date.
MarkwhenDates::Reading MarkwhenDates::readSplit(QStringView words, EventFault& fault) const
{
    for (const QChar separator : { u'/', u'-', u'–' }) {
        for (qsizetype at = words.indexOf(separator); at >= 0; at = words.indexOf(separator, at + 1)) {
            const auto from = point(words.left(at));
            const auto to = point(words.sliced(at + 1));
            if (from && to)
                return readRange(*from, *to);
            if (!from && from.error() != EventFault::UnclearDate)
                fault = from.error();
            if (!to && to.error() != EventFault::UnclearDate)
                fault = to.error();
        }
    }
    return tl::unexpected(fault);
}

tl::expected<EdtfValue, BadDate> MarkwhenDates::read(QStringView words)
{
    words = words.trimmed();
    Reading reading = tl::unexpected(EventFault::UnclearDate);
    if (const auto value = EdtfValue::parse(words)) {
        reading = *value;
    } else if (const auto alone = point(words)) {
        reading = readAlone(*alone);
    } else {
        EventFault fault = alone.error();
        reading = readSplit(words, fault);
    }
    m_last.reset();
    if (!reading)
        return tl::unexpected(BadDate { reading.error(), words.toString() });
    correct(*reading);
    return *reading;
}

void MarkwhenDates::correct(const EdtfValue& value)
{
    m_last.reset();
    const auto first = value.earliestDay();
    const auto last = value.latestDay();
    if (first)
        m_last = Stretch { *first, last ? std::optional(*last + 1) : std::nullopt,
            value.isApproximate() || value.isUncertain() };
}

void MarkwhenDates::name(const QString& id)
{
    m_named.insert(id.toLower(), m_last);
}

} // namespace tidemark::exchange
