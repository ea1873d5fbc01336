// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/lexicon_matcher.h"

#include <tl/expected.hpp>

#include <array>
#include <optional>

namespace tidemark::extraction {

class LexiconTable;

/// What a word does in an English time expression; the second column of resources/lexicons/time_words_en.tsv.
enum class EnglishWordKind {
    Month, ///< 1..12
    Weekday, ///< ISO 1..7
    Weekdays, ///< plural, 8 = weekdays or weekends
    Unit, ///< CalendarUnit as a number
    Fortnight,
    Weekend,
    WorkWeek,
    Day, ///< days from publication
    Now,
    Which, ///< this 0, next 1, last -1
    Ordinal,
    Number,
    Few,
    Season, ///< EDTF 21..24
    Decade, ///< last two digits of its first year
    Part, ///< EnglishPart as a number
    Every,
    Set, ///< CalendarUnit as a number
    Connector,
    Shift, ///< ago -1, later 1
    Link,
};
inline constexpr size_t englishWordKindCount = 21;

enum class EnglishPart { Early = 1, Middle = 2, Late = 3, Beginning = 4, End = 5, Rest = 6 };

struct EnglishWord {
    qsizetype end = 0;
    int number = 0;
};

/// The words of English time expressions, ready for matching in folded text.
class EnglishVocabulary {
public:
    static tl::expected<EnglishVocabulary, QString> read(const LexiconTable& table);

    std::optional<EnglishWord> find(EnglishWordKind kind, QStringView folded, qsizetype at) const
    {
        const auto match = m_words[static_cast<size_t>(kind)].longestAt(folded, at);
        return match ? std::optional(EnglishWord { match->span.end(), match->value }) : std::nullopt;
    }

private:
    std::array<text::LexiconMatcher, englishWordKindCount> m_words;
};

} // namespace tidemark::extraction
