// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "exchange/findings_file.h"

#include <QJsonArray>

#include <array>
#include <optional>

namespace tidemark::exchange {

inline constexpr std::array findingLists { QLatin1StringView("times"), QLatin1StringView("quotes"),
    QLatin1StringView("policies"), QLatin1StringView("figures"), QLatin1StringView("people"),
    QLatin1StringView("events") };

/// A passage as a file claims it: offsets in code points, end exclusive, and the words that should stand
/// there.
struct ClaimedPassage {
    qsizetype start = 0;
    qsizetype end = 0;
    QString words; ///< empty: not given
};

/// The first bad field met; once there is one, nothing that is read counts any more.
class FieldFault {
public:
    void refuse(const QString& place, FindingsFileError::Expected expected, const QString& detail = {});
    const std::optional<FindingsFileError>& error() const { return m_error; }

private:
    std::optional<FindingsFileError> m_error;
};

/// The fields of one JSON object that stands at `place`. A field that is missing or null reads as its empty
/// value, one of a wrong type or content is refused by its place.
class FindingFields {
public:
    FindingFields(const QJsonValue& value, QString place, FieldFault& fault);

    const QString& place() const { return m_place; }
    QString text(QLatin1StringView name) const; ///< one line
    QString requiredText(QLatin1StringView name) const;
    std::optional<domain::EdtfValue> date(QLatin1StringView name) const;
    /// An EDTF value or an ISO 8601 period.
    decltype(domain::TimeExpression::value) timeValue(QLatin1StringView name) const;
    double number(QLatin1StringView name) const;
    bool flag(QLatin1StringView name) const;
    /// "start", "end" and "text", or with a prefix "speaker_" those without the text.
    std::optional<ClaimedPassage> optionalPassage(const QString& prefix) const;
    ClaimedPassage passage() const;
    /// The objects of a list; `visit` gets each as FindingFields.
    template <class Visit> void each(QLatin1StringView name, Visit visit) const
    {
        const QJsonArray list = array(name);
        for (qsizetype index = 0; index < list.size() && !m_fault.error(); ++index)
            visit(FindingFields(
                list.at(index), QStringLiteral("%1[%2]").arg(placeOf(name)).arg(index), m_fault));
    }
    /// The position of the field's word in `words`; nothing when the field is missing.
    std::optional<int> oneOf(QLatin1StringView name, std::initializer_list<QLatin1StringView> words) const;

private:
    QString placeOf(const QString& name) const;
    QString placeOf(QLatin1StringView name) const { return placeOf(QString(name)); }
    QJsonValue take(const QString& name) const;
    QJsonArray array(QLatin1StringView name) const;
    qsizetype offset(const QString& name) const;
    QString rawText(const QString& name, qsizetype longest) const;

    QJsonObject m_object;
    QString m_place;
    FieldFault& m_fault;
};

/// `text` with control characters as spaces and halves of surrogate pairs replaced.
QString oneLineOf(const QString& text);
/// `text` without halves of surrogate pairs.
QString wellFormed(QString text);

} // namespace tidemark::exchange
