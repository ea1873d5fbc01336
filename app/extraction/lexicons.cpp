// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/lexicons.h"

#include "extraction/english_vocabulary.h"
#include "extraction/time_vocabulary.h"

#include <QDir>
#include <QFile>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

LexiconTable::LexiconTable(LexiconHeader header, std::vector<LexiconRow> rows)
    : m_header(std::move(header))
    , m_rows(std::move(rows))
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const QString& word : m_rows[row].words)
            m_words.add(word, static_cast<int>(row));
    }
}

tl::expected<LexiconTable, QString> LexiconTable::parse(const QByteArray& utf8, const QString& source)
{
    std::vector<LexiconRow> rows;
    int lineNumber = 0;
    const QStringList lines = QString::fromUtf8(utf8).split(u'\n');
    for (const QString& line : lines) {
        ++lineNumber;
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(u'\t');
        for (QString& cell : cells)
            cell = cell.trimmed();
        const QStringList words = cells.first().split(u'|', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return tl::unexpected(u"%1, line %2: no word in the first column"_s.arg(source).arg(lineNumber));
        cells.first() = words.first();
        rows.push_back({ words, cells });
    }
    return LexiconTable(LexiconHeader::parse(lines).value_or(LexiconHeader {}), std::move(rows));
}

QString LexiconTable::cell(int row, int column) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_rows[static_cast<size_t>(row)].cells.value(column);
}

QString LexiconTable::cellFor(QStringView foldedWord, int column) const
{
    const auto row = m_words.valueOf(foldedWord);
    return row ? cell(*row, column) : QString();
}

Lexicons::Lexicons() = default;
Lexicons::~Lexicons() = default;
Lexicons::Lexicons(Lexicons&&) noexcept = default;
Lexicons& Lexicons::operator=(Lexicons&&) noexcept = default;

tl::expected<Lexicons, QString> Lexicons::loadBuiltIn()
{
    return load(u":/lexicons"_s);
}

tl::expected<Lexicons, QString> Lexicons::load(const QString& folder)
{
    Lexicons lexicons;
    for (const QFileInfo& info : QDir(folder).entryInfoList({ u"*.tsv"_s }, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(u"%1: %2"_s.arg(info.filePath(), file.errorString()));
        auto table = LexiconTable::parse(file.readAll(), info.fileName());
        if (!table)
            return tl::unexpected(table.error());
        lexicons.m_tables.insert(
            info.completeBaseName(), std::make_shared<const LexiconTable>(std::move(*table)));
    }
    if (lexicons.m_tables.isEmpty())
        return tl::unexpected(u"%1: no word lists there"_s.arg(folder));
    return lexicons.compile().map([&] { return std::move(lexicons); });
}

tl::expected<void, QString> Lexicons::compile()
{
    auto vocabulary = TimeVocabulary::read(*this);
    if (!vocabulary)
        return tl::unexpected(vocabulary.error());
    m_timeVocabulary = std::make_shared<const TimeVocabulary>(std::move(*vocabulary));
    auto english = EnglishVocabulary::read(table(u"time_words_en"_s));
    if (!english)
        return tl::unexpected(english.error());
    m_englishVocabulary = std::make_shared<const EnglishVocabulary>(std::move(*english));
    return {};
}

Lexicons Lexicons::shared() const
{
    Lexicons lexicons;
    lexicons.m_tables = m_tables;
    lexicons.m_timeVocabulary = m_timeVocabulary;
    lexicons.m_englishVocabulary = m_englishVocabulary;
    return lexicons;
}

tl::expected<Lexicons, QString> Lexicons::with(const QString& name, LexiconTable table) const
{
    Lexicons lexicons = shared();
    lexicons.m_tables.insert(name, std::make_shared<const LexiconTable>(std::move(table)));
    return lexicons.compile().map([&] { return std::move(lexicons); });
}

QStringList Lexicons::names() const
{
    QStringList names = m_tables.keys();
    names.sort();
    return names;
}

const LexiconTable& Lexicons::table(const QString& name) const
{
    static const LexiconTable none;
    const auto found = m_tables.constFind(name);
    return found == m_tables.constEnd() ? none : **found;
}

} // namespace tidemark::extraction
