// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/operation_reader.h"

#include <QJsonArray>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

QJsonValue OperationReader::take(QLatin1StringView name)
{
    m_read.insert(name);
    if (!m_object.contains(name))
        refuse(u"\"%1\" is missing"_s.arg(name));
    return m_object.value(name);
}

QString OperationReader::text(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isString())
        refuse(u"\"%1\" is not a text"_s.arg(name));
    return value.toString();
}

QStringList OperationReader::texts(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        refuse(u"\"%1\" is not a list"_s.arg(name));
    QStringList texts;
    for (const QJsonValue element : value.toArray()) {
        if (element.toString().isEmpty())
            refuse(u"\"%1\" holds something that is not a text"_s.arg(name));
        texts.append(element.toString());
    }
    return texts;
}

double OperationReader::number(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isDouble())
        refuse(u"\"%1\" is not a number"_s.arg(name));
    return value.toDouble();
}

qint64 OperationReader::offset(QLatin1StringView name)
{
    const qint64 offset = take(name).toInteger(-1);
    if (offset < 0)
        refuse(u"\"%1\" is not a whole number from 0 up"_s.arg(name));
    return offset;
}

QUuid OperationReader::id(QLatin1StringView name)
{
    const QUuid id = QUuid::fromString(text(name));
    if (id.isNull())
        refuse(u"\"%1\" is not an id"_s.arg(name));
    return id;
}

std::optional<domain::EdtfValue> OperationReader::date(QLatin1StringView name)
{
    if (has(name) && m_object.value(name).isNull()) {
        m_read.insert(name);
        return std::nullopt;
    }
    const auto value = domain::EdtfValue::parse(text(name));
    if (!value)
        refuse(u"\"%1\" is not an EDTF date"_s.arg(name));
    return value;
}

void OperationReader::refuse(const QString& why)
{
    if (m_error.isEmpty())
        m_error = why;
}

void OperationReader::refuseUnread()
{
    for (const QString& name : m_object.keys()) {
        if (!m_read.contains(name))
            refuse(u"unknown field \"%1\""_s.arg(name));
    }
}

} // namespace tidemark::cli
