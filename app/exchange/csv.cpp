// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <algorithm>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

class CsvParser {
public:
    explicit CsvParser(QStringView text)
        : m_text(text)
    {
    }

    tl::expected<std::vector<CsvRecord>, QString> parse();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char16_t here() const { return m_text[m_at].unicode(); }
    bool atBreak() const { return here() == u'\n' || here() == u'\r'; }
    void skipBreak();
    bool readRecord(CsvRecord& record);
    bool readField(QString& field);
    bool readQuoted(QString& field);

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_error;
};

void CsvParser::skipBreak()
{
    const bool pair = here() == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

bool CsvParser::readQuoted(QString& field)
{
    const int opened = m_line;
    bool closed = false;
    for (++m_at; !atEnd() && !closed; ++m_at) {
        const bool quote = here() == u'"';
        const bool doubled = quote && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        closed = quote && !doubled;
        if (here() == u'\n')
            ++m_line;
        if (!closed)
            field += m_text[m_at];
        m_at += doubled ? 1 : 0;
    }
    if (!closed)
        m_error = u"line %1: a quote is never closed"_s.arg(opened);
    else if (!atEnd() && here() != u',' && !atBreak())
        m_error = u"line %1: text follows a closing quote"_s.arg(m_line);
    return m_error.isEmpty();
}

bool CsvParser::readField(QString& field)
{
    if (!atEnd() && here() == u'"')
        return readQuoted(field);
    const qsizetype start = m_at;
    while (!atEnd() && here() != u',' && !atBreak())
        ++m_at;
    field = m_text.sliced(start, m_at - start).toString();
    return true;
}

bool CsvParser::readRecord(CsvRecord& record)
{
    record.line = m_line;
    for (;;) {
        QString field;
        if (!readField(field))
            return false;
        record.fields += field;
        if (atEnd() || here() != u',')
            break;
        ++m_at;
    }
    if (!atEnd())
        skipBreak();
    return true;
}

tl::expected<std::vector<CsvRecord>, QString> CsvParser::parse()
{
    std::vector<CsvRecord> records;
    while (!atEnd()) {
        if (atBreak()) {
            skipBreak();
            continue;
        }
        CsvRecord record;
        if (!readRecord(record))
            return tl::unexpected(m_error);
        records.push_back(std::move(record));
    }
    return records;
}

QString csvCell(QString cell)
{
    const QStringView words = QStringView(cell).trimmed();
    const bool isFormula = !words.isEmpty() && QStringView(u"=+-@＝＋－＠").contains(words.front());
    const bool beginsWithControl = !cell.isEmpty() && cell.front().unicode() < 0x20;
    if (isFormula || beginsWithControl)
        cell.prepend(u'\'');
    const auto needsQuotes = [](QChar unit) { return QStringView(u"\",\r\n").contains(unit); };
    if (std::none_of(cell.cbegin(), cell.cend(), needsQuotes))
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

QString csvRow(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u"\r\n"_s;
}

tl::expected<std::vector<CsvRecord>, QString> parseCsv(QStringView text)
{
    return CsvParser(text).parse();
}

} // namespace tidemark::exchange
