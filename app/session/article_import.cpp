// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_import.h"

#include "extraction/article_reader.h"
#include "session/item_merge.h"
#include "session/lexicon_source.h"
#include "session/store_errors.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/library.h"
#include "text/canonical_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tidemark::session {

namespace {

constexpr qint64 largestFile = qint64(100) * 1024 * 1024;

tl::unexpected<SessionError> badFile(const QString& path, const QString& why)
{
    return unexpected(SessionError::Kind::BadFile,
        QCoreApplication::translate("tidemark::session", "%1 cannot be imported: %2.", "file name; reason")
            .arg(QDir::toNativeSeparators(path), why));
}

QString reasonOf(const text::TextError& error)
{
    switch (error.kind) {
    case text::TextError::Kind::Empty:
        return QCoreApplication::translate("tidemark::session", "the file holds no text");
    case text::TextError::Kind::Binary:
        return QCoreApplication::translate("tidemark::session", "the file is not a text file");
    case text::TextError::Kind::NotUtf8:
        return QCoreApplication::translate("tidemark::session", "the text is not UTF-8 (first bad byte: %1)")
            .arg(error.byteOffset);
    }
    return {};
}

/// Why a path is refused before anything is read; empty when it is not.
QString reasonToRefuse(const QFileInfo& info)
{
    if (!info.exists())
        return QCoreApplication::translate("tidemark::session", "there is no such file");
    if (!info.isFile())
        return QCoreApplication::translate("tidemark::session", "it is not a file");
    if (info.size() > largestFile)
        return QCoreApplication::translate("tidemark::session", "the file is larger than %1 MB")
            .arg(largestFile / 1024 / 1024);
    return {};
}

Result<QByteArray> bytesOf(const QString& path)
{
    if (const QString reason = reasonToRefuse(QFileInfo(path)); !reason.isEmpty())
        return badFile(path, reason);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badFile(path, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return badFile(path, file.errorString());
    return bytes;
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

Result<ReadArticle> readArticleFile(const QString& path, LexiconSource& lexicons,
    const std::optional<domain::EdtfValue>& published, const ImportProgress& progress)
{
    const auto words = lexicons.get();
    if (!words)
        return tl::unexpected(words.error());
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto canonical = text::toCanonicalText(*bytes);
    if (!canonical)
        return badFile(path, reasonOf(canonical.error()));
    if (!goesOn(progress, 20))
        return cancelled(path);

    ReadArticle read;
    read.sourceName = QFileInfo(path).fileName();
    read.text = canonical->text();
    read.sha256 = QCryptographicHash::hash(read.text.toUtf8(), QCryptographicHash::Sha256);
    read.findings = extraction::readArticle(read.text, **words, { published });
    if (read.findings.metadata.title.isEmpty())
        read.findings.metadata.title = QFileInfo(path).completeBaseName();
    if (!goesOn(progress, 90))
        return cancelled(path);
    return read;
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
    return ImportedArticle { article.id, article.metadata.title, false };
}

Result<ImportedArticle> importArticle(store::Library& library, const QString& path, LexiconSource& lexicons,
    const std::optional<domain::EdtfValue>& published)
{
    return readArticleFile(path, lexicons, published).and_then([&library](const ReadArticle& read) {
        return storeArticle(library, read);
    });
}

} // namespace tidemark::session
