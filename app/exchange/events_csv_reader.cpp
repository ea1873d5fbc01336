// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events_csv_reader.h"

#include "exchange/csv.h"
#include "exchange/event_collector.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfValue;

namespace {

using Fields = std::vector<CsvField>;

/// A short field as UTF-16 without an allocation: dates are nearly always plain ASCII.
class DateText {
public:
    explicit DateText(const CsvField* field)
    {
        QByteArrayView bytes = field ? field->utf8.trimmed() : QByteArrayView();
        // Written by csvRow() before a year that begins with a minus.
        if (bytes.startsWith("'-"))
            bytes = bytes.sliced(1);
        m_units.reserve(bytes.size());
        for (const char byte : bytes)
            m_units.append(static_cast<unsigned char>(byte) < 0x80 ? char16_t(byte) : u'\xFFFD');
    }

    QStringView view() const { return { m_units.data(), m_units.size() }; }

private:
    QVarLengthArray<char16_t, 64> m_units;
};

struct Columns {
    qsizetype id = -1;
    qsizetype lane = -1;
    qsizetype start = -1;
    qsizetype end = -1;
    qsizetype label = -1;
    qsizetype edtf = -1;
    qsizetype passages = -1;
    size_t width = 0;

    bool areThere() const { return start >= 0 && label >= 0; }
    bool isOurs() const { return edtf >= 0; }
};

Columns columnsOf(const Fields& header)
{
    QStringList names;
    for (const CsvField& field : header)
        names.append(field.toString().trimmed().toLower());
    const auto at = [&names](const QString& name) { return names.indexOf(name); };
    return { at(u"id"_s), at(u"lane"_s), at(u"start"_s), at(u"end"_s), at(u"label"_s), at(u"edtf"_s),
        at(u"passages"_s), header.size() };
}

const CsvField* fieldAt(const Fields& fields, qsizetype column)
{
    return column >= 0 && size_t(column) < fields.size() ? &fields[size_t(column)] : nullptr;
}

/// Files of this program's own have apostrophes before what a spreadsheet would take for a formula.
QString textAt(const Fields& fields, qsizetype column, const Columns& columns)
{
    const CsvField* field = fieldAt(fields, column);
    const QString text = field ? field->toString() : QString();
    return columns.isOurs() ? withoutFormulaGuard(text) : text;
}

/// The separator under which the first line names the required columns; nothing when there is none.
std::optional<char> separatorOf(QByteArrayView utf8)
{
    for (const char separator : { ',', ';', '\t' }) {
        Fields header;
        CsvReader reader(utf8, separator);
        if (reader.next(header) == CsvReader::Outcome::Record && columnsOf(header).areThere())
            return separator;
    }
    return std::nullopt;
}

void takeRow(
    const Fields& fields, const Columns& columns, const LeftOutEvent& place, EventCollector& collector)
{
    if (fields.size() != columns.width) {
        collector.leaveOut(place, EventFault::WrongFieldCount, QString::number(fields.size()));
        return;
    }
    EventRow row;
    const DateText edtf(fieldAt(fields, columns.edtf));
    if (!edtf.view().isEmpty())
        row.date = EdtfValue::parse(edtf.view());
    if (!row.date) {
        const DateText start(fieldAt(fields, columns.start));
        const DateText end(fieldAt(fields, columns.end));
        auto date = eventDate(start.view(), end.view());
        if (!date) {
            collector.leaveOut(place, date.error().why, date.error().detail);
            return;
        }
        row.date = *std::move(date);
    }
    row.id = textAt(fields, columns.id, columns);
    row.lane = collector.shared(textAt(fields, columns.lane, columns));
    row.label = textAt(fields, columns.label, columns).simplified();
    row.text = textAt(fields, columns.passages, columns);
    collector.add(std::move(row), place);
}

} // namespace

bool looksLikeEventsCsv(QByteArrayView firstLine)
{
    return separatorOf(firstLine).has_value();
}

EventsResult readEventsCsv(const QByteArray& utf8, const EventsProgress& goesOn)
{
    const auto separator = separatorOf(utf8);
    if (!separator)
        return tl::unexpected(EventsFileError { EventsFileError::Kind::NoColumns });
    EventCollector collector(EventsFormat::Csv, utf8.size(), goesOn);
    CsvReader reader(utf8, *separator);
    Fields fields;
    reader.next(fields);
    const Columns columns = columnsOf(fields);
    // A row of fewer bytes is rare; guessing too low only costs a copy.
    collector.file().rows.reserve(size_t(std::min<qsizetype>(utf8.size() / 40, mostEvents)));
    for (auto outcome = reader.next(fields); outcome != CsvReader::Outcome::End;
         outcome = reader.next(fields)) {
        const LeftOutEvent place { reader.line(), true };
        if (outcome == CsvReader::Outcome::OpenQuote) {
            EventsFileError error { EventsFileError::Kind::OpenQuote };
            error.line = reader.line();
            return tl::unexpected(std::move(error));
        }
        if (outcome == CsvReader::Outcome::TextAfterQuote)
            collector.leaveOut(place, EventFault::TextAfterQuote);
        else
            takeRow(fields, columns, place, collector);
        if (!collector.goesOn(reader.offset()))
            break;
    }
    return collector.take();
}

} // namespace tidemark::exchange
