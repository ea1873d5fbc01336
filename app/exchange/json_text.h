// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tidemark::exchange {

/// A JSON string that may also stand in a script element of HTML: < > & and the line separators U+2028 and
/// U+2029 are escaped, lone surrogates become U+FFFD.
QByteArray jsonString(QStringView text);

/// Members of a JSON object in the order they are added.
class JsonMembers {
public:
    void add(const char* name, const QString& text);
    void addUnlessEmpty(const char* name, const QString& text);
    void addRaw(const char* name, const QByteArray& json);
    QByteArray object() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

} // namespace tidemark::exchange
