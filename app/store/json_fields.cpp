// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_fields.h"

#include <limits>

namespace tidemark::store::codec {

namespace {

QJsonArray spanArray(const domain::TextSpan& span)
{
    return { qint64(span.start), qint64(span.length) };
}

} // namespace

void FieldWriter::text(const char* name, const QString& text)
{
    if (!text.isEmpty())
        value(name, text);
}

void FieldWriter::texts(const char* name, const QStringList& values)
{
    if (!values.isEmpty())
        value(name, QJsonArray::fromStringList(values));
}

void FieldWriter::span(const char* name, const domain::TextSpan& span)
{
    value(name, spanArray(span));
}

void FieldWriter::optionalSpan(const char* name, const std::optional<domain::TextSpan>& optional)
{
    if (optional)
        span(name, *optional);
}

void FieldWriter::spans(const char* name, const std::vector<domain::TextSpan>& spans)
{
    QJsonArray array;
    for (const domain::TextSpan& span : spans)
        array.append(spanArray(span));
    if (!array.isEmpty())
        value(name, array);
}

void FieldWriter::date(const char* name, const std::optional<domain::EdtfValue>& date)
{
    if (date)
        value(name, date->toString());
}

void FieldWriter::flag(const char* name, bool flag)
{
    if (flag)
        value(name, true);
}

void FieldWriter::integer(const char* name, int number)
{
    if (number != 0)
        value(name, number);
}

void FieldWriter::objects(const char* name, const QJsonArray& objects)
{
    if (!objects.isEmpty())
        value(name, objects);
}

QString FieldReader::text(const char* name)
{
    const QJsonValue value = take(name);
    m_valid = m_valid && (value.isUndefined() || value.isString());
    return value.toString();
}

QStringList FieldReader::texts(const char* name)
{
    const QJsonValue value = take(name);
    m_valid = m_valid && (value.isUndefined() || value.isArray());
    QStringList texts;
    for (const QJsonValue element : value.toArray()) {
        m_valid = m_valid && element.isString();
        texts.append(element.toString());
    }
    return texts;
}

domain::TextSpan FieldReader::spanOf(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    const domain::TextSpan span { pair.at(0).toInteger(-1), pair.at(1).toInteger(-1) };
    m_valid = m_valid && pair.size() == 2 && span.start >= 0 && span.length >= 0;
    return span;
}

domain::TextSpan FieldReader::span(const char* name)
{
    return spanOf(take(name));
}

std::optional<domain::TextSpan> FieldReader::optionalSpan(const char* name)
{
    return has(name) ? std::optional(span(name)) : std::nullopt;
}

std::vector<domain::TextSpan> FieldReader::spans(const char* name)
{
    const QJsonValue value = take(name);
    m_valid = m_valid && (value.isUndefined() || value.isArray());
    std::vector<domain::TextSpan> spans;
    for (const QJsonValue element : value.toArray())
        spans.push_back(spanOf(element));
    return spans;
}

std::optional<domain::EdtfValue> FieldReader::date(const char* name)
{
    if (!has(name))
        return std::nullopt;
    const auto value = domain::EdtfValue::parse(text(name));
    m_valid = m_valid && value.has_value();
    return value;
}

bool FieldReader::flag(const char* name)
{
    const QJsonValue value = take(name);
    m_valid = m_valid && (value.isUndefined() || value.isBool());
    return value.toBool();
}

double FieldReader::number(const char* name)
{
    const QJsonValue value = take(name);
    m_valid = m_valid && value.isDouble();
    return value.toDouble();
}

int FieldReader::integer(const char* name)
{
    const QJsonValue value = take(name);
    constexpr int none = std::numeric_limits<int>::min();
    const int number = value.isUndefined() ? 0 : value.toInt(none);
    m_valid = m_valid && number != none;
    return number;
}

std::vector<QJsonObject> FieldReader::objects(const char* name)
{
    const QJsonValue value = take(name);
    m_valid = m_valid && (value.isUndefined() || value.isArray());
    std::vector<QJsonObject> objects;
    for (const QJsonValue element : value.toArray()) {
        m_valid = m_valid && element.isObject();
        objects.push_back(element.toObject());
    }
    return objects;
}

QJsonObject FieldReader::object(const char* name)
{
    const QJsonValue value = take(name);
    m_valid = m_valid && value.isObject();
    return value.toObject();
}

} // namespace tidemark::store::codec
