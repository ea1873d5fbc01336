// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/annotation_export.h"

class QSettings;

namespace tidemark::export_ui {

enum class AnnotationScope { Article, Selection, Library };

/// What the reader chose in the dialog that exports annotations.
struct AnnotationChoices {
    exchange::AnnotationFormat format = exchange::AnnotationFormat::Markdown;
    AnnotationScope scope = AnnotationScope::Article;
    bool withTexts = true; ///< JSON-LD: the articles' texts and items
    bool byteOrderMark = true; ///< CSV: for Excel

    friend bool operator==(const AnnotationChoices&, const AnnotationChoices&) = default;
};

/// The choices kept under "exportAnnotations/"; those missing or unknown are as in `fallback`.
AnnotationChoices loadAnnotationChoices(const QSettings& settings, const AnnotationChoices& fallback);
void saveAnnotationChoices(QSettings& settings, const AnnotationChoices& choices);

} // namespace tidemark::export_ui
