// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <QVariant>

namespace tidemark::session {

class ArticleDocument;

/// "affiliation · role" of the person of that name, else the role their quotations give; may be empty.
QString roleOfSpeaker(const ArticleDocument& document, const QString& name);

/// What dates the sentence that says who speaks, outside the words spoken; null when nothing does. It holds
/// until the next change.
const domain::TimeExpression* attributionTime(
    const ArticleDocument& document, const domain::Quotation& quotation);
/// The date it gives.
std::optional<domain::EdtfValue> attributionDate(
    const ArticleDocument& document, const domain::Quotation& quotation);

/// The answer of a quotation to Qt::DisplayRole and the roles of session/item_roles.h.
QVariant quotationValue(const ArticleDocument& document, const domain::Item& item, int role);

} // namespace tidemark::session
