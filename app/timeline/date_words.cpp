// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/date_words.h"

#include <QStringList>

#include <array>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;
using domain::EdtfDate;
using domain::EdtfValue;

namespace {

bool isEnglish(Language language)
{
    return language == Language::English;
}

QString pick(
    Language language, const char16_t* traditional, const char16_t* simplified, const char16_t* english)
{
    const char16_t* chosen = isEnglish(language)  ? english
        : language == Language::SimplifiedChinese ? simplified
                                                  : traditional;
    return QStringView(chosen).toString();
}

QString monthName(int month)
{
    static constexpr std::array names { u"January", u"February", u"March", u"April", u"May", u"June", u"July",
        u"August", u"September", u"October", u"November", u"December" };
    return QStringView(names[static_cast<size_t>(month - 1)]).toString();
}

QString yearWords(int year, Language language)
{
    if (year > 0)
        return isEnglish(language) ? QString::number(year) : u"%1 年"_s.arg(year);
    return isEnglish(language) ? u"%1 BCE"_s.arg(1 - year)
                               : pick(language, u"西元前 %1 年", u"公元前 %1 年", u"").arg(1 - year);
}

QString ordinal(int number)
{
    const int tens = number % 100;
    const int ones = number % 10;
    const bool teen = tens >= 11 && tens <= 13;
    const char16_t* ending = teen ? u"th" : ones == 1 ? u"st" : ones == 2 ? u"nd" : ones == 3 ? u"rd" : u"th";
    return QString::number(number) + QStringView(ending).toString();
}

QString spanWords(const EdtfDate& date, Language language)
{
    if (date.precision == EdtfDate::Precision::Decade)
        return isEnglish(language) ? u"the %1s"_s.arg(date.year) : u"%1 年代"_s.arg(date.year);
    const int century = date.year / 100 + 1;
    return isEnglish(language) ? u"the %1 century"_s.arg(ordinal(century))
                               : pick(language, u"%1 世紀", u"%1 世纪", u"").arg(century);
}

/// EDTF sub-year groupings 21..41 in words, with %1 for the year.
QString groupingPattern(int code, Language language)
{
    struct Row {
        int code;
        const char16_t* traditional;
        const char16_t* simplified;
        const char16_t* english;
    };
    static constexpr std::array rows {
        Row { 21, u"%1春季", u"%1春季", u"spring %1" },
        Row { 22, u"%1夏季", u"%1夏季", u"summer %1" },
        Row { 23, u"%1秋季", u"%1秋季", u"autumn %1" },
        Row { 24, u"%1冬季", u"%1冬季", u"winter %1" },
        Row { 33, u"%1第一季", u"%1第一季度", u"first quarter of %1" },
        Row { 34, u"%1第二季", u"%1第二季度", u"second quarter of %1" },
        Row { 35, u"%1第三季", u"%1第三季度", u"third quarter of %1" },
        Row { 36, u"%1第四季", u"%1第四季度", u"fourth quarter of %1" },
        Row { 37, u"%1 1–4 月", u"%1 1–4 月", u"January–April %1" },
        Row { 38, u"%1 5–8 月", u"%1 5–8 月", u"May–August %1" },
        Row { 39, u"%1 9–12 月", u"%1 9–12 月", u"September–December %1" },
        Row { 40, u"%1上半年", u"%1上半年", u"first half of %1" },
        Row { 41, u"%1下半年", u"%1下半年", u"second half of %1" },
    };
    for (const Row& row : rows) {
        if (row.code == code)
            return pick(language, row.traditional, row.simplified, row.english);
    }
    return u"%1"_s;
}

QString plainWords(const EdtfDate& date, Language language)
{
    const QString year = yearWords(date.year, language);
    switch (date.precision) {
    case EdtfDate::Precision::Century:
    case EdtfDate::Precision::Decade:
        return spanWords(date, language);
    case EdtfDate::Precision::Year:
        return year;
    case EdtfDate::Precision::SubYear:
        return groupingPattern(date.month, language).arg(year);
    case EdtfDate::Precision::Month:
        return isEnglish(language) ? monthName(date.month) + u' ' + year
                                   : u"%1 %2 月"_s.arg(year).arg(date.month);
    case EdtfDate::Precision::Day:
        break;
    }
    return isEnglish(language) ? u"%1 %2 %3"_s.arg(date.day).arg(monthName(date.month), year)
                               : u"%1 %2 月 %3 日"_s.arg(year).arg(date.month).arg(date.day);
}

QString qualified(const QString& words, bool approximate, bool uncertain, Language language)
{
    QString result = approximate ? pick(language, u"約 ", u"约 ", u"about ") + words : words;
    if (uncertain)
        result += pick(language, u"(存疑)", u"(存疑)", u" (uncertain)");
    return result;
}

/// "2021–2023 年", "2021 年 5–7 月": both ends of one precision, the common part said once.
QString compactWords(const EdtfDate& start, const EdtfDate& end, Language language)
{
    if (start.precision != end.precision || start.year <= 0)
        return {};
    if (start.precision == EdtfDate::Precision::Year)
        return isEnglish(language) ? u"%1–%2"_s.arg(start.year).arg(end.year)
                                   : u"%1–%2 年"_s.arg(start.year).arg(end.year);
    if (start.precision != EdtfDate::Precision::Month || start.year != end.year)
        return {};
    return isEnglish(language)
        ? u"%1–%2 %3"_s.arg(monthName(start.month), monthName(end.month)).arg(start.year)
        : u"%1 年 %2–%3 月"_s.arg(start.year).arg(start.month).arg(end.month);
}

/// Both ends qualified alike: the qualification is said once, for the whole.
QString alikeWords(const EdtfDate& start, const EdtfDate& end, Language language)
{
    QString words = compactWords(start, end, language);
    if (words.isEmpty())
        words = pick(language, u"%1至 %2", u"%1至 %2", u"%1 to %2")
                    .arg(plainWords(start, language), plainWords(end, language));
    return qualified(words, start.approximate, start.uncertain, language);
}

QString intervalWords(const EdtfValue& value, Language language)
{
    const bool hasStart = value.startBound() == EdtfValue::Bound::Date;
    const bool hasEnd = value.endBound() == EdtfValue::Bound::Date;
    const EdtfDate& start = value.start();
    const EdtfDate& end = value.end();
    if (!hasStart && !hasEnd)
        return pick(language, u"日期不明", u"日期不明", u"date unknown");
    if (!hasEnd)
        return pick(language, u"%1起", u"%1起", u"from %1").arg(dateWords(start, language));
    if (!hasStart)
        return pick(language, u"至 %1", u"至 %1", u"until %1").arg(dateWords(end, language));
    if (start.approximate == end.approximate && start.uncertain == end.uncertain)
        return alikeWords(start, end, language);
    return pick(language, u"%1至 %2", u"%1至 %2", u"%1 to %2")
        .arg(dateWords(start, language), dateWords(end, language));
}

} // namespace

QString dateWords(const EdtfDate& date, Language language)
{
    return qualified(plainWords(date, language), date.approximate, date.uncertain, language);
}

QString dateWords(const EdtfValue& value, Language language)
{
    if (value.kind() == EdtfValue::Kind::Date)
        return dateWords(value.start(), language);
    if (value.kind() == EdtfValue::Kind::Interval)
        return intervalWords(value, language);
    const QString join = value.kind() == EdtfValue::Kind::OneOf ? pick(language, u"或 ", u"或 ", u" or ")
                                                                : pick(language, u"、", u"、", u", ");
    QStringList members;
    for (const EdtfDate& date : value.dates())
        members += dateWords(date, language);
    return members.join(join);
}

} // namespace tidemark::timeline
