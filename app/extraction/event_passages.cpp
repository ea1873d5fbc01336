// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/event_passages.h"

#include "extraction/english_events.h"
#include "extraction/event_dates.h"
#include "extraction/passage_extent.h"
#include "extraction/rough_dates.h"

#include "text/numerals.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::EdtfValue;
using domain::EventCategory;
using domain::TextSpan;
using domain::TimeExpression;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostClausesAhead = 2;
constexpr size_t mostListed = 8; ///< members of 从…到…再到…
constexpr qsizetype shortestNominal = 4; ///< characters besides the date in a passage without a verb
constexpr qsizetype shortestPart = 4; ///< of a clause that holds several dates

std::optional<EventCategory> categoryOf(const QString& kind)
{
    static const std::array names { u"policy"_s, u"product"_s, u"figure"_s, u"statement"_s, u"other"_s };
    const QString plain = kind.startsWith("english-"_L1) ? kind.mid(8) : kind;
    if (plain == "remark"_L1)
        return EventCategory::Statement;
    const auto name = std::find(names.begin(), names.end(), plain);
    if (name == names.end())
        return std::nullopt;
    return static_cast<EventCategory>(name - names.begin());
}

/// The part of a clause around a time, so that a clause of any length costs the same.
TextSpan near(const TextSpan& clause, const TextSpan& time)
{
    return TextSpan::between(std::max(clause.start, time.start - PassageExtent::longest),
        std::min(clause.end(), time.end() + PassageExtent::longest));
}

class PassageReader {
public:
    PassageReader(const ReadingContext& context, const domain::Findings& found)
        : m_context(context)
        , m_found(found)
        , m_folded(context.folded)
        , m_dating(context, found)
        , m_extent(context, found)
        , m_english(context, found)
        , m_verbs(context.lexicons.table(u"event_verbs"_s))
        , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
    {
    }

    std::vector<EventPassage> read()
    {
        for (const Sentence& sentence : m_context.sentences) {
            if (!m_context.goesOn(sentence.span.start))
                break;
            if (m_context.blocks[sentence.block].kind != text::BlockKind::Paragraph)
                continue;
            if (isEnglish(m_context.words(sentence.span)))
                readEnglish(sentence);
            else
                readSentence(sentence);
        }
        // A passage of nothing but marks tells nothing.
        std::erase_if(m_passages, [](const EventPassage& passage) { return passage.span.isEmpty(); });
        return std::move(m_passages);
    }

private:
    void readSentence(const Sentence& sentence);
    void readEnglish(const Sentence& sentence);
    void readEnumeration(const Sentence& sentence);
    std::optional<EventPassage> passageFor(const Sentence& sentence, const TimeExpression& time) const;
    bool followsTime(const ClassedWord& verb, const TimeExpression& time) const;
    std::optional<ClassedWord> verbBehind(const TextSpan& clause, const TimeExpression& time) const;
    std::optional<EventPassage> roughPassage(const EventPassage& passage) const;
    TextSpan partOf(const TextSpan& clause, const TimeExpression& time) const;
    qsizetype beforePreposition(qsizetype timeStart, qsizetype limit) const;
    bool holdsOtherDate(const TextSpan& clause, const TimeExpression& time) const;
    qsizetype contentOf(const TextSpan& part, const TimeExpression& time) const;
    std::optional<EventPassage> finished(EventPassage passage, const Sentence& sentence,
        const std::optional<ClassedWord>& verb, const TextSpan& part) const;
    int policyIn(const TextSpan& span) const;

    const ReadingContext& m_context;
    const domain::Findings& m_found;
    QStringView m_folded;
    DatingTimes m_dating;
    PassageExtent m_extent;
    EnglishPassageReader m_english;
    const LexiconTable& m_verbs;
    const LexiconTable& m_boundaries;
    std::vector<EventPassage> m_passages;
};

/// 2019年11月登陆, but also 成立于2019年; in 发布的2020年报告 the date belongs to the report.
bool PassageReader::followsTime(const ClassedWord& verb, const TimeExpression& time) const
{
    if (verb.kind.startsWith("english"_L1) || verb.span.start >= time.span.end())
        return true;
    const qsizetype after = verb.span.end();
    return after < m_folded.size() && QStringView(u"于在自至").contains(m_folded[after])
        && time.span.start <= after + 2;
}

std::optional<ClassedWord> PassageReader::verbBehind(const TextSpan& clause, const TimeExpression& time) const
{
    std::optional<ClassedWord> statement;
    for (const ClassedWord& verb : wordsIn(m_verbs, m_folded, clause)) {
        const auto category = categoryOf(verb.kind);
        if (!category || !followsTime(verb, time))
            continue;
        // 纳斯达克 is no amount: a verb of figures needs one behind it.
        if (*category == EventCategory::Figure
            && !m_extent.holdsFigure(TextSpan::between(verb.span.end(), clause.end())))
            continue;
        if (!verb.kind.endsWith("remark"_L1))
            return verb;
        if (!statement)
            statement = verb;
    }
    return statement;
}

int PassageReader::policyIn(const TextSpan& span) const
{
    for (auto policy = std::lower_bound(m_found.policies.begin(), m_found.policies.end(), span.start,
             [](const domain::Policy&entry, qsizetype start) { return entry.span.end() <= start; });
         policy != m_found.policies.end() && policy->span.start < span.end(); ++policy) {
        if (policy->date)
            return static_cast<int>(policy - m_found.policies.begin());
    }
    return -1;
}

/// The dated part of a clause: from the end of an earlier date's part to the next date that tells something
/// else. 自2025年启动并于2026年征收 are two.
TextSpan PassageReader::partOf(const TextSpan& clause, const TimeExpression& time) const
{
    const TextSpan around = near(clause, time.span);
    TextSpan part = around;
    for (const TimeExpression& other : m_context.timesIn(around)) {
        if (!m_dating.dates(other) || other.value == time.value)
            continue;
        if (other.span.end() <= time.span.start) {
            const qsizetype cut = beforePreposition(time.span.start, other.span.end());
            if (cut - other.span.end() >= shortestPart)
                part = TextSpan::between(cut, part.end());
        } else if (other.span.start >= time.span.end()) {
            const qsizetype cut = beforePreposition(other.span.start, time.span.end());
            if (cut - time.span.end() >= shortestPart)
                return TextSpan::between(part.start, std::min(part.end(), cut));
        }
    }
    return part;
}

/// 并于2026年, 也在今年: the words that lead to a date belong to its part.
qsizetype PassageReader::beforePreposition(qsizetype timeStart, qsizetype limit) const
{
    qsizetype at = timeStart;
    while (at > limit && QStringView(u"于在自从至到并也而又再则将,及和与").contains(m_folded[at - 1]))
        --at;
    return at;
}

bool PassageReader::holdsOtherDate(const TextSpan& clause, const TimeExpression& time) const
{
    const auto times = m_context.timesIn(clause);
    return std::any_of(times.begin(), times.end(), [&](const TimeExpression& other) {
        return m_dating.dates(other) && !m_dating.isRough(other) && !(other.value == time.value);
    });
}

/// What a passage says besides its date, in characters.
qsizetype PassageReader::contentOf(const TextSpan& part, const TimeExpression& time) const
{
    const TextSpan before = withoutPunctuation(m_folded,
        TextSpan::between(part.start, std::max(part.start, beforePreposition(time.span.start, part.start))));
    const TextSpan behind
        = withoutPunctuation(m_folded, TextSpan::between(std::min(part.end(), time.span.end()), part.end()));
    const bool leads = before.length <= 1
        || boundaryAt(m_boundaries, m_folded, before.start).value_or(ClassedWord {}).span == before;
    return behind.length + (leads ? 0 : before.length);
}

std::optional<EventPassage> PassageReader::passageFor(
    const Sentence& sentence, const TimeExpression& time) const
{
    const auto holder = std::partition_point(sentence.clauses.begin(), sentence.clauses.end() - 1,
        [&](const TextSpan& clause) { return clause.end() <= time.span.start; });
    const auto index = static_cast<size_t>(holder - sentence.clauses.begin());
    TextSpan part = partOf(*holder, time);
    part = TextSpan::between(std::min(m_extent.startOf(part), time.span.start), part.end());
    EventPassage passage { part, time, {}, EventCategory::Other, -1, m_dating.isRough(time),
        u"dated-clause"_s };
    size_t next = index + 1;
    // 2009年1月,任…: a date alone opens the clause behind it.
    while (contentOf(part, time) < shortestNominal && next < sentence.clauses.size()
        && next <= index + mostClausesAhead
        && !(holdsOtherDate(sentence.clauses[next], time) && next > index + 1)) {
        const TextSpan ahead = near(sentence.clauses[next], { sentence.clauses[next].start, 1 });
        part = TextSpan::between(part.start, ahead.end());
        ++next;
    }
    std::optional<ClassedWord> verb = verbBehind(part, time);
    const bool english = isLatinLetter(m_folded[part.start]);
    const auto& value = std::get<EdtfValue>(time.value);
    const bool day = value.kind() == EdtfValue::Kind::Date
        && value.start().precision == domain::EdtfDate::Precision::Day;
    const bool nominal = !passage.isVague && !m_dating.isAttribute(time)
        && contentOf(part, time) >= shortestNominal && (day || !english);
    qsizetype end = part.end();
    for (; !verb && next <= index + mostClausesAhead && next < sentence.clauses.size(); ++next) {
        if (holdsOtherDate(sentence.clauses[next], time))
            break;
        const TextSpan ahead = near(sentence.clauses[next], { sentence.clauses[next].start, 1 });
        verb = verbBehind(ahead, time);
        // 4日翻脸不认账,认为…: what is thought in a later clause is not what happened.
        if (verb && nominal && verb->kind.endsWith("remark"_L1)) {
            verb.reset();
            break;
        }
        end = ahead.end();
    }
    if (!verb && !nominal)
        return std::nullopt;
    return finished(
        passage, sentence, verb, TextSpan::between(part.start, verb || english ? end : part.end()));
}

std::optional<EventPassage> PassageReader::finished(EventPassage passage, const Sentence& sentence,
    const std::optional<ClassedWord>& verb, const TextSpan& part) const
{
    const EdtfValue value = momentOf(std::get<EdtfValue>(passage.time.value));
    const bool day = value.kind() == EdtfValue::Kind::Date
        && value.start().precision == domain::EdtfDate::Precision::Day;
    const bool remark = verb && verb->kind.endsWith("remark"_L1);
    const bool month = value.kind() == EdtfValue::Kind::Date
        && value.start().precision == domain::EdtfDate::Precision::Month;
    if (remark && !day && !month)
        return std::nullopt;
    qsizetype end = part.end();
    if (verb) {
        passage.verb = verb->span;
        passage.category = *categoryOf(verb->kind);
    }
    passage.policy = policyIn(TextSpan::between(part.start, end));
    if (passage.policy >= 0)
        passage.category = EventCategory::Policy;
    else if (passage.category == EventCategory::Figure)
        end = m_extent.endWithFigures(sentence, end);
    else if (remark) {
        const qsizetype contentEnd = m_extent.endWithContent(sentence, passage.verb, end);
        // 昨日承认,去年…: what is told has a date of its own and is the happening.
        if (contentEnd == end && endsClause(m_folded[end - 1]) && passage.verb.end() + 1 >= end)
            return std::nullopt;
        end = contentEnd;
    }
    const qsizetype start = part.start;
    passage.span = m_extent.trimmed(TextSpan::between(start,
        std::min(m_extent.endWithPolicy(
                     end, passage.policy, std::max(passage.verb.start, passage.time.span.start)),
            start + PassageExtent::longest)));
    if (passage.category == EventCategory::Figure && !m_extent.holdsFigure(passage.span))
        return std::nullopt;
    return passage;
}

/// What only a rough word dates counts when it is news in itself: not a comment, not inside reported speech.
std::optional<EventPassage> PassageReader::roughPassage(const EventPassage& passage) const
{
    if (!isNarrow(passage.time, m_context.metadata.published) || passage.category == EventCategory::Figure
        || passage.verb.isEmpty())
        return std::nullopt;
    const auto after
        = std::upper_bound(m_found.quotations.begin(), m_found.quotations.end(), passage.verb.start,
            [](qsizetype start, const domain::Quotation& entry) { return start < entry.content.start; });
    if (after != m_found.quotations.begin() && std::prev(after)->content.contains(passage.time.span.start))
        return std::nullopt;
    return passage;
}

void PassageReader::readEnglish(const Sentence& sentence)
{
    std::vector<TimeExpression> times;
    for (const TimeExpression& time : m_context.timesIn(sentence.span)) {
        if (m_dating.dates(time))
            times.push_back(time);
    }
    for (const EventPassage& passage : m_english.read(sentence, times))
        m_passages.push_back(passage);
}

void PassageReader::readSentence(const Sentence& sentence)
{
    std::optional<EventPassage> rough;
    const size_t before = m_passages.size();
    for (const TimeExpression& time : m_context.timesIn(sentence.span)) {
        if (!m_dating.dates(time))
            continue;
        const auto passage = passageFor(sentence, time);
        if (!passage)
            continue;
        if (passage->isVague) {
            rough = rough ? rough : roughPassage(*passage);
            continue;
        }
        const bool again = m_passages.size() > before
            && (m_passages.back().span.overlaps(passage->span)
                || (passage->category == EventCategory::Figure
                    && m_passages.back().time.value == passage->time.value));
        if (!again)
            m_passages.push_back(*passage);
    }
    if (m_passages.size() == before && rough)
        m_passages.push_back(*rough);
    if (m_passages.size() > before)
        readEnumeration(sentence);
}

/// 从年初的A上线,到B…,再到…: the later members of the list have no date but the list's own.
void PassageReader::readEnumeration(const Sentence& sentence)
{
    const EventPassage first = m_passages.back();
    if (!first.isVague || !hasWordAt(m_folded, first.span.start, u"从"))
        return;
    const auto times = m_context.timesIn(sentence.span);
    size_t listed = 0;
    for (const TextSpan& clause : sentence.clauses) {
        if (++listed > mostListed)
            break;
        if (clause.start <= first.span.start
            || !(hasWordAt(m_folded, clause.start, u"到") || hasWordAt(m_folded, clause.start, u"再到")))
            continue;
        const auto known = m_folded.mid(clause.start, 5);
        if (known.contains(u"此次") || known.contains(u"这次") || known.contains(u"本次"))
            continue;
        EventPassage member = first;
        for (const TimeExpression& time : times) {
            if (time.span.start > clause.start && m_dating.dates(time))
                member.time = time;
        }
        member.span = m_extent.trimmed(clause);
        member.verb = {};
        member.rule = u"listed-clause"_s;
        m_passages.push_back(member);
    }
}

} // namespace

std::vector<EventPassage> findEventPassages(const ReadingContext& context, const domain::Findings& found)
{
    return PassageReader(context, found).read();
}

} // namespace tidemark::extraction
