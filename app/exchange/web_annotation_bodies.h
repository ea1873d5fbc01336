// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace tidemark::exchange {

/// What the bodies of one annotation come to: one note and tags. HTML stays the text it is.
class WebBodies {
public:
    void read(const QJsonValue& value);

    QString text() const { return m_texts.join(QStringLiteral("\n\n")); }
    QStringList tags() const { return m_tags; }
    bool isBad() const { return m_isBad; } ///< one of them is neither text nor a tag
    bool isTooLong() const;

private:
    void readAt(const QJsonValue& value, int depth);
    void readObject(const QJsonObject& json, int depth);

    QStringList m_texts;
    QStringList m_tags;
    qsizetype m_length = 0;
    bool m_isBad = false;
    bool m_isTooLong = false;
};

/// The words of a field that holds one or several.
QStringList wordsOf(const QJsonValue& value);

} // namespace tidemark::exchange
