// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_events.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::EdtfValue;
using domain::EventCategory;
using domain::TextSpan;
using domain::TimeExpression;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPassage = 220;
constexpr size_t furthestModal = 40; ///< tokens between "will" and the date
constexpr size_t furthestClause = 60; ///< tokens on either side of a date
constexpr int mostQuotations = 16; ///< of one sentence that are looked at
constexpr size_t clauseWords = 8; ///< so many words are a clause, whatever the form of its verb
constexpr size_t fewestWords = 3; ///< of a noun phrase that is a happening without a verb

template <size_t Size> bool isOneOf(QStringView word, const std::array<const char16_t*, Size>& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* entry) { return word == QStringView(entry); });
}

/// Words that say only vaguely when.
bool isVague(QStringView words)
{
    static constexpr std::array list { u"now", u"recently", u"currently", u"these days", u"nowadays",
        u"in recent years", u"recent years", u"recent months", u"recent weeks", u"recent days", u"at present",
        u"today's", u"this time", u"the past", u"the future", u"future", u"past", u"the moment",
        u"in the past", u"in the future", u"once", u"present", u"the present", u"recent", u"current",
        u"later", u"earlier", u"soon", u"early on" };
    return isOneOf(words, list);
}

bool pointsAhead(QStringView word)
{
    static constexpr std::array words { u"will", u"would", u"expected", u"expects", u"plans", u"planned",
        u"plan", u"scheduled", u"due", u"going", u"hopes", u"aims", u"shall", u"within", u"could", u"should",
        u"may", u"can", u"might", u"set" };
    return isOneOf(word, words);
}

std::optional<EventCategory> categoryOf(QString kind)
{
    static const std::array names { u"policy"_s, u"product"_s, u"figure"_s, u"statement"_s, u"other"_s };
    if (!kind.startsWith("english-"_L1))
        return std::nullopt;
    kind.remove(0, 8);
    if (kind == "remark"_L1)
        return EventCategory::Statement;
    const auto name = std::find(names.begin(), names.end(), kind);
    if (name == names.end())
        return std::nullopt;
    return static_cast<EventCategory>(name - names.begin());
}

} // namespace

QSet<QString> englishWordsIn(const ReadingContext& context, const TextSpan& span)
{
    QSet<QString> words;
    const EnglishTokens tokens(context, context.folded, span);
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (tokens.isWord(at) && tokens.word(at).size() > 3 && !tokens.isTime(at)
            && !tokens.hasClass(at, "aux"_L1) && !tokens.hasClass(at, "prep"_L1)
            && !tokens.hasClass(at, "det"_L1) && !tokens.hasClass(at, "sub"_L1))
            words.insert(tokens.word(at).toString());
    }
    return words;
}

EnglishPassageReader::EnglishPassageReader(const ReadingContext& context, const domain::Findings& found)
    : m_context(context)
    , m_found(found)
    , m_verbs(context.lexicons.table(u"event_verbs"_s))
{
}

/// The reported clause that holds the date, else what stands around such clauses in the sentence.
TextSpan EnglishPassageReader::regionOf(const Sentence& sentence, const TimeExpression& time) const
{
    TextSpan region = sentence.span;
    auto quotation = std::partition_point(m_found.quotations.begin(), m_found.quotations.end(),
        [&](const domain::Quotation& entry) { return entry.content.start < sentence.span.start; });
    for (int seen = 0; quotation != m_found.quotations.end() && seen < mostQuotations
         && quotation->content.start < sentence.span.end();
         ++quotation, ++seen) {
        const TextSpan& content = quotation->content;
        if (quotation->kind == domain::QuotationKind::Direct && content.contains(time.span.start))
            continue;
        if (content.contains(time.span.start))
            return TextSpan::between(
                std::max(content.start, region.start), std::min(content.end(), region.end()));
        // …, stating that: what somebody adds is no part of the happening.
        if (content.start > time.span.end() && quotation->cue
            && quotation->rule == "participle-before-clause"_L1)
            region = TextSpan::between(region.start, quotation->cue->start);
    }
    return region;
}

/// than in 2003, compared with last year, up from 2003
bool EnglishPassageReader::isCompared(const EnglishTokens& tokens, size_t at) const
{
    const size_t floor = at > 3 ? at - 3 : 0;
    for (size_t before = at; before-- > floor;) {
        const QStringView word = tokens.word(before);
        if (word == u"than" || word == u"compared" || word == u"relative" || word == u"versus"
            || word == u"corresponding")
            return true;
        if (tokens.hasClass(before, "prep"_L1) || tokens.hasClass(before, "det"_L1))
            continue;
        break;
    }
    return false;
}

/// the biggest congress in 36 years: looked back over, not ahead to.
bool EnglishPassageReader::isLength(const EnglishTokens& tokens, const TimeExpression& time, size_t at) const
{
    const QStringView words = m_context.foldedWords(time.span);
    const bool counted = words.endsWith(u"years"_s) || words.endsWith(u"months"_s)
        || words.endsWith(u"weeks"_s) || words.endsWith(u"days"_s) || words.endsWith(u"decades"_s)
        || words.endsWith(u"decade"_s) || words.endsWith(u"year"_s);
    const bool in
        = words.startsWith(u"in "_s) || tokens.wordIs(at - 1, u"in") || tokens.wordIs(at - 1, u"within");
    const bool calendar = words.contains(u"last"_s) || words.contains(u"next"_s) || words.contains(u"this"_s);
    if (!counted || !in || calendar)
        return false;
    for (size_t word = at > furthestModal ? at - furthestModal : 0; word < std::min(tokens.size(), at + 12);
         ++word) {
        if (pointsAhead(tokens.word(word)))
            return false;
    }
    return true;
}

/// the 2008 crisis, a 2012 law: a year that only tells one thing from another.
bool EnglishPassageReader::isAttributive(
    const EnglishTokens& tokens, const TimeExpression& time, size_t at) const
{
    QStringView words = m_context.foldedWords(time.span);
    bool article = false;
    for (const QStringView lead : { QStringView(u"in "), QStringView(u"the ") }) {
        if (words.startsWith(lead) && words.size() > lead.size()) {
            article = lead == u"the ";
            words = words.mid(lead.size());
        }
    }
    const size_t behind = tokens.indexAt(time.span.end());
    if (words.size() != 4 || !words[0].isDigit() || at == 0)
        return false;
    const bool determined = article || tokens.hasClass(at - 1, "det"_L1) || tokens.isPossessive(at - 1);
    const QString next = tokens.classOf(behind);
    // … will stand on the 2018 ballot: the year is still to come.
    for (size_t word = at > furthestModal ? at - furthestModal : 0; word < at; ++word) {
        if (tokens.wordIs(word, u"will") || tokens.wordIs(word, u"would"))
            return false;
    }
    return determined && tokens.isWord(behind) && next != "prep"_L1 && next != "sub"_L1 && next != "aux"_L1
        && !tokens.isFiniteVerb(behind);
}

bool EnglishPassageReader::isDated(const EnglishTokens& tokens, const TimeExpression& time) const
{
    const size_t at = tokens.indexAt(time.span.start);
    const auto& value = std::get<EdtfValue>(time.value);
    return !isVague(m_context.foldedWords(time.span))
        && !(value.isOpen() && !value.earliestDay() && !value.latestDay()) && !isCompared(tokens, at)
        && !isLength(tokens, time, at) && !isAttributive(tokens, time, at);
}

bool EnglishPassageReader::leadsIn(const EnglishTokens& tokens, const TokenRange& range) const
{
    size_t words = 0;
    for (size_t at = range.begin; at < range.end; ++at)
        words += tokens.isWord(at) && !tokens.isTime(at) && !tokens.hasClass(at, "prep"_L1) ? 1 : 0;
    return words < 2 && !hasVerb(tokens, range);
}

bool EnglishPassageReader::hasVerb(const EnglishTokens& tokens, const TokenRange& range) const
{
    for (size_t at = range.begin; at < range.end; ++at) {
        if (tokens.isFiniteVerb(at))
            return true;
    }
    return false;
}

/// Where the words of one date end and those of the next begin: at the last comma or conjunction between
/// them, else right behind the first.
size_t EnglishPassageReader::cutBetween(const EnglishTokens& tokens, size_t from, size_t to) const
{
    for (size_t at = to; at-- > from;) {
        const QStringView word = tokens.word(at);
        if (tokens.isMark(at) || word == u"and" || word == u"but" || word == u"while" || word == u"when"
            || word == u"after" || word == u"before" || word == u"which" || word == u"who") {
            if (to - at > 2 || at == from)
                return at;
        }
    }
    return from;
}

std::vector<EnglishPassageReader::Part> EnglishPassageReader::parts(
    const EnglishTokens& tokens, const TokenRange& region, const std::vector<TimeExpression>& times) const
{
    std::vector<Part> found;
    size_t begin = region.begin;
    for (size_t index = 0; index < times.size(); ++index) {
        size_t end = region.end;
        const size_t behind = tokens.indexAt(times[index].span.end());
        if (index + 1 < times.size()) {
            const size_t next = tokens.indexAt(times[index + 1].span.start);
            // from March to May, on Friday in 2005: one date in two expressions.
            if (next < behind + 3)
                continue;
            end = cutBetween(tokens, behind, next);
            // The reading of the bill for 2018 | was passed: a subject is no happening of its own.
            if (end == behind && tokens.isFiniteVerb(end) && !hasVerb(tokens, { begin, end }))
                continue;
        }
        // On Tuesday, X said he would leave in November: the date that leads in is that of the main clause.
        if (found.empty() && index + 1 < times.size() && leadsIn(tokens, { begin, end })) {
            found.push_back({ { begin, region.end }, times[index] });
            return found;
        }
        found.push_back({ { begin, end }, times[index] });
        begin = end;
    }
    return found;
}

TokenRange EnglishPassageReader::trimmed(const EnglishTokens& tokens, TokenRange range) const
{
    const auto opens = [&](size_t at) {
        const QStringView word = tokens.word(at);
        return tokens.isMark(at) || word == u"and" || word == u"but" || word == u"for" || word == u"however"
            || word == u"or" || word == u"meanwhile" || word == u"which" || word == u"who" || word == u"while"
            || word == u"when" || word == u"although" || word == u"though" || word == u"because"
            || word == u"so";
    };
    while (!range.isEmpty() && opens(range.begin) && tokens.word(range.begin) != u"("
        && !tokens.isTime(range.begin))
        ++range.begin;
    while (!range.isEmpty()
        && ((tokens.isMark(range.end - 1) && tokens.word(range.end - 1) != u")"
                && tokens.word(range.end - 1) != u"%")
            || tokens.wordIs(range.end - 1, u"and") || tokens.wordIs(range.end - 1, u"but")))
        --range.end;
    return range;
}

/// A long part is cut to the clauses around its date, up to one that has a verb.
TokenRange EnglishPassageReader::shortened(const EnglishTokens& tokens, const Part& part) const
{
    TokenRange range = trimmed(tokens, part.range);
    if (tokens.span(range).length <= longestPassage)
        return range;
    const size_t time = tokens.indexAt(part.time.span.start);
    const size_t behind = tokens.indexAt(part.time.span.end());
    size_t begin = time;
    while (begin > range.begin && time - begin < furthestClause
        && !(tokens.isMark(begin - 1) && hasVerb(tokens, { begin, time })))
        --begin;
    size_t end = std::min(behind, range.end);
    while (end < range.end && end - time < furthestClause
        && !(tokens.isMark(end) && hasVerb(tokens, { begin, end })))
        ++end;
    range = trimmed(tokens, { begin, end });
    while (range.size() > 4 && tokens.span(range).length > longestPassage && range.end > behind)
        --range.end;
    while (range.size() > 4 && tokens.span(range).length > longestPassage && range.begin < time)
        ++range.begin;
    return range;
}

bool EnglishPassageReader::tellsSomething(const EnglishTokens& tokens, const Part& part, bool isWhole) const
{
    size_t words = 0;
    bool verb = false;
    for (size_t at = part.range.begin; at < part.range.end; ++at) {
        if (tokens.isTime(at))
            continue;
        verb = verb || tokens.isFiniteVerb(at);
        words += tokens.isWord(at) ? 1 : 0;
    }
    if (verb || words >= clauseWords)
        return words > 1;
    // A fragment that stands alone needs a day; a noun phrase beside another dated clause does not.
    const auto& value = std::get<EdtfValue>(part.time.value);
    const bool day = value.kind() == EdtfValue::Kind::Date
        && value.start().precision == domain::EdtfDate::Precision::Day;
    return words >= fewestWords && (!isWhole || (day && words >= 5));
}

/// Later this month, earlier this year: the month or year itself, as far as a reader can tell.
TimeExpression EnglishPassageReader::wholeUnit(TimeExpression time) const
{
    const QStringView words = m_context.foldedWords(time.span);
    const auto& value = std::get<EdtfValue>(time.value);
    if (!(words.startsWith(u"later this "_s) || words.startsWith(u"earlier this "_s)) || !value.isInterval()
        || value.isOpen())
        return time;
    const domain::EdtfDate& end = value.end();
    if (words.endsWith(u"month"_s) && end.precision >= domain::EdtfDate::Precision::Month)
        time.value = EdtfValue(domain::EdtfDate::ofMonth(end.year, end.month));
    else if (words.endsWith(u"year"_s))
        time.value = EdtfValue(domain::EdtfDate::ofYear(end.year));
    return time;
}

void EnglishPassageReader::classify(EventPassage& passage) const
{
    std::optional<ClassedWord> remark;
    for (const ClassedWord& verb : wordsIn(m_verbs, m_context.folded, passage.span)) {
        const auto category = categoryOf(verb.kind);
        if (!category || m_context.text[verb.span.start].isUpper())
            continue;
        const bool plain = m_context.foldedWords(verb.span) == u"was"
            || m_context.foldedWords(verb.span) == u"were" || m_context.foldedWords(verb.span) == u"will";
        if (*category == EventCategory::Statement || plain) {
            remark = remark ? remark : verb;
            continue;
        }
        passage.verb = verb.span;
        passage.category = *category;
        break;
    }
    if (passage.verb.isEmpty() && remark) {
        passage.verb = remark->span;
        passage.category = *categoryOf(remark->kind);
    }
    for (auto policy = std::partition_point(m_found.policies.begin(), m_found.policies.end(),
             [&](const domain::Policy& entry) { return entry.span.end() <= passage.span.start; });
         policy != m_found.policies.end() && policy->span.start < passage.span.end(); ++policy) {
        if (policy->date && *policy->date == std::get<EdtfValue>(passage.time.value)) {
            passage.policy = static_cast<int>(policy - m_found.policies.begin());
            passage.category = EventCategory::Policy;
        }
    }
}

std::vector<EventPassage> EnglishPassageReader::read(
    const Sentence& sentence, const std::vector<TimeExpression>& times) const
{
    std::vector<EventPassage> passages;
    if (times.empty())
        return passages;
    const EnglishTokens tokens(m_context, m_context.folded, sentence.span);
    for (size_t index = 0; index < times.size();) {
        const TextSpan region = regionOf(sentence, times[index]);
        std::vector<TimeExpression> inside;
        for (; index < times.size() && (inside.empty() || region.contains(times[index].span.start));
             ++index) {
            if (isDated(tokens, times[index]))
                inside.push_back(times[index]);
            else if (inside.empty() && index + 1 < times.size()
                && !(regionOf(sentence, times[index + 1]) == region)) {
                ++index;
                break;
            }
        }
        const TokenRange range { tokens.indexAt(region.start), tokens.indexAt(region.end()) };
        for (const Part& part : parts(tokens, range, inside)) {
            if (!tellsSomething(tokens, part, inside.size() == 1))
                continue;
            const TokenRange passage = shortened(tokens, part);
            EventPassage entry { tokens.span(passage), wholeUnit(part.time), {}, EventCategory::Other, -1,
                false, u"dated-clause"_s };
            classify(entry);
            passages.push_back(entry);
        }
    }
    return passages;
}

} // namespace tidemark::extraction
