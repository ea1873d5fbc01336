// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "text/code_points.h"

#include <QJsonObject>

namespace tidemark::cli {

/// What `list` and `show` print of an article and of an annotation. Offsets are code points, end exclusive.
QJsonObject toJson(const domain::Article& article);
QJsonObject toJson(const domain::Annotation& annotation, const text::CodePointIndex& codePoints);

} // namespace tidemark::cli
