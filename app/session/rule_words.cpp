// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tidemark::session {

namespace {

struct RuleWords {
    const char* rule;
    const char* sentence;
};

constexpr std::array table {
    // time expressions
    RuleWords { "calendar date",
        QT_TRANSLATE_NOOP("RuleWords", "A date of the calendar, written out in full or in part.") },
    RuleWords { "date in digits", QT_TRANSLATE_NOOP("RuleWords", "A date in digits, such as 2024-03-05.") },
    RuleWords { "day with its number",
        QT_TRANSLATE_NOOP("RuleWords", "A word such as today with the number of the day beside it.") },
    RuleWords { "lunar date",
        QT_TRANSLATE_NOOP("RuleWords", "A date of the lunar calendar, turned into the common one.") },
    RuleWords { "era year",
        QT_TRANSLATE_NOOP("RuleWords", "A year of an era, such as 民國110年, turned into the common one.") },
    RuleWords { "range", QT_TRANSLATE_NOOP("RuleWords", "Two dates joined into a stretch of time.") },
    RuleWords {
        "range of years", QT_TRANSLATE_NOOP("RuleWords", "Two years joined into a stretch of time.") },
    RuleWords { "decade", QT_TRANSLATE_NOOP("RuleWords", "A decade.") },
    RuleWords { "century", QT_TRANSLATE_NOOP("RuleWords", "A century.") },
    RuleWords { "five-year plan", QT_TRANSLATE_NOOP("RuleWords", "The years of a numbered five-year plan.") },
    RuleWords { "period of history",
        QT_TRANSLATE_NOOP("RuleWords", "A period of history that has a name, by its dates in a table.") },
    RuleWords { "holiday", QT_TRANSLATE_NOOP("RuleWords", "A holiday, by the calendar of holidays.") },
    RuleWords { "season", QT_TRANSLATE_NOOP("RuleWords", "A season of a year.") },
    RuleWords { "quarter", QT_TRANSLATE_NOOP("RuleWords", "A quarter of a year.") },
    RuleWords { "part of a year",
        QT_TRANSLATE_NOOP("RuleWords", "A part of a year, such as its beginning, its end or a half.") },
    RuleWords { "part of a month",
        QT_TRANSLATE_NOOP("RuleWords", "A part of a month, such as its beginning, middle or end.") },
    RuleWords { "part of a longer time",
        QT_TRANSLATE_NOOP("RuleWords", "A part of a longer time, such as its beginning or its end.") },
    RuleWords { "counted part",
        QT_TRANSLATE_NOOP(
            "RuleWords", "Counted days, weeks or months from the beginning or end of a longer time.") },
    RuleWords { "numbered part",
        QT_TRANSLATE_NOOP("RuleWords", "A part of a longer time by its number, such as the second half.") },
    RuleWords { "numbered week",
        QT_TRANSLATE_NOOP("RuleWords", "A week, or a day of it, by its number in a month or year.") },
    RuleWords { "week",
        QT_TRANSLATE_NOOP("RuleWords", "A week, or a day of it, counted from the week of publication.") },
    RuleWords { "weekday", QT_TRANSLATE_NOOP("RuleWords", "A day of the week near the publication date.") },
    RuleWords { "relative to publication",
        QT_TRANSLATE_NOOP("RuleWords",
            "A word such as today, last month or this year, counted from the publication date.") },
    RuleWords { "relative to a date before",
        QT_TRANSLATE_NOOP("RuleWords",
            "A word such as the same year or the next day, counted from the last date before it.") },
    RuleWords {
        "as of", QT_TRANSLATE_NOOP("RuleWords", "Words such as “as of”: how things stood on that day.") },
    RuleWords { "shifted by a length of time",
        QT_TRANSLATE_NOOP(
            "RuleWords", "A length of time before or after another date, such as two years ago.") },
    RuleWords { "within a length of time",
        QT_TRANSLATE_NOOP("RuleWords", "A limit counted from the publication date, such as within a week.") },
    RuleWords { "length of time from publication",
        QT_TRANSLATE_NOOP("RuleWords",
            "A stretch that ends or begins at the publication date, such as the past three years.") },
    RuleWords { "length of time", QT_TRANSLATE_NOOP("RuleWords", "A length of time that names no date.") },
    RuleWords { "repeated", QT_TRANSLATE_NOOP("RuleWords", "A time that returns, such as every week.") },
    RuleWords { "vague wording",
        QT_TRANSLATE_NOOP("RuleWords", "A vague word such as recently, by its range in a table.") },
    // quotations
    RuleWords { "cue-before-quotation",
        QT_TRANSLATE_NOOP("RuleWords", "Words in quotation marks behind a speaker and a reporting verb.") },
    RuleWords { "cue-after-quotation",
        QT_TRANSLATE_NOOP("RuleWords", "Words in quotation marks before a speaker and a reporting verb.") },
    RuleWords { "split-quotation",
        QT_TRANSLATE_NOOP(
            "RuleWords", "Words in quotation marks that go on behind the speaker and the reporting verb.") },
    RuleWords { "quotation-behind-report",
        QT_TRANSLATE_NOOP(
            "RuleWords", "Words in quotation marks behind what the same speaker is reported to say.") },
    RuleWords { "indirect-after-quotation",
        QT_TRANSLATE_NOOP("RuleWords",
            "Reported without quotation marks, going on from a quotation by the same speaker.") },
    RuleWords { "cue-before-clause",
        QT_TRANSLATE_NOOP(
            "RuleWords", "Reported without quotation marks, behind a speaker and a reporting verb.") },
    RuleWords { "participle-before-clause",
        QT_TRANSLATE_NOOP("RuleWords",
            "Reported without quotation marks behind a participle such as “saying that” or “adding that”.") },
    RuleWords { "cue-after-clause",
        QT_TRANSLATE_NOOP(
            "RuleWords", "Reported without quotation marks, before a speaker and a reporting verb.") },
    RuleWords { "view-of",
        QT_TRANSLATE_NOOP("RuleWords", "Words such as “in the view of” with the one whose view it is.") },
    RuleWords {
        "according-to", QT_TRANSLATE_NOOP("RuleWords", "Words such as “according to” with the source.") },
    RuleWords { "lead-in-above",
        QT_TRANSLATE_NOOP("RuleWords", "A quotation that the sentence above, ending in a colon, leads in.") },
    RuleWords { "quotation-alone",
        QT_TRANSLATE_NOOP("RuleWords",
            "Words in quotation marks without a speaker of their own: whoever spoke or was named just "
            "before.") },
    RuleWords { "orphan-closing-mark",
        QT_TRANSLATE_NOOP("RuleWords",
            "A paragraph with a closing quotation mark but no opening one: it goes on quoting the speaker "
            "before.") },
    // policies
    RuleWords { "title-in-brackets",
        QT_TRANSLATE_NOOP("RuleWords", "A title in 《》 that names a law, plan or the like.") },
    RuleWords { "title-in-quotation-marks",
        QT_TRANSLATE_NOOP("RuleWords", "A title in quotation marks that names a law.") },
    RuleWords { "title-repeated",
        QT_TRANSLATE_NOOP(
            "RuleWords", "A title that stands in brackets elsewhere in the text, here without them.") },
    RuleWords { "bare-title",
        QT_TRANSLATE_NOOP(
            "RuleWords", "A title without brackets that ends in a word such as law or regulations.") },
    RuleWords { "known-law",
        QT_TRANSLATE_NOOP(
            "RuleWords", "A law so well known that its name is in the word list, without brackets.") },
    RuleWords { "english-title",
        QT_TRANSLATE_NOOP("RuleWords", "Capitalised words that end in a word such as Act or Directive.") },
    RuleWords { "notice-without-title",
        QT_TRANSLATE_NOOP("RuleWords", "A notice told by what it orders, not by a title.") },
    RuleWords { "dated-order", QT_TRANSLATE_NOOP("RuleWords", "A date, an authority and what it ordered.") },
    // figures
    RuleWords { "number-with-unit", QT_TRANSLATE_NOOP("RuleWords", "A number with a unit behind it.") },
    RuleWords { "number-with-magnitude",
        QT_TRANSLATE_NOOP("RuleWords", "A number with a word such as million, without a unit.") },
    RuleWords { "unit-from-counted-noun",
        QT_TRANSLATE_NOOP("RuleWords", "A number without a unit: the unit follows from what is counted.") },
    // events
    RuleWords { "dated-clause",
        QT_TRANSLATE_NOOP("RuleWords", "A date, and in the same clause or the next what happened.") },
    RuleWords { "listed-clause",
        QT_TRANSLATE_NOOP(
            "RuleWords", "A member of a list (從…到…再到…) that shares the date of the list.") },
};

} // namespace

QString ruleSentence(const QString& rule)
{
    const auto found = std::find_if(table.begin(), table.end(),
        [&rule](const RuleWords& words) { return rule == QLatin1StringView(words.rule); });
    return found == table.end() ? rule : QCoreApplication::translate("RuleWords", found->sentence);
}

QStringList explainedRules()
{
    QStringList rules;
    for (const RuleWords& words : table)
        rules += QString::fromLatin1(words.rule);
    return rules;
}

} // namespace tidemark::session
