// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <algorithm>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

bool needsGuard(QStringView cell)
{
    const QStringView words = cell.trimmed();
    const bool isFormula = !words.isEmpty() && QStringView(u"=+-@＝＋－＠").contains(words.front());
    const bool beginsWithControl = !cell.isEmpty() && cell.front().unicode() < 0x20;
    return isFormula || beginsWithControl;
}

QString csvCell(QString cell)
{
    if (needsGuard(cell))
        cell.prepend(u'\'');
    const auto needsQuotes = [](QChar unit) { return QStringView(u"\",\r\n").contains(unit); };
    if (std::none_of(cell.cbegin(), cell.cend(), needsQuotes))
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

QString CsvField::toString() const
{
    QString text = QString::fromUtf8(utf8);
    return hasDoubledQuotes ? text.replace(u"\"\""_s, u"\""_s) : text;
}

CsvReader::CsvReader(QByteArrayView utf8, char separator)
    : m_utf8(utf8)
    , m_separator(separator)
{
    if (m_utf8.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

void CsvReader::skipBreak()
{
    const bool pair = here() == '\r' && m_at + 1 < m_utf8.size() && m_utf8[m_at + 1] == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

CsvReader::Outcome CsvReader::readQuoted(CsvField& field)
{
    const qsizetype start = ++m_at;
    for (; !atEnd(); ++m_at) {
        if (here() == '\n')
            ++m_line;
        if (here() != '"')
            continue;
        if (m_at + 1 >= m_utf8.size() || m_utf8[m_at + 1] != '"')
            break;
        field.hasDoubledQuotes = true;
        ++m_at;
    }
    if (atEnd())
        return Outcome::OpenQuote;
    field.utf8 = m_utf8.sliced(start, m_at - start);
    ++m_at;
    return atEnd() || here() == m_separator || atBreak() ? Outcome::Record : Outcome::TextAfterQuote;
}

CsvReader::Outcome CsvReader::skipLine()
{
    while (!atEnd() && !atBreak())
        ++m_at;
    if (!atEnd())
        skipBreak();
    return Outcome::TextAfterQuote;
}

CsvReader::Outcome CsvReader::next(std::vector<CsvField>& fields)
{
    fields.clear();
    while (!atEnd() && atBreak())
        skipBreak();
    m_recordLine = m_line;
    if (atEnd())
        return Outcome::End;
    for (;;) {
        CsvField& field = fields.emplace_back();
        if (!atEnd() && here() == '"') {
            const Outcome outcome = readQuoted(field);
            if (outcome != Outcome::Record)
                return outcome == Outcome::OpenQuote ? outcome : skipLine();
        } else {
            const qsizetype start = m_at;
            while (!atEnd() && here() != m_separator && !atBreak())
                ++m_at;
            field.utf8 = m_utf8.sliced(start, m_at - start);
        }
        if (atEnd() || here() != m_separator)
            break;
        ++m_at;
    }
    if (!atEnd())
        skipBreak();
    return Outcome::Record;
}

QString csvRow(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u"\r\n"_s;
}

QString withoutFormulaGuard(const QString& cell)
{
    return cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

tl::expected<std::vector<CsvRecord>, QString> parseCsv(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    CsvReader reader(utf8);
    std::vector<CsvRecord> records;
    std::vector<CsvField> fields;
    for (;;) {
        switch (reader.next(fields)) {
        case CsvReader::Outcome::End:
            return records;
        case CsvReader::Outcome::OpenQuote:
            return tl::unexpected(u"line %1: a quote is never closed"_s.arg(reader.line()));
        case CsvReader::Outcome::TextAfterQuote:
            return tl::unexpected(u"line %1: text follows a closing quote"_s.arg(reader.line()));
        case CsvReader::Outcome::Record:
            break;
        }
        CsvRecord& record = records.emplace_back(CsvRecord { reader.line(), {} });
        for (const CsvField& field : fields)
            record.fields += field.toString();
    }
}

} // namespace tidemark::exchange
