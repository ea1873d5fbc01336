// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"

namespace tidemark::exchange {

namespace {

const char* shortEscape(char16_t unit)
{
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return nullptr;
    }
}

bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == 0x7f || unit == u'<' || unit == u'>' || unit == u'&' || unit == 0x2028
        || unit == 0x2029;
}

} // namespace

QByteArray jsonString(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + 2);
    escaped += u'"';
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (const char* escape = shortEscape(unit))
            escaped += QLatin1StringView(escape);
        else if (needsEscape(unit))
            escaped += QStringLiteral("\\u%1").arg(int(unit), 4, 16, QChar(u'0'));
        else
            escaped += character;
    }
    escaped += u'"';
    return escaped.toUtf8();
}

void JsonMembers::addRaw(const char* name, const QByteArray& json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"';
    m_members += name;
    m_members += "\":";
    m_members += json;
}

void JsonMembers::add(const char* name, const QString& text)
{
    addRaw(name, jsonString(text));
}

void JsonMembers::addUnlessEmpty(const char* name, const QString& text)
{
    if (!text.isEmpty())
        add(name, text);
}

} // namespace tidemark::exchange
