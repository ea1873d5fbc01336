// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_import.h"

#include "exchange/article_file.h"
#include "extraction/article_reader.h"
#include "session/file_reasons.h"
#include "session/item_merge.h"
#include "session/lexicon_source.h"
#include "session/store_errors.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace tidemark::session {

namespace {

constexpr int fileRead = 5; ///< percent of an import that are done when the text is there

QString reasonOf(const exchange::ArticleFileError& error)
{
    if (const auto reason = unreadableReason(error, exchange::largestArticleFile))
        return *reason;
    using Kind = exchange::ArticleFileError::Kind;
    switch (error.kind) {
    case Kind::Empty:
        return QCoreApplication::translate("tidemark::session", "the file holds no text");
    case Kind::Binary:
        return QCoreApplication::translate("tidemark::session", "the file is not a text file");
    default:
        break;
    }
    return QCoreApplication::translate("tidemark::session", "the text is not UTF-8 (first bad byte: %1)")
        .arg(error.byteOffset);
}

SessionError badFile(const exchange::ArticleFileError& error)
{
    return { SessionError::Kind::BadFile,
        QCoreApplication::translate("tidemark::session", "%1 cannot be imported: %2.", "file name; reason")
            .arg(QDir::toNativeSeparators(error.path), reasonOf(error)) };
}

tl::unexpected<SessionError> cancelled(const QString& path)
{
    return unexpected(SessionError::Kind::Cancelled,
        QCoreApplication::translate("tidemark::session", "The import of %1 was cancelled.")
            .arg(QDir::toNativeSeparators(path)));
}

bool goesOn(const ImportProgress& progress, int percent)
{
    return !progress || progress(percent);
}

std::vector<domain::Item> newItems(const domain::Findings& findings, const domain::Version& version)
{
    const std::vector<domain::ItemBody> bodies = itemBodies(findings);
    return mergeReading({}, bodies, version.article, version.id).added;
}

template <class Body> void append(std::vector<domain::ItemBody>& bodies, const std::vector<Body>& found)
{
    bodies.insert(bodies.end(), found.begin(), found.end());
}

} // namespace

std::vector<domain::ItemBody> itemBodies(const domain::Findings& findings)
{
    std::vector<domain::ItemBody> bodies;
    append(bodies, findings.times);
    append(bodies, findings.quotations);
    append(bodies, findings.policies);
    append(bodies, findings.figures);
    append(bodies, findings.people);
    append(bodies, findings.events);
    return bodies;
}

Result<ReadArticle> readArticleText(const QString& canonicalText, const QString& sourceName,
    LexiconSource& lexicons, const std::optional<domain::EdtfValue>& published,
    const ImportProgress& progress)
{
    const auto words = lexicons.get();
    if (!words)
        return tl::unexpected(words.error());
    ReadArticle read;
    read.sourceName = sourceName;
    read.text = canonicalText;
    read.sha256 = QCryptographicHash::hash(read.text.toUtf8(), QCryptographicHash::Sha256);
    auto findings = extraction::readArticle(read.text, **words, { published },
        [&progress](int percent) { return goesOn(progress, percent); });
    if (!findings)
        return cancelled(sourceName);
    read.findings = std::move(*findings);
    if (read.findings.metadata.title.isEmpty())
        read.findings.metadata.title = QFileInfo(sourceName).completeBaseName();
    return read;
}

Result<ReadArticle> readArticleFile(const QString& path, LexiconSource& lexicons,
    const std::optional<domain::EdtfValue>& published, const ImportProgress& progress)
{
    const auto canonical = exchange::loadArticleFile(path);
    if (!canonical)
        return tl::unexpected(badFile(canonical.error()));
    if (!goesOn(progress, fileRead))
        return cancelled(path);
    return readArticleText(canonical->text(), QFileInfo(path).fileName(), lexicons, published,
        [&progress](int percent) { return goesOn(progress, fileRead + percent * (100 - fileRead) / 100); });
}

Result<ImportedArticle> storeArticle(store::Library& library, const ReadArticle& read)
{
    const store::ArticleRepository articles(library);
    const auto known = articles.findByText(read.sha256);
    if (!known)
        return unexpected(known.error());
    if (*known) {
        const auto article = articles.find(**known);
        return article ? Result<ImportedArticle>({ **known, article->metadata.title, true })
                       : unexpected(article.error());
    }

    const QDateTime now = QDateTime::currentDateTimeUtc();
    domain::Version version { domain::VersionId::create(), domain::ArticleId::create(), read.text,
        read.sha256, now };
    const domain::Article article { version.article, version.id, read.findings.metadata, read.sourceName,
        now };
    const auto applied
        = library.apply(store::changes::importArticle(article, version, newItems(read.findings, version)));
    if (!applied)
        return unexpected(applied.error());
    return ImportedArticle { article.id, article.metadata.title };
}

} // namespace tidemark::session
