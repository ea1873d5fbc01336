// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/article_file.h"

#include <QFile>
#include <QFileInfo>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<QString> failure(const QString& path, const QString& reason)
{
    return tl::unexpected(u"cannot read %1: %2"_s.arg(path, reason));
}

} // namespace

tl::expected<text::CanonicalText, QString> readArticleFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(path, u"there is no such file"_s);
    if (info.isDir())
        return failure(path, u"it is a folder, not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, file.errorString());
    const QByteArray bytes = file.read(largestArticleFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(path, file.errorString());
    if (bytes.size() > largestArticleFile)
        return failure(path, u"it is larger than %1 MiB"_s.arg(largestArticleFile / (1024 * 1024)));
    auto text = text::toCanonicalText(bytes);
    if (!text)
        return failure(path, text.error().message());
    return std::move(*text);
}

} // namespace tidemark::exchange
