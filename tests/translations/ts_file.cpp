// SPDX-License-Identifier: GPL-3.0-or-later
#include "ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace tidemark::translations {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar separator(0x1F);

void readTranslation(QXmlStreamReader& xml, Message& message, bool& isObsolete)
{
    const auto type = xml.attributes().value("type"_L1);
    isObsolete = type == "vanished"_L1 || type == "obsolete"_L1;
    message.isFinished = type != "unfinished"_L1;
    if (!message.isPlural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

void readMessage(QXmlStreamReader& xml, const QString& context, Messages& messages)
{
    Message message;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    QString source;
    QString comment;
    bool isObsolete = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message, isObsolete);
        else
            xml.skipCurrentElement();
    }
    if (!isObsolete)
        messages.insert(context + separator + source + separator + comment, message);
}

} // namespace

Messages readMessages(const QString& path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            readMessage(xml, context, messages);
    }
    return messages;
}

QString sourceOf(const QString& key)
{
    return key.section(separator, 1, 1);
}

} // namespace tidemark::translations
