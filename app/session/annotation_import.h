// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotation_file.h"
#include "session/result.h"
#include "store/change_set.h"

namespace tidemark::store {
class Library;
}

namespace tidemark::session {

/// What an import of annotations did, or would do.
struct AnnotationImportSummary {
    int added = 0; ///< doubtful and orphaned ones included
    int doubtful = 0; ///< among those added: their place has to be confirmed
    int orphaned = 0; ///< among those added: their words are not in the article any more
    int replies = 0; ///< added to annotations that were there
    int known = 0; ///< there already, by id or by place and words
    int articles = 0; ///< added with their texts, because the library did not have them
    std::vector<exchange::LeftOutAnnotation> leftOut;

    bool changesNothing() const { return added == 0 && replies == 0; }
    friend bool operator==(const AnnotationImportSummary&, const AnnotationImportSummary&) = default;
};

/// One step that adds the annotations of a file to a library as it was at `sequence`.
struct AnnotationImportPlan {
    store::ChangeSet step;
    AnnotationImportSummary summary;
    qint64 sequence = 0; ///< of the library's operations log
    std::vector<domain::ArticleId> articles; ///< that get annotations, those with most first
};

/// Reads a file; touches no library and may run on any thread.
Result<exchange::AnnotationFile> openAnnotations(
    const QString& path, const exchange::AnnotationProgress& goesOn = {});

/// Finds the articles and places of the annotations. What names no article that the library or the file holds
/// is looked for by its words in `article`, when one is given. May run on any thread with a library of its
/// own.
Result<AnnotationImportPlan> planAnnotationImport(const store::Library& library,
    const exchange::AnnotationFile& file, domain::ArticleId article = {},
    const exchange::AnnotationProgress& goesOn = {});

/// Plans and carries out, in one step that can be undone.
Result<AnnotationImportSummary> storeAnnotations(
    store::Library& library, const exchange::AnnotationFile& file, domain::ArticleId article = {});

/// Whether the first bytes of a JSON file look like annotations rather than anything else.
bool looksLikeAnnotations(const QByteArray& beginning);
/// Why an entry was left out, in the reader's language: a clause.
QString leftOutReason(const exchange::LeftOutAnnotation& entry);

} // namespace tidemark::session
