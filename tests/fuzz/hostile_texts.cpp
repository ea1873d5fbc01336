// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_texts.h"

namespace tidemark::fuzz {

using namespace Qt::StringLiterals;

namespace {

QString repeated(const QString& unit, qsizetype size)
{
    return unit.repeated(size / unit.size() + 1);
}

template <const char16_t* unit> QString repeat(qsizetype size)
{
    return repeated(QString::fromUtf16(unit), size);
}

constexpr char16_t years[] = u"年";
constexpr char16_t parentheses[] = u"(";
constexpr char16_t titles[] = u"《";
constexpr char16_t quotes[] = u"「";
constexpr char16_t openParagraphs[] = u"“我们等。\n\n";
constexpr char16_t closers[] = u"」";
constexpr char16_t straightQuotes[] = u"\"";
constexpr char16_t cues[] = u"表示，";
constexpr char16_t semicolons[] = u"李明说；";
constexpr char16_t ones[] = u"一";
constexpr char16_t commaNumbers[] = u"1,";
constexpr char16_t digits[] = u"9";
constexpr char16_t dashedYears[] = u"2021-";
constexpr char16_t said[] = u"said ";
constexpr char16_t saidQuotes[] = u"\"a,\" said ";
constexpr char16_t that[] = u"that ";
constexpr char16_t latinCommas[] = u", ";
constexpr char16_t magnitudes[] = u"万亿";
constexpr char16_t posts[] = u"局长";
constexpr char16_t bodies[] = u"委员会";
constexpr char16_t laws[] = u"条例";
constexpr char16_t issued[] = u"《条例》印发";
constexpr char16_t bracketedDays[] = u"今(24)日";
constexpr char16_t anchors[] = u"同年12月，";
constexpr char16_t names[] = u"陈晨、";
constexpr char16_t dots[] = u"阿·";
constexpr char16_t initials[] = u"J. ";
constexpr char16_t capitals[] = u"A ";
constexpr char16_t spaces[] = u" ";
constexpr char16_t commas[] = u"，";
constexpr char16_t astral[] = u"\U00020BB7";

QString nested(qsizetype size)
{
    const qsizetype depth = size / 6;
    return u"「他说『"_s.repeated(depth / 2) + u"』」"_s.repeated(depth / 2) + u"。"_s;
}

QString closedTitles(qsizetype size)
{
    return u"《"_s.repeated(size / 2) + u"》"_s.repeated(size / 2);
}

QString oneLine(qsizetype size)
{
    return repeated(u"工厂2015年3月投产，经理李明表示，产量达到3万吨，并称《环保条例》已经落实，"_s, size);
}

QString sentences(qsizetype size)
{
    return repeated(u"经理李明说，工厂2015年投产。产量达3万吨。"_s, size);
}

QString shortLines(qsizetype size)
{
    return repeated(u"年\n"_s, size);
}

QString people(qsizetype size)
{
    QString text;
    for (char16_t name = u'一'; text.size() < size; name = name < u'龥' ? name + 1 : u'一')
        text += u"局长王"_s + QChar(name) + u"明说，桥好了。"_s;
    return text;
}

QString differentTitles(qsizetype size)
{
    QString text;
    for (int number = 0; text.size() < size; ++number)
        text += u"部里印发《第"_s + QString::number(number) + u"号管理办法》，"_s;
    return text;
}

QString sameDayEvents(qsizetype size)
{
    QString text;
    for (char16_t name = u'一'; text.size() < size; name = name < u'龥' ? name + 1 : u'一')
        text += u"2021年5月3日，"_s + QChar(name) + u"厂成立。"_s;
    return text;
}

} // namespace

const std::vector<HostileText>& hostileTexts()
{
    static const std::vector<HostileText> texts { { "years", repeat<years> },
        { "parentheses", repeat<parentheses> }, { "title marks", repeat<titles> },
        { "quotation marks", repeat<quotes> }, { "unclosed paragraphs", repeat<openParagraphs> },
        { "closing marks", repeat<closers> }, { "straight quotation marks", repeat<straightQuotes> },
        { "cues", repeat<cues> }, { "semicolons", repeat<semicolons> }, { "ones", repeat<ones> },
        { "numbers with commas", repeat<commaNumbers> }, { "digits", repeat<digits> },
        { "years with dashes", repeat<dashedYears> }, { "said", repeat<said> },
        { "said quotations", repeat<saidQuotes> }, { "that", repeat<that> },
        { "spaced commas", repeat<latinCommas> }, { "magnitudes", repeat<magnitudes> },
        { "posts", repeat<posts> }, { "bodies", repeat<bodies> }, { "laws", repeat<laws> },
        { "issued titles", repeat<issued> }, { "days with numbers", repeat<bracketedDays> },
        { "reckoned months", repeat<anchors> }, { "listed names", repeat<names> },
        { "dotted name", repeat<dots> }, { "initials", repeat<initials> }, { "capitals", repeat<capitals> },
        { "spaces", repeat<spaces> }, { "commas", repeat<commas> }, { "surrogate pairs", repeat<astral> },
        { "nested quotations", nested }, { "nested titles", closedTitles }, { "one line", oneLine },
        { "sentences", sentences }, { "short lines", shortLines }, { "many people", people },
        { "many titles", differentTitles }, { "many events of a day", sameDayEvents } };
    return texts;
}

} // namespace tidemark::fuzz
