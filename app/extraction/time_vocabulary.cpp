// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/time_vocabulary.h"

#include "extraction/lexicons.h"
#include "text/fold.h"

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

namespace {

std::optional<TimeWordKind> kindOf(const QString& name)
{
    static constexpr std::array names { u"year", u"anchor-year", u"month", u"anchor-month", u"day",
        u"anchor-day", u"unit", u"week", u"season", u"connector", u"suffix", u"as-of", u"span-back",
        u"span-before", u"span-ahead", u"span-next", u"span-after-anchor", u"span-before-anchor", u"every",
        u"era" };
    static_assert(names.size() == timeWordKindCount);
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<TimeWordKind>(i);
    }
    return std::nullopt;
}

std::optional<CalendarUnit> unitOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'D':
        return CalendarUnit::Day;
    case u'W':
        return CalendarUnit::Week;
    case u'M':
        return CalendarUnit::Month;
    case u'Y':
        return CalendarUnit::Year;
    default:
        return std::nullopt;
    }
}

/// Reads -7D; ".." gives an empty offset. False for anything else.
bool readOffset(const QString& cell, std::optional<VagueTime::Offset>& offset)
{
    offset.reset();
    if (cell == ".."_L1)
        return true;
    bool isNumber = false;
    const int count = cell.chopped(cell.isEmpty() ? 0 : 1).toInt(&isNumber);
    const auto unit = cell.isEmpty() ? std::nullopt : unitOf(cell.back());
    if (!isNumber || !unit)
        return false;
    offset = VagueTime::Offset { *unit, count };
    return true;
}

std::optional<TimePart::Of> partOf(const QString& name)
{
    static constexpr std::array names { u"year", u"half", u"halfmonth", u"month", u"decade", u"century" };
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<TimePart::Of>(i);
    }
    return std::nullopt;
}

} // namespace

tl::expected<void, QString> TimeVocabulary::readWords(const Lexicons& lexicons)
{
    const LexiconTable& table = lexicons.table(u"time_words"_s);
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto kind = kindOf(table.cell(row, 1));
        if (!kind)
            return tl::unexpected(u"time_words.tsv: unknown kind \"%1\""_s.arg(table.cell(row, 1)));
        for (const QString& word : table.wordsOf(row))
            m_words[static_cast<size_t>(*kind)].add(word, table.cell(row, 2).toInt());
    }
    return {};
}

tl::expected<void, QString> TimeVocabulary::readVague(const Lexicons& lexicons)
{
    const LexiconTable& table = lexicons.table(u"vague_times"_s);
    m_vagueWords = table.words();
    for (int row = 0; row < table.rowCount(); ++row) {
        VagueTime vague;
        if (!readOffset(table.cell(row, 1), vague.start) || !readOffset(table.cell(row, 2), vague.end))
            return tl::unexpected(u"vague_times.tsv: bad offset for \"%1\""_s.arg(table.cell(row, 0)));
        m_vague.push_back(vague);
    }
    return {};
}

tl::expected<void, QString> TimeVocabulary::readPeriods(const Lexicons& lexicons)
{
    const LexiconTable& table = lexicons.table(u"historical_periods"_s);
    m_historicalWords = table.words();
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto value = domain::EdtfValue::parse(table.cell(row, 1));
        if (!value)
            return tl::unexpected(u"historical_periods.tsv: bad date for \"%1\""_s.arg(table.cell(row, 0)));
        m_historical.push_back(*value);
    }
    const LexiconTable& holidays = lexicons.table(u"holidays"_s);
    m_holidayWords = holidays.words();
    for (int row = 0; row < holidays.rowCount(); ++row)
        m_holidays.push_back(holidays.cell(row, 1));
    return {};
}

void TimeVocabulary::readParts(const Lexicons& lexicons)
{
    const LexiconTable& table = lexicons.table(u"time_parts"_s);
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto of = partOf(table.cell(row, 1));
        if (!of)
            continue;
        for (const QString& word : table.wordsOf(row))
            m_partWords[static_cast<size_t>(*of)].add(word, static_cast<int>(m_parts.size()));
        m_parts.push_back(
            { *of, table.cell(row, 2).toInt(), table.cell(row, 3).toInt(), table.cell(row, 4) == "1"_L1 });
    }
}

void TimeVocabulary::noteFirst(const Lexicons& lexicons)
{
    const auto note = [this](const QString& word) { m_first.set(text::foldUnit(word.front().unicode())); };
    const LexiconTable& words = lexicons.table(u"time_words"_s);
    for (int row = 0; row < words.rowCount(); ++row) {
        const auto kind = kindOf(words.cell(row, 1));
        const bool follows
            = kind == TimeWordKind::Unit || kind == TimeWordKind::Connector || kind == TimeWordKind::Suffix;
        for (const QString& word : follows ? QStringList() : words.wordsOf(row))
            note(word);
    }
    for (const auto& name : { u"vague_times"_s, u"historical_periods"_s, u"holidays"_s }) {
        const LexiconTable& table = lexicons.table(name);
        for (int row = 0; row < table.rowCount(); ++row) {
            for (const QString& word : table.wordsOf(row))
                note(word);
        }
    }
    // Numbers, quoted plans, 年初, 月底, 第三季, 上半年, 首季, 公元, 農曆, 正月, 大年初一.
    for (const QChar character :
        u"0123456789〇零一二两三四五六七八九十廿卅卌百千仨半几数“\"'‘「『年月第上下前后首末岁公西农阴旧正腊冬大元去今明q"_s)
        m_first.set(character.unicode());
}

tl::expected<TimeVocabulary, QString> TimeVocabulary::read(const Lexicons& lexicons)
{
    TimeVocabulary vocabulary;
    for (const auto reader :
        { &TimeVocabulary::readWords, &TimeVocabulary::readVague, &TimeVocabulary::readPeriods }) {
        if (auto result = (vocabulary.*reader)(lexicons); !result)
            return tl::unexpected(result.error());
    }
    vocabulary.readParts(lexicons);
    vocabulary.m_notTime = lexicons.table(u"not_time"_s).words();
    vocabulary.noteFirst(lexicons);
    return vocabulary;
}

std::optional<std::pair<qsizetype, TimePart>> TimeVocabulary::findPart(
    TimePart::Of of, QStringView folded, qsizetype at) const
{
    const auto match = m_partWords[static_cast<size_t>(of)].longestAt(folded, at);
    if (!match)
        return std::nullopt;
    return std::pair(match->span.end(), m_parts[static_cast<size_t>(match->value)]);
}

std::optional<std::pair<qsizetype, VagueTime>> TimeVocabulary::findVague(
    QStringView folded, qsizetype at) const
{
    const auto match = m_vagueWords.longestAt(folded, at);
    if (!match)
        return std::nullopt;
    return std::pair(match->span.end(), m_vague[static_cast<size_t>(match->value)]);
}

std::optional<std::pair<qsizetype, domain::EdtfValue>> TimeVocabulary::findHistorical(
    QStringView folded, qsizetype at) const
{
    const auto match = m_historicalWords.longestAt(folded, at);
    if (!match)
        return std::nullopt;
    return std::pair(match->span.end(), m_historical[static_cast<size_t>(match->value)]);
}

std::optional<std::pair<qsizetype, QString>> TimeVocabulary::findHoliday(
    QStringView folded, qsizetype at) const
{
    const auto match = m_holidayWords.longestAt(folded, at);
    if (!match)
        return std::nullopt;
    return std::pair(match->span.end(), m_holidays[static_cast<size_t>(match->value)]);
}

} // namespace tidemark::extraction
