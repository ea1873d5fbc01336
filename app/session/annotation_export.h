// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotation_writer.h"
#include "session/colour_names.h"
#include "session/result.h"

class QIODevice;

namespace tidemark::store {
class Library;
}

namespace tidemark::session {

/// Which annotations are written, and how. The words of `options` are filled in.
struct AnnotationExportRequest {
    exchange::AnnotationFormat format = exchange::AnnotationFormat::JsonLd;
    std::vector<domain::ArticleId> articles; ///< empty: every article that has annotations
    std::vector<domain::AnnotationId> annotations; ///< empty: all of those articles
    exchange::AnnotationWriterOptions options;
    ColourNames colours; ///< what the reader calls them; for Markdown and HTML
};

struct AnnotationExportSummary {
    QString path;
    int annotations = 0;
    int articles = 0;

    friend bool operator==(const AnnotationExportSummary&, const AnnotationExportSummary&) = default;
};

/// What files say around the annotations, in the language that the program speaks.
exchange::AnnotationWords annotationWords(const ColourNames& colours);

/// Writes to a device; an error leaves it half written.
Result<AnnotationExportSummary> writeAnnotations(const store::Library& library,
    const AnnotationExportRequest& request, QIODevice& device,
    const exchange::AnnotationProgress& goesOn = {});
/// Writes to a file beside `path` that takes its place when everything is on the disk.
Result<AnnotationExportSummary> exportAnnotations(const store::Library& library,
    const AnnotationExportRequest& request, const QString& path,
    const exchange::AnnotationProgress& goesOn = {});

} // namespace tidemark::session
