// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotation_collector.h"

namespace tidemark::exchange {

/// Takes one annotation of the W3C Web Annotation Data Model, own or of another program. Each target becomes
/// an annotation of its own.
void readWebAnnotation(const QJsonObject& entry, const QString& place, AnnotationCollector& collector);

} // namespace tidemark::exchange
