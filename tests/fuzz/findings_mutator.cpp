// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings_mutator.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tidemark::fuzz {

using namespace Qt::StringLiterals;

FindingsMutator::FindingsMutator(QJsonObject seedFile, quint32 seed)
    : m_seedFile(std::move(seedFile))
    , m_random(seed)
{
}

int FindingsMutator::below(qsizetype limit)
{
    return limit > 0 ? static_cast<int>(m_random() % static_cast<quint32>(limit)) : 0;
}

QJsonValue FindingsMutator::hostileValue()
{
    switch (below(12)) {
    case 0:
        return QJsonValue();
    case 1:
        return -1;
    case 2:
        return 1e300;
    case 3:
        return 9007199254740993.0;
    case 4:
        return 0.5;
    case 5:
        return QString(below(5000), u'年');
    case 6:
        return u"2021-02-30/.."_s;
    case 7:
        return QString(QChar(static_cast<char16_t>(0xD800 + below(0x800))));
    case 8:
        return QJsonArray { QJsonArray { QJsonArray() }, 1 };
    case 9:
        return QJsonObject { { u"start"_s, below(9000) }, { u"end"_s, below(9000) } };
    case 10:
        return u"P"_s + QString(below(200), u'9') + u'Y';
    default:
        return below(3000);
    }
}

// One way down into the value: what is passed is changed with a small chance, what is reached at the end
// always.
QJsonValue FindingsMutator::mutated(const QJsonValue& value)
{
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const int index = below(array.size());
        if (below(20) == 0)
            array.removeAt(index);
        else
            array[index] = mutated(array[index]);
        return array;
    }
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString name = object.keys().at(below(object.size()));
        if (below(20) == 0)
            object.remove(name);
        else
            object[name] = mutated(object.value(name));
        return object;
    }
    if (value.isDouble() && below(2) == 0)
        return value.toDouble() + below(400) - 200;
    return hostileValue();
}

QByteArray FindingsMutator::next()
{
    QJsonValue file = m_seedFile;
    for (int round = below(6); round >= 0; --round)
        file = mutated(file);
    QByteArray bytes = QJsonDocument(file.toObject()).toJson(QJsonDocument::Compact);
    if (below(8) == 0)
        bytes[below(bytes.size())] = static_cast<char>(below(256));
    return bytes;
}

} // namespace tidemark::fuzz
