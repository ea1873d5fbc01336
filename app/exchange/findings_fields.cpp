// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findings_fields.h"

#include <QRegularExpression>

#include <cmath>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using Expected = FindingsFileError::Expected;

namespace {

constexpr qsizetype longestField = 2000; // of a name, title, value
constexpr double largestOffset = 1e9;

bool isPeriod(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(R\\d*/)?P(?=[\\dTX])([\\dX.]+[YMWD])*(T([\\dX.]+[HMS])+)?$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

void FieldFault::refuse(const QString& place, Expected expected, const QString& detail)
{
    if (m_error)
        return;
    m_error.emplace();
    m_error->kind = FindingsFileError::Kind::BadField;
    m_error->place = place;
    m_error->expected = expected;
    m_error->detail = detail;
}

FindingFields::FindingFields(const QJsonValue& value, QString place, FieldFault& fault)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_fault(fault)
{
    if (!value.isObject())
        fault.refuse(m_place, Expected::Object);
}

QString FindingFields::placeOf(const QString& name) const
{
    return m_place.isEmpty() ? name : m_place + u'.' + name;
}

QJsonValue FindingFields::take(const QString& name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString FindingFields::rawText(const QString& name, qsizetype longest) const
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString())
        m_fault.refuse(placeOf(name), Expected::Text);
    const QString text = value.toString();
    if (text.size() > longest)
        m_fault.refuse(placeOf(name), Expected::ShortText, QString::number(longest));
    return text;
}

QString FindingFields::text(QLatin1StringView name) const
{
    return oneLineOf(rawText(name, longestField)).trimmed();
}

QString FindingFields::requiredText(QLatin1StringView name) const
{
    QString value = text(name);
    if (value.isEmpty())
        m_fault.refuse(placeOf(name), Expected::Present);
    return value;
}

std::optional<domain::EdtfValue> FindingFields::date(QLatin1StringView name) const
{
    const QString value = text(name);
    if (value.isEmpty())
        return std::nullopt;
    const auto date = domain::EdtfValue::parse(value);
    if (!date)
        m_fault.refuse(placeOf(name), Expected::Date);
    return date;
}

decltype(domain::TimeExpression::value) FindingFields::timeValue(QLatin1StringView name) const
{
    const QString value = text(name);
    if (value.isEmpty())
        return {};
    if (isPeriod(value))
        return domain::IsoPeriod { value, value.startsWith(u'R') };
    if (const auto date = domain::EdtfValue::parse(value))
        return *date;
    m_fault.refuse(placeOf(name), Expected::Value);
    return {};
}

double FindingFields::number(QLatin1StringView name) const
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        m_fault.refuse(placeOf(name), Expected::Present);
    else if (!value.isDouble() || !std::isfinite(value.toDouble()))
        m_fault.refuse(placeOf(name), Expected::Number);
    return value.toDouble();
}

bool FindingFields::flag(QLatin1StringView name) const
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        m_fault.refuse(placeOf(name), Expected::Flag);
    return value.toBool();
}

qsizetype FindingFields::offset(const QString& name) const
{
    const QJsonValue value = take(name);
    const double number = value.toDouble(-1);
    if (value.isUndefined())
        m_fault.refuse(placeOf(name), Expected::Present);
    else if (number < 0 || number > largestOffset || number != std::floor(number))
        m_fault.refuse(placeOf(name), Expected::Offset);
    else
        return static_cast<qsizetype>(number);
    return 0;
}

ClaimedPassage FindingFields::passage() const
{
    ClaimedPassage passage { offset(u"start"_s), offset(u"end"_s),
        rawText(u"text"_s, largestFindingsFile).replace(u"\r\n"_s, u"\n"_s) };
    if (passage.end < passage.start)
        m_fault.refuse(placeOf("end"_L1), Expected::EndAfterStart);
    return passage;
}

std::optional<ClaimedPassage> FindingFields::optionalPassage(const QString& prefix) const
{
    const QString start = prefix + u"start"_s;
    const QString end = prefix + u"end"_s;
    if (take(start).isUndefined() && take(end).isUndefined())
        return std::nullopt;
    const ClaimedPassage passage { offset(start), offset(end), {} };
    if (passage.end < passage.start)
        m_fault.refuse(placeOf(end), Expected::EndAfterStart);
    return passage;
}

QJsonArray FindingFields::array(QLatin1StringView name) const
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        m_fault.refuse(placeOf(name), Expected::List);
    return value.toArray();
}

std::optional<int> FindingFields::oneOf(
    QLatin1StringView name, std::initializer_list<QLatin1StringView> words) const
{
    const QString word = text(name);
    if (word.isEmpty())
        return std::nullopt;
    const auto* const found = std::find(words.begin(), words.end(), word);
    if (found != words.end())
        return static_cast<int>(found - words.begin());
    QStringList allowed;
    for (const QLatin1StringView known : words)
        allowed += known;
    m_fault.refuse(placeOf(name), Expected::Word, allowed.join(u", "_s));
    return std::nullopt;
}

QString wellFormed(QString text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        const bool isPair
            = text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
        if (isPair)
            ++index;
        else if (text[index].isSurrogate())
            text[index] = QChar::ReplacementCharacter;
    }
    return text;
}

QString oneLineOf(const QString& text)
{
    QString line = wellFormed(text);
    for (QChar& unit : line) {
        if (unit.category() == QChar::Other_Control || unit == QChar::LineSeparator
            || unit == QChar::ParagraphSeparator)
            unit = u' ';
    }
    return line;
}

} // namespace tidemark::exchange
