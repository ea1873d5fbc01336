// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"
#include "domain/findings.h"
#include "store/enum_names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tidemark::store::codec {

/// Writes the fields of one value; defaults are left out.
class FieldWriter {
public:
    void text(const char* name, const QString& value);
    void texts(const char* name, const QStringList& values);
    void span(const char* name, const domain::TextSpan& span);
    void optionalSpan(const char* name, const std::optional<domain::TextSpan>& span);
    void spans(const char* name, const std::vector<domain::TextSpan>& spans);
    void date(const char* name, const std::optional<domain::EdtfValue>& value);
    void flag(const char* name, bool value);
    void integer(const char* name, int value);
    void objects(const char* name, const QJsonArray& objects);
    void value(const char* name, const QJsonValue& value) { m_object.insert(QLatin1StringView(name), value); }
    template <class Enum> void enumeration(const char* name, Enum value) { text(name, nameOf(value)); }
    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Reads what FieldWriter wrote; isValid() turns false at the first field of a wrong type or value.
class FieldReader {
public:
    explicit FieldReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    QString text(const char* name);
    QStringList texts(const char* name);
    domain::TextSpan span(const char* name);
    std::optional<domain::TextSpan> optionalSpan(const char* name);
    std::vector<domain::TextSpan> spans(const char* name);
    std::optional<domain::EdtfValue> date(const char* name);
    bool flag(const char* name);
    double number(const char* name);
    int integer(const char* name);
    std::vector<QJsonObject> objects(const char* name);
    QJsonObject object(const char* name);
    /// Makes isValid() false: what was read is no value of the field.
    void refuse() { m_valid = false; }
    bool has(const char* name) const { return m_object.contains(QLatin1StringView(name)); }
    bool isValid() const { return m_valid; }

    template <class Enum> Enum enumeration(const char* name)
    {
        const auto value = valueOf<Enum>(text(name));
        m_valid = m_valid && value.has_value();
        return value.value_or(Enum {});
    }

private:
    QJsonValue take(const char* name) const { return m_object.value(QLatin1StringView(name)); }
    domain::TextSpan spanOf(const QJsonValue& value);

    QJsonObject m_object;
    bool m_valid = true;
};

} // namespace tidemark::store::codec
