// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinejs_slide.h"

#include "exchange/plain_text.h"

#include <QStringList>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfDate;
using domain::EdtfValue;
using Token = JsonScanner::Token;

namespace {

constexpr int lastYear = 9999;

bool isScalar(Token token)
{
    return token == Token::String || token == Token::Number;
}

/// Calls `take(name, value)` for each member of an object that has begun; `take` reads the value.
template <class Take> bool readMembers(JsonScanner& scanner, Take&& take)
{
    for (Token token = scanner.next(); token != Token::EndObject; token = scanner.next()) {
        if (token != Token::Name)
            return false;
        const QString name = scanner.text();
        if (!take(name, scanner.next()))
            return false;
    }
    return true;
}

bool readScalar(JsonScanner& scanner, Token value, QString& into)
{
    if (!isScalar(value))
        return scanner.skip(value);
    into = scanner.text();
    return true;
}

bool readDate(JsonScanner& scanner, Token value, std::optional<SlideDate>& into)
{
    if (value != Token::BeginObject)
        return scanner.skip(value);
    SlideDate date;
    const bool done = readMembers(scanner, [&](const QString& name, Token part) {
        QString* target = name == "year"_L1 ? &date.year
            : name == "month"_L1            ? &date.month
            : name == "day"_L1              ? &date.day
                                            : nullptr;
        if (!target)
            return scanner.skip(part);
        const bool read = readScalar(scanner, part, *target);
        *target = target->trimmed();
        return read;
    });
    into = date;
    return done;
}

bool readText(JsonScanner& scanner, Token value, EventSlide& slide)
{
    if (value == Token::String) {
        slide.text = scanner.text();
        return true;
    }
    if (value != Token::BeginObject)
        return scanner.skip(value);
    return readMembers(scanner, [&](const QString& name, Token part) {
        QString* target = name == "headline"_L1 ? &slide.headline : name == "text"_L1 ? &slide.text : nullptr;
        if (!target)
            return scanner.skip(part);
        const bool read = readScalar(scanner, part, *target);
        *target = plainTextOfHtml(*target);
        return read;
    });
}

/// The words of passages, which this program's own files have, one below the other.
bool readPassages(JsonScanner& scanner, Token value, QString& words)
{
    if (value != Token::BeginArray)
        return scanner.skip(value);
    for (Token token = scanner.next(); token != Token::EndArray; token = scanner.next()) {
        QString text;
        const bool done = token == Token::BeginObject
            ? readMembers(scanner,
                [&](const QString& name, Token part) {
                    return name == "text"_L1 ? readScalar(scanner, part, text) : scanner.skip(part);
                })
            : scanner.skip(token);
        if (!done)
            return false;
        words += words.isEmpty() ? text : u'\n' + text;
    }
    return true;
}

QString* plainMember(const QString& name, EventSlide& slide)
{
    if (name == "id"_L1 || name == "unique_id"_L1)
        return &slide.id;
    if (name == "lane"_L1 || name == "group"_L1)
        return &slide.lane;
    if (name == "label"_L1)
        return &slide.label;
    if (name == "start"_L1)
        return &slide.start;
    if (name == "end"_L1)
        return &slide.end;
    return name == "edtf"_L1 ? &slide.edtf : nullptr;
}

bool inRange(const EdtfDate& date)
{
    return date.year >= -lastYear && date.year <= lastYear;
}

tl::expected<EdtfDate, BadDate> checked(const SlideDate& date, EventFault fault)
{
    const auto value = date.toEdtf();
    if (!value)
        return tl::unexpected(BadDate { fault, date.toString() });
    if (!inRange(*value))
        return tl::unexpected(BadDate { EventFault::YearOutOfRange, date.year });
    return *value;
}

} // namespace

QString SlideDate::toString() const
{
    QStringList parts { year, month, day };
    while (!parts.isEmpty() && parts.back().isEmpty())
        parts.removeLast();
    return parts.join(u'-');
}

std::optional<EdtfDate> SlideDate::toEdtf() const
{
    bool isYear = false;
    bool isMonth = true;
    bool isDay = true;
    const int yearNumber = year.toInt(&isYear);
    const int monthNumber = month.isEmpty() ? 0 : month.toInt(&isMonth);
    const int dayNumber = day.isEmpty() ? 0 : day.toInt(&isDay);
    if (!isYear || !isMonth || !isDay || monthNumber < 0 || monthNumber > 12 || dayNumber < 0)
        return std::nullopt;
    if (monthNumber == 0)
        return EdtfDate::ofYear(yearNumber);
    if (dayNumber == 0)
        return EdtfDate::ofMonth(yearNumber, monthNumber);
    const domain::CivilDate civil { yearNumber, monthNumber, dayNumber };
    return std::abs(yearNumber) > lastYear || domain::isValidCivilDate(civil)
        ? std::optional(EdtfDate::ofDay(civil))
        : std::nullopt;
}

QString EventSlide::title() const
{
    const QString line = label.isEmpty() ? headline.simplified() : label.simplified();
    return line.isEmpty() ? text.section(u'\n', 0, 0).simplified() : line;
}

tl::expected<std::optional<EdtfValue>, BadDate> EventSlide::date() const
{
    if (auto value = EdtfValue::parse(edtf); value && !edtf.isEmpty())
        return value;
    if (!startDate || startDate->isEmpty())
        return eventDate(QString(start).trimmed(), QString(end).trimmed());
    const auto first = checked(*startDate, EventFault::BadStart);
    if (!first)
        return tl::unexpected(first.error());
    if (!endDate || endDate->isEmpty())
        return std::optional(EdtfValue(*first));
    const auto last = checked(*endDate, EventFault::BadEnd);
    if (!last)
        return tl::unexpected(last.error());
    if (*first == *last)
        return std::optional(EdtfValue(*first));
    const auto interval = eventInterval(*first, *last);
    if (!interval)
        return tl::unexpected(
            BadDate { interval.error(), startDate->toString() + u'/' + endDate->toString() });
    return std::optional(*interval);
}

bool readSlide(JsonScanner& scanner, EventSlide& slide)
{
    return readMembers(scanner, [&](const QString& name, Token value) {
        if (QString* plain = plainMember(name, slide))
            return readScalar(scanner, value, *plain);
        if (name == "start_date"_L1)
            return readDate(scanner, value, slide.startDate);
        if (name == "end_date"_L1)
            return readDate(scanner, value, slide.endDate);
        if (name == "text"_L1)
            return readText(scanner, value, slide);
        if (name == "passages"_L1)
            return readPassages(scanner, value, slide.text);
        return scanner.skip(value);
    });
}

} // namespace tidemark::exchange
