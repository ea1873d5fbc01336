// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace tidemark::cli {

/// Reads the fields of one operation. The first thing wrong with it is kept as error(); a field that nothing
/// asked for is an error too, so that a misspelt one is not passed over.
class OperationReader {
public:
    explicit OperationReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    QString text(QLatin1StringView name); ///< required
    QStringList texts(QLatin1StringView name); ///< required
    double number(QLatin1StringView name); ///< required
    qint64 offset(QLatin1StringView name); ///< required, a whole number >= 0
    QUuid id(QLatin1StringView name); ///< required
    std::optional<domain::EdtfValue> date(QLatin1StringView name); ///< required; null means no date

    template <class Id> Id idOf(QLatin1StringView name) { return Id(id(name)); }

    void refuse(const QString& why);
    /// Call when every field that the operation knows has been read.
    void refuseUnread();
    bool isValid() const { return m_error.isEmpty(); }
    QString error() const { return m_error; }

private:
    QJsonValue take(QLatin1StringView name);

    QJsonObject m_object;
    QSet<QString> m_read;
    QString m_error;
};

} // namespace tidemark::cli
