// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "exchange/portable_article.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace tidemark::exchange {

/// Largest file read as annotations, in bytes, and most annotations read out of one.
inline constexpr qint64 largestAnnotationFile = qint64(512) * 1024 * 1024;
inline constexpr int mostAnnotations = 1'000'000;

/// Why an entry of a file was not taken.
enum class AnnotationFault {
    NotAnObject,
    NotAnAnnotation,
    NoTarget,
    BadBody, ///< a body that is neither text nor a tag
    BadSelector, ///< none of its selectors is a quotation or a position
    BadPosition, ///< a position that is no whole number or ends before it starts
    BadPlace, ///< what this program added does not fit together
    TooLong, ///< a text beyond all measure
    TwiceInFile, ///< another entry has its id and says something else
    AnswersNothing, ///< a reply whose annotation is neither in the file nor in the library, or a circle of
                    ///< replies
    PagesElsewhere, ///< entries that the file only names
    BadArticle, ///< an article with a part that cannot be read, or a text that is not as its checksum says
    UnknownArticle, ///< its article is not in the library and the file does not hold the text
    OtherText, ///< nothing that is said of its text stands in the chosen article
};

/// `place` names the entry, such as items[12]; `detail` is a word of the file, may be empty.
struct LeftOutAnnotation {
    QString place;
    AnnotationFault why = AnnotationFault::NotAnObject;
    QString detail;

    friend bool operator==(const LeftOutAnnotation&, const LeftOutAnnotation&) = default;
};

/// The text that annotations are about, as their file describes it; everything may be missing.
struct AnnotationSource {
    QString iri;
    domain::VersionId version;
    domain::ArticleId article;
    QByteArray sha256; ///< 32 bytes, or empty
    QString title;

    friend bool operator==(const AnnotationSource&, const AnnotationSource&) = default;
};

/// What a foreign annotation is about.
enum class AnnotationSubject { Passage, Item, Article };

/// One annotation, not yet laid on a text: `mark` lacks its article and its passages.
struct ForeignAnnotation {
    QString place; ///< in the file
    int source = 0; ///< index into AnnotationFile::sources
    AnnotationSubject subject = AnnotationSubject::Passage;
    domain::TextQuoteSelector quote; ///< what to look for; without words there is only `position`
    std::optional<CodePointRange> position; ///< in the source's text
    domain::VersionId carriedFromVersion; ///< null: not carried
    CodePointRange carriedFrom;
    domain::Annotation mark;
};

/// A reply to an annotation that is not in the file.
struct ForeignReply {
    QString place;
    domain::AnnotationId to;
    domain::Reply reply;
};

struct AnnotationFile {
    QString path;
    std::vector<AnnotationSource> sources;
    std::vector<ForeignAnnotation> annotations; ///< ids are distinct
    std::vector<ForeignReply> replies;
    std::vector<PortableArticle> articles; ///< those whose texts the file holds, and items that marks are on
    std::vector<LeftOutAnnotation> leftOut;
    int repeated = 0; ///< entries that the file gives twice
};

/// Why a file as a whole cannot be taken.
struct AnnotationFileError {
    enum class Kind { Missing, NotAFile, Unreadable, TooLarge, NotJson, NotAnnotations, TooMany, Cancelled };

    Kind kind = Kind::Missing;
    QString path;
    QString detail; ///< Unreadable, NotJson: what the system says
    qsizetype byteOffset = 0; ///< of NotJson

    friend bool operator==(const AnnotationFileError&, const AnnotationFileError&) = default;
};

/// Reads W3C Web Annotations (a collection, a page, an array or a single one) or the rows of the Hypothesis
/// API. Entries that cannot be read are left out one by one. Texts stay as they are: nothing is rendered,
/// fetched or run. `goesOn` is asked now and then with 0..100 and gives up by returning false.
tl::expected<AnnotationFile, AnnotationFileError> loadAnnotationFile(
    const QString& path, const AnnotationProgress& goesOn = {});
/// The same of bytes that stand in the file `path`.
tl::expected<AnnotationFile, AnnotationFileError> parseAnnotationFile(
    const QByteArray& json, const QString& path, const AnnotationProgress& goesOn = {});
/// Whether the first bytes of a JSON file look like annotations rather than findings or events.
bool looksLikeAnnotations(const QByteArray& beginning);

} // namespace tidemark::exchange
