// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "domain/item.h"

#include <QJsonObject>

#include <optional>

/// The JSON form of domain values inside a library file. Spans are [start, length] in UTF-16 code units of
/// the version that the row names; dates are EDTF; fields at their default are left out. Decoding gives
/// nothing for anything that encoding does not produce.
namespace tidemark::store::codec {

QJsonObject encode(const domain::ItemBody& body);
std::optional<domain::ItemBody> decodeItemBody(domain::ItemKind kind, const QJsonObject& json);

QJsonObject encode(const domain::PublicationDate& published);
std::optional<domain::PublicationDate> decodePublicationDate(const QJsonObject& json);

QString encode(const QDateTime& time); ///< ISO 8601 with milliseconds, UTC
QDateTime decodeTime(const QString& text); ///< invalid when `text` is no time

} // namespace tidemark::store::codec
