// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/article_file.h"

#include <QFile>
#include <QFileInfo>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

using Kind = ArticleFileError::Kind;

namespace {

QString reasonOf(const ArticleFileError& error)
{
    switch (error.kind) {
    case Kind::Missing:
        return u"there is no such file"_s;
    case Kind::NotAFile:
        return u"it is a folder, not a file"_s;
    case Kind::Unreadable:
        return error.detail;
    case Kind::TooLarge:
        return u"it is larger than %1 MiB"_s.arg(largestArticleFile / (1024 * 1024));
    case Kind::Empty:
        return text::TextError { text::TextError::Kind::Empty }.message();
    case Kind::Binary:
        return text::TextError { text::TextError::Kind::Binary, error.byteOffset }.message();
    case Kind::NotUtf8:
        break;
    }
    return text::TextError { text::TextError::Kind::NotUtf8, error.byteOffset }.message();
}

Kind kindOf(text::TextError::Kind kind)
{
    switch (kind) {
    case text::TextError::Kind::Empty:
        return Kind::Empty;
    case text::TextError::Kind::Binary:
        return Kind::Binary;
    case text::TextError::Kind::NotUtf8:
        break;
    }
    return Kind::NotUtf8;
}

tl::unexpected<ArticleFileError> failure(Kind kind, const QString& path, const QString& detail = {})
{
    return tl::unexpected(ArticleFileError { kind, path, detail, 0 });
}

tl::expected<QByteArray, ArticleFileError> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Kind::Missing, path);
    if (info.isDir())
        return failure(Kind::NotAFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::Unreadable, path, file.errorString());
    QByteArray bytes = file.read(largestArticleFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Kind::Unreadable, path, file.errorString());
    if (bytes.size() > largestArticleFile)
        return failure(Kind::TooLarge, path);
    return bytes;
}

} // namespace

QString ArticleFileError::message() const
{
    return u"cannot read %1: %2"_s.arg(path, reasonOf(*this));
}

tl::expected<text::CanonicalText, ArticleFileError> loadArticleFile(const QString& path)
{
    return bytesOf(path).and_then([&path](const QByteArray& bytes) {
        return text::toCanonicalText(bytes).map_error([&path](const text::TextError& error) {
            return ArticleFileError { kindOf(error.kind), path, {}, error.byteOffset };
        });
    });
}

tl::expected<text::CanonicalText, QString> readArticleFile(const QString& path)
{
    return loadArticleFile(path).map_error([](const ArticleFileError& error) { return error.message(); });
}

} // namespace tidemark::exchange
