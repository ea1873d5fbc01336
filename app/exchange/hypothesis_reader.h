// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotation_collector.h"

namespace tidemark::exchange {

/// Whether an entry has the form of the Hypothesis API.
bool isHypothesisRow(const QJsonObject& row);
/// Takes one row of the Hypothesis API.
void readHypothesisRow(const QJsonObject& row, const QString& place, AnnotationCollector& collector);

} // namespace tidemark::exchange
