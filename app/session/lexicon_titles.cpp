// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/own_words_text.h"

#include <algorithm>
#include <array>

namespace tidemark::session {

namespace {

struct Title {
    const char16_t* table;
    const char* words;
};

constexpr std::array titles {
    Title { u"counted_nouns", QT_TRANSLATE_NOOP("Lexicons", "Counted nouns") },
    Title { u"currency_signs", QT_TRANSLATE_NOOP("Lexicons", "Currency signs") },
    Title { u"english_words", QT_TRANSLATE_NOOP("Lexicons", "English words") },
    Title { u"event_verbs", QT_TRANSLATE_NOOP("Lexicons", "Verbs of events") },
    Title { u"historical_periods", QT_TRANSLATE_NOOP("Lexicons", "Historical periods") },
    Title { u"holidays", QT_TRANSLATE_NOOP("Lexicons", "Holidays") },
    Title { u"magnitudes", QT_TRANSLATE_NOOP("Lexicons", "Multipliers") },
    Title { u"not_time", QT_TRANSLATE_NOOP("Lexicons", "Words that are no time") },
    Title { u"not_units", QT_TRANSLATE_NOOP("Lexicons", "Words that are no unit") },
    Title { u"organisations", QT_TRANSLATE_NOOP("Lexicons", "Organisations") },
    Title { u"policy_names", QT_TRANSLATE_NOOP("Lexicons", "Names of laws") },
    Title { u"policy_nouns", QT_TRANSLATE_NOOP("Lexicons", "Titles of policies") },
    Title { u"policy_nouns_en", QT_TRANSLATE_NOOP("Lexicons", "English titles of policies") },
    Title { u"policy_verbs", QT_TRANSLATE_NOOP("Lexicons", "Verbs of policies") },
    Title { u"policy_verbs_en", QT_TRANSLATE_NOOP("Lexicons", "English verbs of policies") },
    Title { u"reporting_cues", QT_TRANSLATE_NOOP("Lexicons", "Reporting verbs") },
    Title { u"reporting_cues_en", QT_TRANSLATE_NOOP("Lexicons", "English reporting verbs") },
    Title { u"sources", QT_TRANSLATE_NOOP("Lexicons", "Sources") },
    Title { u"subject_boundaries", QT_TRANSLATE_NOOP("Lexicons", "Boundaries of names") },
    Title { u"surnames", QT_TRANSLATE_NOOP("Lexicons", "Family names") },
    Title { u"time_parts", QT_TRANSLATE_NOOP("Lexicons", "Parts of a time") },
    Title { u"time_words", QT_TRANSLATE_NOOP("Lexicons", "Time words") },
    Title { u"time_words_en", QT_TRANSLATE_NOOP("Lexicons", "English time words") },
    Title { u"titles", QT_TRANSLATE_NOOP("Lexicons", "Titles of people") },
    Title { u"units", QT_TRANSLATE_NOOP("Lexicons", "Units") },
    Title { u"units_en", QT_TRANSLATE_NOOP("Lexicons", "English units") },
    Title { u"vague_times", QT_TRANSLATE_NOOP("Lexicons", "Vague times") },
};

// What the headers of resources/lexicons say, where the translators' tools find it. A test compares the two.
[[maybe_unused]] constexpr std::array headers {
    QT_TRANSLATE_NOOP("Lexicons",
        "Nouns that are counted, and the unit of a number that follows one without a unit, as in "
        "用户达到300万."),
    QT_TRANSLATE_NOOP("Lexicons", "the noun"),
    QT_TRANSLATE_NOOP("Lexicons", "the unit that is left out"),
    QT_TRANSLATE_NOOP("Lexicons", "the unit in articles in Traditional characters, where it is another word"),
    QT_TRANSLATE_NOOP("Lexicons", "Currency signs and names that stand before a number."),
    QT_TRANSLATE_NOOP("Lexicons", "the sign or name"),
    QT_TRANSLATE_NOOP("Lexicons", "the unit as reported when none follows the number"),
    QT_TRANSLATE_NOOP("Lexicons", "English words by what they do in a sentence."),
    QT_TRANSLATE_NOOP("Lexicons", "the word"),
    QT_TRANSLATE_NOOP("Lexicons",
        "aux = auxiliary or modal; adverb = may stand between subject and verb; person = pronoun of one "
        "person; pronoun = other subject pronouns; object = object pronouns; det = opens a noun phrase; prep "
        "= preposition; sub = begins a clause; past = irregular past form; people = people without a name; "
        "body = first or last word of the name of a body; role = post or calling in small letters; adjunct = "
        "nouns of \"in a statement\"; office = word of a post inside a run of capitals"),
    QT_TRANSLATE_NOOP(
        "Lexicons", "Verbs of happenings, which make events, and words that only look like one."),
    QT_TRANSLATE_NOOP("Lexicons", "the verb"),
    QT_TRANSLATE_NOOP("Lexicons",
        "policy, product, figure, statement, other = the lane of the event; remark = a statement that is an "
        "event only with its day; english-policy, english-product, english-figure, english-statement, "
        "english-other, english-remark = the same in English; none = looks like a verb of a happening and is "
        "none"),
    QT_TRANSLATE_NOOP(
        "Lexicons", "Periods of history that texts name without a date, and the dates they stand for."),
    QT_TRANSLATE_NOOP("Lexicons", "the name of the period"),
    QT_TRANSLATE_NOOP("Lexicons", "a date or an interval such as 1966-05/1976-10; .. is an open end"),
    QT_TRANSLATE_NOOP("Lexicons", "Holidays and solar terms, and the rule that gives their day in a year."),
    QT_TRANSLATE_NOOP("Lexicons", "the name of the day"),
    QT_TRANSLATE_NOOP("Lexicons",
        "MM-DD = in the Gregorian calendar; Lmm-dd = in the Chinese lunar calendar (L12-99 = its last day); "
        "MM/W/n = the nth weekday W of the month (Monday = 1, n -1 = the last); E+n = n days from Easter "
        "Sunday; S n = the solar term number n (0 = 小寒, in January, to 23)"),
    QT_TRANSLATE_NOOP("Lexicons", "Multipliers that stand between a number and its unit."),
    QT_TRANSLATE_NOOP("Lexicons", "the multiplier"),
    QT_TRANSLATE_NOOP(
        "Lexicons", "zh = Chinese; en = English; en-short = an English letter, only right behind the digits"),
    QT_TRANSLATE_NOOP("Lexicons", "what the number is multiplied by, such as 1e4"),
    QT_TRANSLATE_NOOP("Lexicons",
        "Words that begin with a calendar unit but are no time after a number: 十八周岁, 五年级, 三月饼, "
        "一天天."),
    QT_TRANSLATE_NOOP("Lexicons", "the word, beginning with the unit"),
    QT_TRANSLATE_NOOP("Lexicons", "Words that begin like a unit behind a number and are none: 3台湾."),
    QT_TRANSLATE_NOOP(
        "Lexicons", "What makes a name an organisation: endings of such names, and names that have none."),
    QT_TRANSLATE_NOOP("Lexicons", "the ending or name"),
    QT_TRANSLATE_NOOP("Lexicons",
        "authority = ending of a public body, which can issue policies; ending = ending of another "
        "organisation; named = public bodies by their short names; company = companies and other bodies by "
        "names without an ending; place = countries and territories that act and speak"),
    QT_TRANSLATE_NOOP("Lexicons", "Laws that are known by these names, which count without brackets."),
    QT_TRANSLATE_NOOP("Lexicons", "the name"),
    QT_TRANSLATE_NOOP(
        "Lexicons", "Last words of titles of laws and policies, and words that only look like one."),
    QT_TRANSLATE_NOOP("Lexicons", "the last word of the title"),
    QT_TRANSLATE_NOOP("Lexicons",
        "law = a policy also without brackets; policy = a policy when the title stands in brackets; weak = "
        "only with an authority that issues it; none = looks like one and is none"),
    QT_TRANSLATE_NOOP("Lexicons", "English nouns that a law, plan or treaty is named with."),
    QT_TRANSLATE_NOOP("Lexicons",
        "strong = also in small letters behind a name: the Kyoto protocol; capital = only written with a "
        "capital; place = a meeting too, so in small letters only behind a city that gave its name to one"),
    QT_TRANSLATE_NOOP("Lexicons", "What authorities do to a policy."),
    QT_TRANSLATE_NOOP("Lexicons",
        "issue = gives the policy its date; propose = issues a draft; apply = names a policy without issuing "
        "it; order = orders something without a title; lead = only parts a title from the words before it"),
    QT_TRANSLATE_NOOP("Lexicons", "What is done to a law or treaty in English."),
    QT_TRANSLATE_NOOP("Lexicons", "issue = gives its issuer and date; propose = gives its issuer"),
    QT_TRANSLATE_NOOP("Lexicons",
        "Verbs and phrases that report what somebody says in Chinese, and words that only look like one. "
        "English ones stand in reporting_cues_en.tsv."),
    QT_TRANSLATE_NOOP("Lexicons", "the verb or phrase"),
    QT_TRANSLATE_NOOP("Lexicons",
        "free = what is said may follow without a mark; marked = only before a comma, colon or quotation; "
        "directive = asks others to act; shows = said of documents; mental = what somebody believes or "
        "expects, only beside their name; terse = one character, only right behind a known speaker; view = "
        "stands behind a speaker after 在; none = looks like one and is none"),
    QT_TRANSLATE_NOOP("Lexicons", "English verbs that report what somebody says."),
    QT_TRANSLATE_NOOP("Lexicons",
        "free = a clause may follow without \"that\"; that = only with \"that\", a pronoun or a quotation; "
        "lead = the listener comes first, or only a quotation follows; noun = the same word is also a plural "
        "noun; part = participle that takes the subject of the sentence"),
    QT_TRANSLATE_NOOP("Lexicons", "Nouns that stand for a source of what is said."),
    QT_TRANSLATE_NOOP("Lexicons",
        "unnamed = people without a name; document = writings; collective = a body named before, or several "
        "of them; pronoun = stands for the person named last; article = the article itself and its writer"),
    QT_TRANSLATE_NOOP("Lexicons",
        "Words before which the name of a speaker or an issuer ends, and words that may stand before such a "
        "name."),
    QT_TRANSLATE_NOOP("Lexicons",
        "modifier = opens an adverbial between subject and verb; adverb = stands between subject and verb; "
        "lead = opens a clause before its subject; none = begins like such a word and is none"),
    QT_TRANSLATE_NOOP(
        "Lexicons", "Chinese family names, and words that only look like the beginning of a name."),
    QT_TRANSLATE_NOOP("Lexicons", "the family name or word"),
    QT_TRANSLATE_NOOP("Lexicons",
        "single, compound = a family name of one or of more characters; trap = no name begins with this "
        "word"),
    QT_TRANSLATE_NOOP(
        "Lexicons", "Parts of a year, month, decade or century, and the share of it that they mean."),
    QT_TRANSLATE_NOOP("Lexicons", "the part"),
    QT_TRANSLATE_NOOP("Lexicons", "year, half, halfmonth, month, decade, century = what it is a part of"),
    QT_TRANSLATE_NOOP("Lexicons",
        "its first month (of a year or half), day (of a month or halfmonth) or year counted from 0"),
    QT_TRANSLATE_NOOP("Lexicons", "the last one; 99 is the last day of a month"),
    QT_TRANSLATE_NOOP("Lexicons", "1 = the value is marked approximate; 0 = it is exact"),
    QT_TRANSLATE_NOOP("Lexicons", "Words that Chinese time expressions are made of."),
    QT_TRANSLATE_NOOP("Lexicons",
        "year, month, day = counted from the publication date; anchor-year, anchor-month, anchor-day = "
        "counted from the last date in the text; unit = a calendar unit; week = stands before a weekday; "
        "season; connector = between two ends; suffix = behind a date; as-of = 截至; span-back, span-before, "
        "span-ahead, span-next, span-after-anchor, span-before-anchor = before a length of time; every; era "
        "= before a year"),
    QT_TRANSLATE_NOOP("Lexicons",
        "of years, months and days: how many, -1 is the one before; of units: 0 day, 1 working day, 2 week, "
        "3 month, 4 quarter, 5 half year, 6 year, 7 decade, 8 century; of seasons: 21 spring to 24 winter; "
        "of suffixes: 1 since, 2 from, 3 after, 4 on or after, 5 before, 6 on or before, 7 around, 8 within, "
        "9 during, 10 until, 11 until now; of eras: the common year before the first one; else 0"),
    QT_TRANSLATE_NOOP("Lexicons", "Words that English time expressions are made of."),
    QT_TRANSLATE_NOOP("Lexicons", "the word, in small letters"),
    QT_TRANSLATE_NOOP("Lexicons",
        "month; weekday; weekdays = several of them; unit = a calendar unit; fortnight; weekend; workweek; "
        "day = counted from the publication date; now; which = this, next, last; ordinal; number; few; "
        "season; decade; part = of a longer stretch; every; set = how often; connector = between two ends; "
        "shift = ago and later; link = between a date and its part"),
    QT_TRANSLATE_NOOP("Lexicons",
        "of months 1 to 12; of weekdays 1 Monday to 7 Sunday, 8 several days of the week; of units and sets: "
        "0 day, 1 working day, 2 week, 3 month, 4 quarter, 5 half year, 6 year, 7 decade, 8 century; of "
        "fortnights: weeks; of days, which and shift: -1 back, 1 ahead; of ordinals, numbers and few: how "
        "many; of seasons: 21 spring to 24 winter; of decades: their first year in the century; of parts: 1 "
        "early, 2 middle, 3 late, 4 beginning, 5 end, 6 rest; else 0"),
    QT_TRANSLATE_NOOP("Lexicons", "Titles and roles that stand beside a name."),
    QT_TRANSLATE_NOOP("Lexicons", "the title"),
    QT_TRANSLATE_NOOP("Lexicons",
        "title = any post or calling; group = what many people are, with a name only behind it; press = the "
        "reporter of the article, never a source; prefix = may stand before a title; english = in English; "
        "none = begins like a title and is none"),
    QT_TRANSLATE_NOOP("Lexicons", "Units that follow a number."),
    QT_TRANSLATE_NOOP("Lexicons", "the unit"),
    QT_TRANSLATE_NOOP("Lexicons",
        "count = measure word; currency; percent = share of a hundred; measure = physical unit; small = "
        "durations, ages and ranks, which are no figures of their own; english-currency, english-measure = "
        "the same in English"),
    QT_TRANSLATE_NOOP("Lexicons",
        "the unit as reported for shares; other units are reported as they are written in the text"),
    QT_TRANSLATE_NOOP("Lexicons", "Units of English figures."),
    QT_TRANSLATE_NOOP("Lexicons", "english-currency = money; english-measure = a physical unit"),
    QT_TRANSLATE_NOOP("Lexicons", "the unit as it is reported"),
    QT_TRANSLATE_NOOP("Lexicons",
        "Vague words for a time, and the interval each is read as; every value is marked approximate."),
    QT_TRANSLATE_NOOP("Lexicons",
        "a signed count of Y, M, W or D (years, months, weeks, days) from the publication date; .. is an "
        "open end"),
    QT_TRANSLATE_NOOP("Lexicons", "the same for the end"),
};

} // namespace

QString lexiconTitle(const QString& table)
{
    const auto title = std::find_if(
        titles.begin(), titles.end(), [&](const Title& known) { return table == QStringView(known.table); });
    return title == titles.end() ? table : QCoreApplication::translate("Lexicons", title->words);
}

QString lexiconText(const QString& text)
{
    return QCoreApplication::translate("Lexicons", text.toUtf8().constData());
}

} // namespace tidemark::session
