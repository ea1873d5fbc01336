// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "domain/event_link.h"
#include "domain/item.h"

#include <QJsonObject>

/// Between domain values and the fields (columns by name, without the id) of their rows.
namespace tidemark::store::records {

QJsonObject fieldsOf(const domain::Article& article);
QJsonObject fieldsOf(const domain::Item& item);
QJsonObject fieldsOf(const domain::Annotation& annotation);
QJsonObject fieldsOf(const domain::Dossier& dossier);
QJsonObject fieldsOf(const domain::EventLink& link);

// Each throws StoreFailure (Damaged) naming the id when the fields are not what fieldsOf() gives.
domain::Article article(const QUuid& id, const QJsonObject& fields);
domain::Item item(const QUuid& id, const QJsonObject& fields);
domain::Annotation annotation(const QUuid& id, const QJsonObject& fields);
domain::Dossier dossier(const QUuid& id, const QJsonObject& fields);
domain::EventLink eventLink(const QUuid& id, const QJsonObject& fields);

} // namespace tidemark::store::records
