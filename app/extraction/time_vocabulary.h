// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"
#include "extraction/calendar_terms.h"
#include "text/lexicon_matcher.h"

#include <QString>

#include <tl/expected.hpp>

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace tidemark::extraction {

class Lexicons;

/// What a word does in a Chinese time expression; the second column of resources/lexicons/time_words.tsv.
enum class TimeWordKind {
    Year, ///< years from the year of publication: 去年 -1
    AnchorYear, ///< years from the last date in the text: 次年 +1
    Month,
    AnchorMonth,
    Day,
    AnchorDay,
    Unit, ///< CalendarUnit as a number
    Week,
    Season, ///< EDTF season 21..24
    Connector,
    Suffix, ///< TimeSuffix as a number
    AsOf,
    SpanBack, ///< 近 三年
    SpanBefore, ///< 前 三年
    SpanAhead, ///< 未來 三年
    SpanNext, ///< 下 三周
    SpanAfterAnchor, ///< 此後 三年
    SpanBeforeAnchor,
    Every,
    Era, ///< year 0 of an era in the common calendar
};
inline constexpr size_t timeWordKindCount = 20;

/// What stands behind a date or a length of time and changes its meaning.
enum class TimeSuffix {
    None,
    Since,
    From,
    After,
    OnOrAfter,
    Before,
    OnOrBefore,
    Around,
    Within,
    During,
    Until,
    UntilNow
};

struct FoundWord {
    qsizetype end = 0;
    int number = 0;
};

/// A vague wording: offsets from the day of publication, in units; nothing = open.
struct VagueTime {
    struct Offset {
        CalendarUnit unit = CalendarUnit::Day;
        int count = 0;
    };
    std::optional<Offset> start;
    std::optional<Offset> end;
};

/// A part of a longer stretch, such as 年初 or 下旬; see resources/lexicons/time_parts.tsv.
struct TimePart {
    enum class Of { Year, Half, HalfMonth, Month, Decade, Century };

    Of of = Of::Year;
    int first = 0;
    int last = 0;
    bool vague = false;
};

/// The words that time expressions are made of, ready for matching in folded text.
class TimeVocabulary {
public:
    static tl::expected<TimeVocabulary, QString> read(const Lexicons& lexicons);

    std::optional<FoundWord> find(TimeWordKind kind, QStringView folded, qsizetype at) const
    {
        const auto match = m_words[static_cast<size_t>(kind)].longestAt(folded, at);
        return match ? std::optional(FoundWord { match->span.end(), match->value }) : std::nullopt;
    }
    /// The longest part word of this kind of stretch at `at`.
    std::optional<std::pair<qsizetype, TimePart>> findPart(
        TimePart::Of of, QStringView folded, qsizetype at) const;
    std::optional<std::pair<qsizetype, VagueTime>> findVague(QStringView folded, qsizetype at) const;
    std::optional<std::pair<qsizetype, domain::EdtfValue>> findHistorical(
        QStringView folded, qsizetype at) const;
    /// The rule of the holiday named at `at`.
    std::optional<std::pair<qsizetype, QString>> findHoliday(QStringView folded, qsizetype at) const;
    /// Whether the unit word at `at` is the beginning of a longer word that is no time.
    bool isOtherWord(QStringView folded, qsizetype at) const
    {
        return m_notTime.longestAt(folded, at).has_value();
    }
    /// Whether a Chinese time expression may begin with this unit.
    bool mayBegin(char16_t unit) const { return m_first.test(unit); }

private:
    tl::expected<void, QString> readWords(const Lexicons& lexicons);
    tl::expected<void, QString> readVague(const Lexicons& lexicons);
    tl::expected<void, QString> readPeriods(const Lexicons& lexicons);
    void readParts(const Lexicons& lexicons);
    void noteFirst(const Lexicons& lexicons);

    std::array<text::LexiconMatcher, timeWordKindCount> m_words;
    text::LexiconMatcher m_vagueWords;
    std::vector<VagueTime> m_vague;
    text::LexiconMatcher m_historicalWords;
    std::vector<domain::EdtfValue> m_historical;
    text::LexiconMatcher m_holidayWords;
    std::vector<QString> m_holidays;
    std::array<text::LexiconMatcher, 6> m_partWords;
    std::vector<TimePart> m_parts;
    text::LexiconMatcher m_notTime;
    std::bitset<0x10000> m_first;
};

} // namespace tidemark::extraction
