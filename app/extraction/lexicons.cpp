// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/lexicons.h"

#include "extraction/english_vocabulary.h"
#include "extraction/time_vocabulary.h"

#include <QDir>
#include <QFile>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

tl::expected<LexiconTable, QString> LexiconTable::parse(const QByteArray& utf8, const QString& source)
{
    LexiconTable table;
    int lineNumber = 0;
    for (const QString& line : QString::fromUtf8(utf8).split(u'\n')) {
        ++lineNumber;
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(u'\t');
        for (QString& cell : cells)
            cell = cell.trimmed();
        const QStringList words = cells.first().split(u'|', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return tl::unexpected(u"%1, line %2: no word in the first column"_s.arg(source).arg(lineNumber));
        for (const QString& word : words)
            table.m_words.add(word, static_cast<int>(table.m_rows.size()));
        cells.first() = words.first();
        table.m_rowWords.push_back(words);
        table.m_rows.push_back(cells);
    }
    return table;
}

QString LexiconTable::cell(int row, int column) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_rows[static_cast<size_t>(row)].value(column);
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
    auto vocabulary = TimeVocabulary::read(lexicons);
    if (!vocabulary)
        return tl::unexpected(vocabulary.error());
    lexicons.m_timeVocabulary = std::make_shared<const TimeVocabulary>(std::move(*vocabulary));
    auto english = EnglishVocabulary::read(lexicons.table(u"time_words_en"_s));
    if (!english)
        return tl::unexpected(english.error());
    lexicons.m_englishVocabulary = std::make_shared<const EnglishVocabulary>(std::move(*english));
    return lexicons;
}

const LexiconTable& Lexicons::table(const QString& name) const
{
    static const LexiconTable none;
    const auto found = m_tables.constFind(name);
    return found == m_tables.constEnd() ? none : **found;
}

} // namespace tidemark::extraction
