// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <QVariant>

namespace tidemark::session {

class ArticleDocument;

/// The answer to a role that every item has (session/item_roles.h: ItemIdRole to ParagraphRole, DateRole and
/// SortRole left out); invalid for any other role.
QVariant itemValue(const ArticleDocument& document, const domain::Item& item, int role);
/// The answer to SpanRole, SnippetRole and ParagraphRole for a passage.
QVariant passageValue(const ArticleDocument& document, const domain::TextSpan& span, int role);

/// An invalid QVariant for nothing.
template <class T> QVariant valueOrInvalid(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// Days since 1970 a date sorts by: its first day, or its last when it has no first.
std::optional<domain::DayNumber> sortDay(const std::optional<domain::EdtfValue>& date);

} // namespace tidemark::session
