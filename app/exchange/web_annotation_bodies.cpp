// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/web_annotation_bodies.h"

#include "exchange/annotation_limits.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestBody = 8;
constexpr int mostWords = 16;

QString iriOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const QJsonObject json = value.toObject();
    return json.value(json.contains("id"_L1) ? "id"_L1 : "@id"_L1).toString();
}

bool isSet(const QStringList& types)
{
    return types.contains("List"_L1) || types.contains("Composite"_L1) || types.contains("Independents"_L1);
}

} // namespace

QStringList wordsOf(const QJsonValue& value)
{
    QStringList words;
    if (value.isString())
        words.append(value.toString());
    const QJsonArray list = value.toArray();
    for (qsizetype index = 0; index < std::min<qsizetype>(list.size(), mostWords); ++index)
        words.append(list.at(index).toString());
    for (QString& word : words)
        word = word.startsWith("oa:"_L1) ? word.sliced(3) : word;
    return words;
}

void WebBodies::read(const QJsonValue& value)
{
    readAt(value, 0);
}

bool WebBodies::isTooLong() const
{
    return m_isTooLong || m_length > longestBody || m_tags.size() > mostTags;
}

void WebBodies::readAt(const QJsonValue& value, int depth)
{
    if (value.isUndefined() || value.isNull())
        return;
    if (value.isString()) {
        m_texts.append(value.toString());
        m_length += m_texts.back().size();
    } else if (value.isArray() && depth < deepestBody) {
        const QJsonArray list = value.toArray();
        m_isTooLong = m_isTooLong || list.size() > mostTags;
        for (qsizetype index = 0; index < std::min<qsizetype>(list.size(), mostTags); ++index)
            readAt(list.at(index), depth + 1);
    } else if (value.isObject() && depth < deepestBody) {
        readObject(value.toObject(), depth);
    } else {
        m_isBad = true;
    }
}

void WebBodies::readObject(const QJsonObject& json, int depth)
{
    const QStringList types
        = wordsOf(json.contains("type"_L1) ? json.value("type"_L1) : json.value("@type"_L1));
    if (types.contains("Choice"_L1)) {
        readAt(json.value("items"_L1).toArray().at(0), depth + 1);
        return;
    }
    if (isSet(types)) {
        readAt(json.value("items"_L1), depth + 1);
        return;
    }
    const QJsonValue value = json.contains("value"_L1) ? json.value("value"_L1) : json.value("chars"_L1);
    QString text = value.toString();
    if (!value.isString()) {
        text = json.contains("source"_L1) ? iriOf(json.value("source"_L1)) : iriOf(json);
        m_isBad = m_isBad || text.isEmpty();
    }
    const bool isTag = wordsOf(json.value("purpose"_L1)).contains("tagging"_L1) || types.contains("Tag"_L1);
    m_isTooLong = m_isTooLong || (isTag && text.size() > longestTag);
    m_length += text.size();
    if (!text.isEmpty())
        (isTag ? m_tags : m_texts).append(text);
}

} // namespace tidemark::exchange
