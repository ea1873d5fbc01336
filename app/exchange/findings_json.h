// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringView>

namespace tidemark::exchange {

/// The object `tidemark extract` prints: what was read out of `text`, offsets in code points, end exclusive,
/// dates in EDTF. `file` is the name shown in "file".
QJsonObject toExtractJson(const domain::Findings& findings, QStringView text, const QString& file);

/// Each finding as it stands in the lists of toExtractJson().
QJsonArray toFindingsJson(const std::vector<domain::ItemBody>& findings, QStringView text);

/// The "expected" list of `tidemark extract --lines`: start, end, text, type, value of each time expression.
QJsonArray toTimesJson(const std::vector<domain::TimeExpression>& times, QStringView text);

/// An English sentence saying why a publication date was inferred; empty for a given or unknown one.
QString publicationReasonText(const domain::PublicationDate& published);

} // namespace tidemark::exchange
