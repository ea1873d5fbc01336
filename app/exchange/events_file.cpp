// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events_file.h"

#include "exchange/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfDate;
using domain::EdtfValue;

namespace {

using Rows = std::vector<EventRow>;

tl::expected<std::optional<EdtfValue>, QString> dateOf(const QString& start, const QString& end)
{
    if (start.isEmpty() && end.isEmpty())
        return std::optional<EdtfValue>();
    if (end.isEmpty()) {
        const auto value = EdtfValue::parse(start);
        if (!value)
            return tl::unexpected(u"start \"%1\" is no EDTF date"_s.arg(start));
        return value;
    }
    const auto first = EdtfDate::parse(start);
    const auto last = EdtfDate::parse(end);
    if (!first && !start.isEmpty())
        return tl::unexpected(u"start \"%1\" is no EDTF date"_s.arg(start));
    if (!last)
        return tl::unexpected(u"end \"%1\" is no EDTF date"_s.arg(end));
    if (first && last->latestDay() < first->earliestDay())
        return tl::unexpected(u"end %1 is before start %2"_s.arg(end, start));
    return std::optional(EdtfValue::interval(first, last));
}

tl::expected<EventRow, QString> rowOf(
    QString id, QString lane, const QString& start, const QString& end, const QString& label)
{
    const auto date = dateOf(start.trimmed(), end.trimmed());
    if (!date)
        return tl::unexpected(date.error());
    const QString line = label.simplified();
    if (line.isEmpty())
        return tl::unexpected(u"the label is empty"_s);
    return EventRow { std::move(id), std::move(lane), *date, line };
}

/// Places of the known columns in a header; -1 when missing.
struct Columns {
    qsizetype id = -1;
    qsizetype lane = -1;
    qsizetype start = -1;
    qsizetype end = -1;
    qsizetype label = -1;
};

Columns columnsOf(QStringList header)
{
    for (QString& name : header)
        name = name.trimmed().toLower();
    return { header.indexOf(u"id"_s), header.indexOf(u"lane"_s), header.indexOf(u"start"_s),
        header.indexOf(u"end"_s), header.indexOf(u"label"_s) };
}

tl::expected<QString, QString> decoded(const QByteArray& utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return tl::unexpected(u"it is not UTF-8 text"_s);
    if (text.contains(QChar::Null))
        return tl::unexpected(u"it is not text but binary data"_s);
    return text;
}

QString wordOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

} // namespace

bool isEventsFile(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "csv"_L1 || suffix == "json"_L1;
}

tl::expected<Rows, QString> parseEventsCsv(const QByteArray& utf8)
{
    const auto text = decoded(utf8);
    if (!text)
        return tl::unexpected(text.error());
    const auto records = parseCsv(*text);
    if (!records)
        return tl::unexpected(records.error());
    const Columns columns = records->empty() ? Columns() : columnsOf(records->front().fields);
    if (columns.start < 0 || columns.label < 0)
        return tl::unexpected(u"line 1: the columns start and label are missing"_s);
    const qsizetype width = records->front().fields.size();
    Rows rows;
    rows.reserve(records->size());
    for (auto record = records->begin() + 1; record != records->end(); ++record) {
        const QStringList& fields = record->fields;
        if (fields.size() != width)
            return tl::unexpected(u"line %1: %2 fields where the header has %3"_s.arg(record->line)
                                      .arg(fields.size())
                                      .arg(width));
        const auto row = rowOf(fields.value(columns.id), fields.value(columns.lane),
            fields.value(columns.start), fields.value(columns.end), fields.value(columns.label));
        if (!row)
            return tl::unexpected(u"line %1: %2"_s.arg(record->line).arg(row.error()));
        rows.push_back(*row);
    }
    return rows;
}

tl::expected<Rows, QString> parseEventsJson(const QByteArray& utf8)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(u"it is not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isArray())
        return tl::unexpected(u"it is not a JSON array of events"_s);
    Rows rows;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        const auto row = rowOf(wordOf(object["id"_L1]), wordOf(object["lane"_L1]),
            object["start"_L1].toString(), object["end"_L1].toString(), object["label"_L1].toString());
        if (!row)
            return tl::unexpected(u"event %1: %2"_s.arg(rows.size() + 1).arg(row.error()));
        rows.push_back(*row);
    }
    return rows;
}

tl::expected<Rows, QString> readEventsFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return tl::unexpected(u"cannot read %1: it is a folder, not a file"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"cannot read %1: %2"_s.arg(path, file.errorString()));
    if (file.size() > largestEventsFile)
        return tl::unexpected(
            u"cannot read %1: it is larger than %2 MiB"_s.arg(path).arg(largestEventsFile / 1024 / 1024));
    const QByteArray bytes = file.readAll();
    const bool json = QFileInfo(path).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0;
    const auto rows = json ? parseEventsJson(bytes) : parseEventsCsv(bytes);
    if (!rows)
        return tl::unexpected(u"cannot read %1: %2"_s.arg(path, rows.error()));
    return rows;
}

} // namespace tidemark::exchange
