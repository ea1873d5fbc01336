// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events_file.h"

#include "exchange/events_csv_reader.h"
#include "exchange/events_json_reader.h"
#include "exchange/markwhen_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = EventsFileError::Kind;

constexpr qint64 lookedAt = 64 * 1024; ///< bytes of a file that tell what it is

tl::unexpected<EventsFileError> failure(Kind kind, const QString& path, const QString& detail = {})
{
    return tl::unexpected(EventsFileError { kind, path, detail });
}

qsizetype firstBadByte(const QByteArray& utf8)
{
    qsizetype low = 0;
    qsizetype high = utf8.size();
    // Cutting valid text may split a character, so the answer is only near: of the line, which is what is
    // shown.
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        qsizetype end = middle;
        while (end > 0 && end < utf8.size() && (utf8[end] & 0xC0) == 0x80)
            --end;
        if (QByteArrayView(utf8).first(end).isValidUtf8())
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

tl::expected<void, EventsFileError> checkText(const QByteArray& utf8, const QString& path)
{
    if (const qsizetype null = utf8.indexOf('\0'); null >= 0) {
        EventsFileError error { Kind::Binary, path };
        error.byteOffset = null;
        return tl::unexpected(std::move(error));
    }
    if (!utf8.isValidUtf8()) {
        EventsFileError error { Kind::NotUtf8, path };
        error.byteOffset = firstBadByte(utf8);
        error.line = 1 + std::count(utf8.begin(), utf8.begin() + error.byteOffset, '\n');
        return tl::unexpected(std::move(error));
    }
    return {};
}

std::optional<EventsFormat> recognisedJson(const QByteArray& beginning, bool isList)
{
    if (beginning.contains("\"start_date\""))
        return EventsFormat::TimelineJs;
    const bool hasLabels = beginning.contains("\"label\"") && beginning.contains("\"start\"");
    const bool isEvents = hasLabels && (isList || beginning.contains("\"events\""));
    return isEvents ? std::optional(EventsFormat::Json) : std::nullopt;
}

std::optional<EventsFormat> recognisedLines(const QByteArray& beginning, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isNamedSo = suffix == "mw"_L1 || suffix == "markwhen"_L1;
    const MarkwhenSigns signs = markwhenSigns(beginning);
    const bool isMarkwhen
        = isNamedSo ? signs.events > 0 : signs.hasHeader && signs.startsWithEvents && signs.events >= 2;
    return isMarkwhen ? std::optional(EventsFormat::Markwhen) : std::nullopt;
}

} // namespace

std::optional<EventsFormat> recognisedEvents(const QByteArray& beginning, const QString& path)
{
    const QByteArrayView text
        = QByteArrayView(beginning).sliced(beginning.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    const QByteArrayView content = text.trimmed();
    if (content.isEmpty())
        return std::nullopt;
    if (content.front() == '{' || content.front() == '[')
        return recognisedJson(beginning, content.front() == '[');
    const auto lineEnd = std::find_if(
        content.begin(), content.end(), [](char byte) { return byte == '\n' || byte == '\r'; });
    if (looksLikeEventsCsv(content.first(lineEnd - content.begin())))
        return EventsFormat::Csv;
    return recognisedLines(beginning, path);
}

std::optional<EventsFormat> recognisedEvents(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return recognisedEvents(file.read(lookedAt), path);
}

EventsResult parseEvents(
    const QByteArray& utf8, EventsFormat format, const QString& path, const EventsProgress& goesOn)
{
    if (const auto text = checkText(utf8, path); !text)
        return tl::unexpected(text.error());
    auto file = format == EventsFormat::Csv ? readEventsCsv(utf8, goesOn)
        : format == EventsFormat::Markwhen  ? readMarkwhen(utf8, goesOn)
                                            : readEventsJson(utf8, format, goesOn);
    if (!file)
        file.error().path = path;
    return file;
}

EventsResult loadEventsFile(const QString& path, const EventsProgress& goesOn)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists())
        return failure(Kind::Missing, path);
    if (info.isDir())
        return failure(Kind::NotAFile, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::Unreadable, path, file.errorString());
    if (file.size() > largestEventsFile)
        return failure(Kind::TooLarge, path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Kind::Unreadable, path, file.errorString());
    const auto format = recognisedEvents(bytes.first(std::min<qsizetype>(bytes.size(), lookedAt)), path);
    if (format)
        return parseEvents(bytes, *format, path, goesOn);
    if (const auto text = checkText(bytes, path); !text)
        return tl::unexpected(text.error());
    const bool isCsv = info.suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0;
    return failure(isCsv ? Kind::NoColumns : Kind::NotEvents, path);
}

} // namespace tidemark::exchange
