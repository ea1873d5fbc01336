// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotated_text.h"
#include "exchange/annotation_file.h"

#include <QJsonArray>

/// The parts of an annotation that the W3C's JSON-LD and Hypothesis' JSON have in common: selectors and this
/// program's own terms.
namespace tidemark::exchange {

/// A quotation and a position, as far as the annotation is on words.
QJsonArray selectorsJson(const AnnotatedText& text, const domain::Annotation& annotation);
void insertOwnTerms(QJsonObject& json, const AnnotatedText& text, const domain::Annotation& annotation);

/// The fault of an entry, with a word of it.
struct EntryFault {
    AnnotationFault why = AnnotationFault::NotAnObject;
    QString detail;
};

/// Takes quotation and position out of a "selector": an object or a list, refined or not. Without a selector
/// the annotation is about the article.
std::optional<EntryFault> readSelectors(const QJsonValue& selector, ForeignAnnotation& annotation);
std::optional<EntryFault> readOwnTerms(const QJsonObject& json, ForeignAnnotation& annotation);

} // namespace tidemark::exchange
