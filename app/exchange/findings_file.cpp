// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findings_file.h"

#include "exchange/findings_fields.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

using Kind = FindingsFileError::Kind;

namespace {

constexpr qsizetype longestSource = 80;

tl::unexpected<FindingsFileError> failure(
    Kind kind, const QString& path, const QString& detail = {}, qsizetype byteOffset = 0)
{
    FindingsFileError error;
    error.kind = kind;
    error.path = path;
    error.detail = detail;
    error.byteOffset = byteOffset;
    return tl::unexpected(error);
}

tl::expected<QByteArray, FindingsFileError> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Kind::Missing, path);
    if (info.isDir())
        return failure(Kind::NotAFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::Unreadable, path, file.errorString());
    QByteArray bytes = file.read(largestFindingsFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Kind::Unreadable, path, file.errorString());
    return bytes;
}

QString baseName(QString path)
{
    return path.replace(u'\\', u'/').section(u'/', -1);
}

QString shortened(const QString& name)
{
    return name.size() <= longestSource ? name : wellFormed(name.left(longestSource - 1)) + u'…';
}

QString sourceOf(const QJsonObject& content, const QString& path)
{
    for (const auto& name : { "source"_L1, "generator"_L1 }) {
        const QString source = oneLineOf(content.value(name).toString()).trimmed();
        if (!source.isEmpty())
            return shortened(source);
    }
    return shortened(oneLineOf(QFileInfo(path).fileName()));
}

} // namespace

tl::expected<FindingsFile, FindingsFileError> parseFindingsFile(const QByteArray& json, const QString& path)
{
    if (json.size() > largestFindingsFile)
        return failure(Kind::TooLarge, path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Kind::NotJson, path, error.errorString(), error.offset);
    const QJsonObject content = document.object();
    bool hasList = false;
    qsizetype count = 0;
    for (const QLatin1StringView name : findingLists) {
        hasList = hasList || content.contains(name);
        count += content.value(name).toArray().size();
    }
    if (!hasList)
        return failure(Kind::NotFindings, path);
    if (count > mostFindings)
        return failure(Kind::TooMany, path);
    return FindingsFile { path, sourceOf(content, path),
        baseName(oneLineOf(content.value("file"_L1).toString())), content };
}

tl::expected<FindingsFile, FindingsFileError> loadFindingsFile(const QString& path)
{
    return bytesOf(path).and_then(
        [&path](const QByteArray& bytes) { return parseFindingsFile(bytes, path); });
}

} // namespace tidemark::exchange
