// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/english_vocabulary.h"
#include "extraction/quantity.h"
#include "extraction/time_frame.h"
#include "extraction/time_vocabulary.h"

#include <QStringView>

#include <optional>

namespace tidemark::extraction {

/// Small grammars for English time expressions, each of which looks only forward from a position and no
/// further than the expression reaches.
class EnglishTimeParser {
public:
    /// `text` in its own letter case tells the month May from the verb.
    EnglishTimeParser(QStringView text, QStringView folded, const EnglishVocabulary& words,
        const TimeVocabulary& vocabulary, const TimeReference& reference)
        : m_original(text)
        , m_text(folded)
        , m_words(words)
        , m_vocabulary(vocabulary)
        , m_reference(reference)
    {
    }

    /// The time expression that begins at `at`, the first character of a word or number.
    std::optional<domain::TimeExpression> parse(qsizetype at);
    /// The dated frame behind the last result of parse, when it can serve as an anchor.
    const std::optional<TimeFrame>& anchor() const { return m_anchor; }

private:
    using Kind = EnglishWordKind;

    // english_dates.cpp
    std::optional<TimeFrame> parseDate(qsizetype at, const TimeFrame* before);
    std::optional<TimeFrame> parseMonthDate(qsizetype at, const TimeFrame* before);
    std::optional<TimeFrame> parseDayOfMonth(qsizetype at, const TimeFrame* before);
    std::optional<TimeFrame> parseYear(qsizetype at, bool introduced);
    void addMonthBehind(TimeFrame& year) const;
    std::optional<TimeFrame> parseDecadeOrCentury(qsizetype at);
    // english_days.cpp
    std::optional<TimeFrame> parseWeekday(qsizetype at);
    std::optional<TimeFrame> dateBehindWeekday(qsizetype end, int weekday);
    std::optional<EnglishWord> weekBehindWeekday(qsizetype end) const;
    domain::DayNumber dayOfWeekday(int weekday, const std::optional<EnglishWord>& which,
        QStringView whichWords, const std::optional<EnglishWord>& week) const;
    void addDayNumber(TimeFrame& frame, int weekday) const;
    std::optional<TimeFrame> parseDayNumberAlone(qsizetype at);
    std::optional<EnglishWord> dayNumber(qsizetype at, bool ordinalOnly) const;
    std::optional<EnglishWord> yearBehind(qsizetype at) const;
    std::optional<EnglishWord> yearInWords(qsizetype at) const;
    std::optional<TimeFrame> monthDay(qsizetype start, int month, qsizetype end, const TimeFrame* before);
    std::optional<EnglishWord> monthAt(qsizetype at) const;
    bool monthIsVerb(const EnglishWord& month, qsizetype at) const;

    // english_parts.cpp
    std::optional<TimeFrame> parseUnit(qsizetype at);
    std::optional<EnglishWord> parseOrdinal(qsizetype at) const;
    std::optional<TimeFrame> parseOrdinalPart(qsizetype at);
    static DayStretch weekdayWithin(const TimeFrame& frame, int weekday, int ordinal);
    static DayStretch unitWithin(const TimeFrame& frame, CalendarUnit unit, int ordinal);
    std::optional<TimeFrame> parseOddUnit(
        qsizetype start, qsizetype noun, const std::optional<EnglishWord>& which) const;
    std::optional<TimeFrame> parseNamedWeek(qsizetype start, qsizetype nounEnd);
    std::optional<TimeFrame> parsePart(qsizetype at);
    std::optional<TimeFrame> parseQuarter(qsizetype at);
    std::optional<TimeFrame> parseSeason(qsizetype at);
    std::optional<TimeFrame> parseHoliday(qsizetype at);
    std::optional<TimeFrame> whole(qsizetype at);
    std::optional<TimeFrame> yearAround(qsizetype at);

    // english_spans.cpp
    struct Count {
        qsizetype end = 0;
        double value = 0;
        bool few = false;
    };
    std::optional<Count> parseCount(qsizetype at) const;
    std::optional<Quantity> parseTerm(qsizetype at) const;
    std::optional<Quantity> parseQuantity(qsizetype at) const;
    std::optional<domain::TimeExpression> parseSet(qsizetype at) const;
    std::optional<domain::TimeExpression> parseSpan(qsizetype at);
    std::optional<domain::TimeExpression> parseCountedWeekday(qsizetype at) const;
    domain::TimeExpression shifted(qsizetype start, const Quantity& quantity, const EnglishWord& shift) const;
    std::optional<domain::TimeExpression> shiftedFromDate(qsizetype start, const Quantity& quantity);
    std::optional<domain::TimeExpression> parseShifted(qsizetype at);
    std::optional<domain::TimeExpression> parseInSpan(qsizetype at);
    domain::TimeExpression spanExpression(
        qsizetype start, qsizetype end, const DayStretch& days, const char16_t* rule) const;

    // english_time_parser.cpp
    std::optional<domain::TimeExpression> parseDated(qsizetype at);
    std::optional<TimeFrame> firstOfRange(qsizetype at, bool introduced);
    std::optional<TimeFrame> parseRange(qsizetype at);
    std::optional<qsizetype> laterBehind(qsizetype end);
    std::optional<TimeFrame> firstOfTwoYears(qsizetype at);
    std::optional<TimeFrame> joined(const TimeFrame& first, const TimeFrame& second) const;

    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
    }
    qsizetype skip(qsizetype position) const;
    qsizetype skipComma(qsizetype position) const;
    /// The position behind `words` (single spaces stand for any run of spaces), when they stand at
    /// `position`.
    std::optional<qsizetype> literal(qsizetype position, QStringView words) const;
    std::optional<EnglishWord> word(Kind kind, qsizetype position) const
    {
        return m_words.find(kind, m_text, position);
    }
    std::optional<EnglishWord> wholeNumber(qsizetype position) const;
    qsizetype skipArticle(qsizetype position) const;
    bool wordBefore(qsizetype position, QStringView list) const;

    QStringView m_original;
    QStringView m_text;
    const EnglishVocabulary& m_words;
    const TimeVocabulary& m_vocabulary;
    const TimeReference& m_reference;
    std::optional<TimeFrame> m_anchor;
};

} // namespace tidemark::extraction
