// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/quantity.h"
#include "extraction/time_frame.h"
#include "extraction/time_vocabulary.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace tidemark::extraction {

/// Small grammars for Chinese time expressions, each of which looks only forward from a position and no
/// further than the expression reaches. Works on folded text (text/fold.h), so Traditional and Simplified are
/// one.
class ChineseTimeParser {
public:
    ChineseTimeParser(QStringView folded, const TimeVocabulary& vocabulary, const TimeReference& reference,
        bool traditional)
        : m_text(folded)
        , m_vocabulary(vocabulary)
        , m_reference(reference)
        , m_traditional(traditional)
    {
    }

    /// The time expression that begins at `at`.
    std::optional<domain::TimeExpression> parse(qsizetype at);
    /// The dated frame behind the last result of parse, when it can serve as an anchor.
    const std::optional<TimeFrame>& anchor() const { return m_anchor; }

private:
    using Kind = TimeWordKind;

    // chinese_dates.cpp
    std::optional<TimeFrame> parseDate(qsizetype at, const TimeFrame* before);
    std::optional<TimeFrame> parseYear(qsizetype at);
    std::optional<TimeFrame> parseBracketedYear(qsizetype at);
    std::optional<TimeFrame> parseNumberedYear(qsizetype at);
    std::optional<TimeFrame> parseEraYear(qsizetype at);
    std::optional<int> yearFromNumeral(
        qsizetype at, qsizetype numberEnd, double value, bool sequence, bool arabic) const;
    std::optional<TimeFrame> parseDecade(qsizetype at);
    std::optional<TimeFrame> parseCentury(qsizetype at);
    std::optional<TimeFrame> parseFiveYearPlan(qsizetype at);
    TimeFrame withinYear(const TimeFrame& year);
    bool anchorIsNear(qsizetype position) const;
    std::optional<TimeFrame> parseMonth(qsizetype at, const TimeFrame* before);
    TimeFrame withinMonth(const TimeFrame& month);
    std::optional<TimeFrame> parseDay(qsizetype at, const TimeFrame* before);
    std::optional<TimeFrame> parseBareDay(qsizetype at, const TimeFrame* before);
    std::optional<TimeFrame> parseBracketedDay(qsizetype at);

    // chinese_parts.cpp
    std::optional<TimeFrame> partOfYear(const TimeFrame& year, qsizetype at);
    std::optional<TimeFrame> quarterOf(const TimeFrame& year, qsizetype at);
    std::optional<TimeFrame> monthsOf(const TimeFrame& year, qsizetype at);
    struct PartCount {
        enum class Side { Nth, First, Last };
        Side side = Side::Nth;
        int number = 0;
        qsizetype end = 0;
    };
    std::optional<PartCount> parsePartCount(qsizetype at) const;
    std::optional<TimeFrame> numberedWeekOf(const TimeFrame& whole, int number, qsizetype weekEnd) const;
    std::optional<TimeFrame> countedPartOf(const TimeFrame& whole, qsizetype at);
    std::optional<TimeFrame> holidayOf(const TimeFrame& year, qsizetype at);
    std::optional<TimeFrame> monthNumberOf(const TimeFrame& year, qsizetype at);
    std::optional<TimeFrame> dayNumberOf(const TimeFrame& month, qsizetype at);
    std::optional<TimeFrame> partOfMonth(const TimeFrame& month, qsizetype at);
    std::optional<TimeFrame> parsePartAlone(qsizetype at);
    std::optional<TimeFrame> parseShortSeason(qsizetype at) const;
    struct WeekPointer {
        qsizetype end = 0;
        int offset = 0;
        bool half = false; ///< 上半周
    };
    std::optional<WeekPointer> parseWeekPointer(qsizetype at) const;
    std::optional<TimeFrame> parseWeek(qsizetype at);
    TimeFrame withDayNumber(const TimeFrame& day) const;
    std::optional<TimeFrame> weekdayAlone(qsizetype at, const TimeFrame& day);
    std::optional<TimeFrame> weekdayOf(const TimeFrame& week, qsizetype at) const;
    qsizetype skipWeekdayNote(qsizetype at) const;

    // chinese_lunar.cpp
    bool mayBeLunar(qsizetype at) const;
    std::optional<TimeFrame> lunarDateOf(const TimeFrame& year, qsizetype at);

    // chinese_spans.cpp
    struct Count {
        qsizetype end = 0;
        double value = 0;
        bool few = false; ///< 幾 or 數
    };
    struct SpanDays {
        DayStretch days;
        bool approximate = false;
    };
    std::optional<Count> parseCount(qsizetype at) const;
    std::optional<Quantity> parseTerm(qsizetype at, bool bareMonthCounts) const;
    std::optional<Quantity> parseQuantity(qsizetype at, bool bareMonthCounts) const;
    SpanDays daysOfSpan(
        Kind kind, bool calendarYears, const Quantity& quantity, domain::DayNumber origin) const;
    std::optional<domain::TimeExpression> spanWithPrefix(qsizetype at, Kind kind, qsizetype prefixEnd);
    std::optional<domain::TimeExpression> parseSpan(qsizetype at);
    std::optional<domain::TimeExpression> parsePrefixedSpan(qsizetype at);
    std::optional<domain::TimeExpression> parseSet(qsizetype at);
    std::optional<domain::TimeExpression> shiftedBy(
        qsizetype at, const Quantity& quantity, TimeSuffix suffix, qsizetype end);

    // chinese_time_parser.cpp
    std::optional<domain::TimeExpression> parseDated(qsizetype at);
    TimeFrame withRange(const TimeFrame& first);
    std::optional<TimeFrame> secondOfRange(const TimeFrame& first);
    std::optional<TimeFrame> untilToday(const TimeFrame& first, qsizetype at) const;
    void sinceThen(TimeFrame& frame, qsizetype behind) const;
    void beforeThen(TimeFrame& frame) const;
    TimeFrame withSuffix(const TimeFrame& frame);
    std::optional<std::pair<qsizetype, TimeSuffix>> findSuffix(qsizetype at) const;

    bool isAt(qsizetype position, QStringView word) const
    {
        return at(position) == word.front() && m_text.mid(position).startsWith(word);
    }
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
    }
    qsizetype skipSpace(qsizetype position) const { return at(position) == u' ' ? position + 1 : position; }
    std::optional<FoundWord> word(Kind kind, qsizetype position) const
    {
        return m_vocabulary.find(kind, m_text, position);
    }
    /// A whole number between `least` and `most` at `position`: its value and end.
    std::optional<FoundWord> wholeNumber(qsizetype position, int least, int most) const;

    QStringView m_text;
    const TimeVocabulary& m_vocabulary;
    const TimeReference& m_reference;
    bool m_traditional;
    std::optional<TimeFrame> m_anchor;
};

} // namespace tidemark::extraction
