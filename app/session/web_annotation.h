// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QJsonObject>

namespace tidemark::session {

class ArticleDocument;

/// A passage, or with an empty span the article as a whole, as one annotation of the W3C Web Annotation Data
/// Model: a quotation and a position (code points). With `annotation` its id, note and tags.
QJsonObject webAnnotation(const ArticleDocument& document, const domain::TextSpan& span,
    const domain::Annotation* annotation = nullptr);

} // namespace tidemark::session
