// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/own_words.h"

#include "text/fold.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

using Kind = OwnWordsFault::Kind;

namespace {

constexpr qsizetype farthestName = 3; // letters that may differ from the name that is meant

struct OwnRows {
    std::vector<LexiconRow> rows;
    QSet<QString> words; ///< folded
    QSet<QString> removed; ///< folded
};

QSet<QString> foldedWords(const std::vector<LexiconRow>& rows)
{
    QSet<QString> words;
    for (const LexiconRow& row : rows) {
        for (const QString& word : row.words)
            words.insert(text::fold(word));
    }
    return words;
}

/// Letters to change, add or leave out to make one name of the other.
qsizetype distance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size() + 1));
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i - 1] == b[static_cast<qsizetype>(j) - 1];
            const qsizetype here = std::min({ row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1) });
            diagonal = std::exchange(row[j], here);
        }
    }
    return row.back();
}

QString nearestName(const QString& name, const QStringList& names)
{
    QString nearest;
    qsizetype least = farthestName + 1;
    for (const QString& candidate : names) {
        if (const qsizetype letters = distance(name.toLower(), candidate); letters < least) {
            least = letters;
            nearest = candidate;
        }
    }
    return nearest;
}

QByteArray withPlainLineEnds(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes.replace("\r\n", "\n").replace('\r', '\n');
}

QStringList splitWords(const QString& cell)
{
    QStringList words;
    for (const QString& word : cell.split(u'|', Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

/// Reads the rows of one file, line by line.
class OwnRowsReader {
public:
    OwnRowsReader(const OwnWordsFile& file, const QString& name, const LexiconHeader& header)
        : m_file(file)
        , m_name(name)
        , m_header(header)
    {
    }

    tl::expected<OwnRows, OwnWordsFault> read()
    {
        for (const QByteArray& line : withPlainLineEnds(m_file.utf8).split('\n')) {
            ++m_line;
            QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString decoded = decode(line);
            if (decode.hasError() || line.contains('\0'))
                return tl::unexpected(OwnWordsFault { Kind::NotUtf8, m_file.name, m_line, {}, {} });
            if (const auto fault = readLine(decoded))
                return tl::unexpected(OwnWordsFault { Kind::BadRow, m_file.name, m_line, {}, *fault });
        }
        return std::move(m_rows);
    }

private:
    std::optional<LexiconFault> readLine(const QString& line)
    {
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            return std::nullopt;
        QStringList cells = line.split(u'\t');
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (cells.first() == "-"_L1)
            return readRemoval(cells.value(1));
        if (const auto fault = faultOf(m_name, m_header, cells))
            return fault;
        const QStringList words = splitWords(cells.first());
        cells.first() = words.first();
        for (const QString& word : words)
            m_rows.words.insert(text::fold(word));
        m_rows.rows.push_back({ words, cells });
        return std::nullopt;
    }

    // What stands behind the word is left unread: a copied row with "-" before it takes its word out.
    std::optional<LexiconFault> readRemoval(const QString& cell)
    {
        const QStringList words = splitWords(cell);
        if (words.isEmpty())
            return LexiconFault { LexiconFault::Kind::NoWord, u"-"_s, {} };
        for (const QString& word : words)
            m_rows.removed.insert(text::fold(word));
        return std::nullopt;
    }

    const OwnWordsFile& m_file;
    QString m_name;
    const LexiconHeader& m_header;
    OwnRows m_rows;
    int m_line = 0;
};

/// The built-in rows without the words that the reader's own rows replace or remove, then those rows.
std::vector<LexiconRow> overlaid(const std::vector<LexiconRow>& builtIn, const OwnRows& own)
{
    std::vector<LexiconRow> rows;
    for (LexiconRow row : builtIn) {
        row.words.removeIf([&own](const QString& word) {
            const QString folded = text::fold(word);
            return own.words.contains(folded) || own.removed.contains(folded);
        });
        if (row.words.isEmpty())
            continue;
        row.cells.first() = row.words.first();
        rows.push_back(std::move(row));
    }
    rows.insert(rows.end(), own.rows.begin(), own.rows.end());
    return rows;
}

void count(OwnWordsOutcome& outcome, const OwnRows& own, const QSet<QString>& known)
{
    for (const QString& word : own.words)
        ++(known.contains(word) ? outcome.replaced : outcome.added);
    for (const QString& word : own.removed)
        outcome.removed += known.contains(word) && !own.words.contains(word);
}

std::optional<OwnWordsFault> faultOfFile(
    const OwnWordsFile& file, const QString& table, const QStringList& names)
{
    if (!names.contains(table))
        return OwnWordsFault { Kind::UnknownTable, file.name, 0, nearestName(table, names), {} };
    if (!file.readError.isEmpty())
        return OwnWordsFault { Kind::Unreadable, file.name, 0, file.readError, {} };
    if (file.isTooLarge || file.utf8.size() > largestOwnWordsFile)
        return OwnWordsFault { Kind::TooLarge, file.name, 0, {}, {} };
    return std::nullopt;
}

OwnWordsOutcome layOverOne(Lexicons& lexicons, const OwnWordsFile& file)
{
    const QString name = file.name.section(u'.', 0, -2);
    OwnWordsOutcome outcome { file.name, name, 0, 0, 0, faultOfFile(file, name, lexicons.names()) };
    if (outcome.fault) {
        if (outcome.fault->kind == Kind::UnknownTable)
            outcome.table.clear();
        return outcome;
    }
    const LexiconTable& table = lexicons.table(name);
    const auto own = OwnRowsReader(file, name, table.header()).read();
    if (!own) {
        outcome.fault = own.error();
        return outcome;
    }
    auto next = lexicons.with(name, LexiconTable(table.header(), overlaid(table.rows(), *own)));
    if (!next) {
        outcome.fault = OwnWordsFault { Kind::NotUnderstood, file.name, 0, next.error(), {} };
        return outcome;
    }
    count(outcome, *own, foldedWords(table.rows()));
    lexicons = std::move(*next);
    return outcome;
}

} // namespace

OwnWordsReading layOver(const Lexicons& builtIn, const std::vector<OwnWordsFile>& files)
{
    OwnWordsReading reading { builtIn.shared(), {} };
    for (const OwnWordsFile& file : files)
        reading.outcomes.push_back(layOverOne(reading.lexicons, file));
    return reading;
}

} // namespace tidemark::extraction
