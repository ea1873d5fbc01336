// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/citation_words.h"

#include "session/citation.h"

#include <QLocale>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::EdtfDate;
using Precision = domain::EdtfDate::Precision;

namespace {

constexpr qsizetype mostGbAuthors = 3;

QString initials(const QStringList& given, const QString& mark, const QString& between)
{
    QStringList letters;
    for (const QString& name : given)
        letters.append(name.left(1).toUpper() + mark);
    return letters.join(between);
}

struct EnglishName {
    QString family;
    QStringList given;
};

EnglishName englishName(const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const QString family = words.isEmpty() ? name : words.takeLast();
    return { family, words };
}

/// A date that can be said as year, month and day; nothing for intervals and sets within no one year.
std::optional<EdtfDate> simpleDate(const domain::EdtfValue& value)
{
    const EdtfDate& start = value.start();
    if (value.kind() == domain::EdtfValue::Kind::Date && start.precision >= Precision::Year)
        return start.precision == Precision::SubYear ? EdtfDate::ofYear(start.year) : start;
    if (!value.isOpen() && start.year == value.end().year)
        return EdtfDate::ofYear(start.year);
    return std::nullopt;
}

QString monthName(int month)
{
    return QLocale(QLocale::English).standaloneMonthName(month);
}

QString numbersOf(const EdtfDate& date)
{
    QString text = QString::number(date.year);
    if (date.precision == Precision::Month || date.precision == Precision::Day)
        text += u"-%1"_s.arg(date.month, 2, 10, QChar(u'0'));
    if (date.precision == Precision::Day)
        text += u"-%1"_s.arg(date.day, 2, 10, QChar(u'0'));
    return text;
}

QString chineseDate(const EdtfDate& date)
{
    QString text = u"%1年"_s.arg(date.year);
    if (date.precision == Precision::Month || date.precision == Precision::Day)
        text += u"%1月"_s.arg(date.month);
    if (date.precision == Precision::Day)
        text += u"%1日"_s.arg(date.day);
    return text;
}

} // namespace

CitationWords::CitationWords(const domain::ArticleMetadata& source)
    : m_isInferred(source.published.origin == domain::PublicationDate::Origin::Inferred)
    , m_title(source.title.simplified())
    , m_outlet(source.outlet.simplified())
    , m_authors(authorsOf(source.byline.simplified(), source.outlet.simplified()))
    , m_date(source.published.value)
{
    m_isChinese = source.language.startsWith("zh"_L1);
    m_isTraditional = source.language == "zh-Hant"_L1;
}

QString CitationWords::title() const
{
    if (!m_title.isEmpty())
        return m_title;
    if (!m_isChinese)
        return u"[Untitled]"_s;
    return m_isTraditional ? u"[無題]"_s : u"[无题]"_s;
}

QString CitationWords::gbAuthors() const
{
    QStringList names;
    for (const QString& author : m_authors.first(qMin(mostGbAuthors, m_authors.size()))) {
        const EnglishName name = englishName(author);
        names.append(m_isChinese
                ? author
                : (name.family.toUpper() + u' ' + initials(name.given, {}, u" "_s)).trimmed());
    }
    if (m_authors.size() > mostGbAuthors)
        names.append(m_isChinese ? u"等"_s : u"et al"_s);
    return names.join(u", "_s);
}

QString CitationWords::apaAuthors() const
{
    QStringList names;
    for (const QString& author : m_authors) {
        const EnglishName name = englishName(author);
        names.append(name.given.isEmpty() ? name.family
                                          : name.family + u", "_s + initials(name.given, u"."_s, u" "_s));
    }
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u", & "_s + last;
}

QString CitationWords::apaShortAuthors() const
{
    if (m_authors.isEmpty())
        return m_outlet.isEmpty() ? (m_isChinese ? u"〈%1〉"_s : u"“%1”"_s).arg(title()) : m_outlet;
    const auto shortName
        = [this](const QString& name) { return m_isChinese ? name : englishName(name).family; };
    if (m_authors.size() == 1)
        return shortName(m_authors.front());
    if (m_authors.size() == 2)
        return (m_isChinese ? u"%1、%2"_s : u"%1 & %2"_s)
            .arg(shortName(m_authors.front()), shortName(m_authors.back()));
    return shortName(m_authors.front()) + (m_isChinese ? u"等"_s : u" et al."_s);
}

QString CitationWords::joinedAuthors() const
{
    if (m_isChinese)
        return m_authors.join(u"、"_s);
    if (m_authors.size() < 2)
        return m_authors.join(QString());
    const QString comma = m_authors.size() > 2 ? u","_s : QString();
    return m_authors.first(m_authors.size() - 1).join(u", "_s) + comma + u" and "_s + m_authors.back();
}

QString CitationWords::unknownDate() const
{
    if (!m_isChinese)
        return u"n.d."_s;
    return m_isTraditional ? u"日期不詳"_s : u"日期不详"_s;
}

QString CitationWords::dateWords(Order order) const
{
    const std::optional<EdtfDate> date = simpleDate(*m_date);
    if (!date)
        return m_date->toString();
    if (m_isChinese)
        return chineseDate(*date);
    const QString year = QString::number(date->year);
    if (date->precision == Precision::Year)
        return year;
    const QString month = monthName(date->month);
    const QString day = date->precision == Precision::Day ? u' ' + QString::number(date->day) : QString();
    if (order == Order::YearFirst)
        return year + u", "_s + month + day;
    return month + day + (day.isEmpty() ? u" "_s : u", "_s) + year;
}

QString CitationWords::gbDate() const
{
    if (!m_date)
        return u'[' + unknownDate() + u']';
    const std::optional<EdtfDate> date = simpleDate(*m_date);
    const QString text = date ? numbersOf(*date) : m_date->toString();
    return m_isInferred ? u'[' + text + u']' : text;
}

QString CitationWords::apaDate() const
{
    if (!m_date)
        return unknownDate();
    const QString words = dateWords(Order::YearFirst);
    if (!m_isInferred)
        return words;
    return (m_isChinese ? (m_isTraditional ? u"約"_s : u"约"_s) : u"ca. "_s) + words;
}

QString CitationWords::apaYear() const
{
    if (!m_date)
        return unknownDate();
    const std::optional<EdtfDate> date = simpleDate(*m_date);
    const QString year = date ? QString::number(date->year) : m_date->toString();
    if (!m_isInferred)
        return year;
    return (m_isChinese ? (m_isTraditional ? u"約"_s : u"约"_s) : u"ca. "_s) + year;
}

QString CitationWords::chicagoDate() const
{
    if (!m_date)
        return unknownDate();
    const QString words = dateWords(Order::YearLast);
    return m_isInferred ? u"[%1?]"_s.arg(words) : words;
}

QString CitationWords::paragraph(int number) const
{
    return m_isChinese ? u"第%1段"_s.arg(number) : u"para. %1"_s.arg(number);
}

} // namespace tidemark::session
