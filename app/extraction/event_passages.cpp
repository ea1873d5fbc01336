// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/event_passages.h"

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
constexpr size_t mostClausesAhead = 2;

std::optional<EventCategory> categoryOf(const QString& kind)
{
    static const std::array names { u"policy"_s, u"product"_s, u"figure"_s, u"statement"_s, u"other"_s };
    const QString plain = kind.startsWith("english-"_L1) ? kind.mid(8) : kind;
    const auto name = std::find(names.begin(), names.end(), plain);
    if (name == names.end())
        return std::nullopt;
    return static_cast<EventCategory>(name - names.begin());
}

/// A year, month or week named only by its distance from now: it dates an event only roughly.
bool isLooseWord(QStringView folded)
{
    static constexpr std::array words { u"近日", u"日前", u"即日起", u"年初", u"年末", u"年底", u"今年",
        u"去年", u"明年", u"前年", u"今年初", u"今年年初", u"去年初", u"去年年初", u"今年底", u"今年年底",
        u"去年底", u"去年年底", u"本月", u"上月", u"上个月", u"这个月", u"下月", u"下个月", u"上周", u"本周",
        u"这周", u"下周", u"这个星期", u"上星期", u"今春", u"今夏", u"去年夏天", u"last year", u"this year",
        u"last month", u"this month", u"last week", u"this week", u"next year", u"next month" };
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* word) { return folded == QStringView(word); });
}

class PassageReader {
public:
    PassageReader(const ReadingContext& context, const domain::Findings& found)
        : m_context(context)
        , m_found(found)
        , m_folded(context.folded)
        , m_verbs(context.lexicons.table(u"event_verbs"_s))
        , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
    {
    }

    std::vector<EventPassage> read()
    {
        for (const Sentence& sentence : m_context.sentences) {
            if (m_context.blocks[sentence.block].kind == text::BlockKind::Paragraph)
                readSentence(sentence);
        }
        return std::move(m_passages);
    }

private:
    void readSentence(const Sentence& sentence);
    void readEnumeration(const Sentence& sentence);
    std::optional<EventPassage> passageFor(const Sentence& sentence, const TimeExpression& time) const;
    bool dates(const TimeExpression& time) const;
    bool isCompared(const TimeExpression& time) const;
    bool isRough(const TimeExpression& time) const;
    bool hasNumber(QStringView words) const;
    std::optional<ClassedWord> verbIn(const TextSpan& clause) const;
    int policyIn(const TextSpan& span) const;
    bool holdsFigure(const TextSpan& span) const;
    template <class Item>
    bool isInside(const std::vector<Item>& items, size_t& next, const TextSpan& span) const;
    bool inSpeechOrTitle(const TextSpan& span) const;
    TextSpan trimmed(const TextSpan& span) const;
    qsizetype endWithPolicy(qsizetype end, int policy) const;

    const ReadingContext& m_context;
    const domain::Findings& m_found;
    QStringView m_folded;
    const LexiconTable& m_verbs;
    const LexiconTable& m_boundaries;
    std::vector<EventPassage> m_passages;
};

bool PassageReader::inSpeechOrTitle(const TextSpan& span) const
{
    const auto policy = std::lower_bound(m_found.policies.begin(), m_found.policies.end(), span.start,
        [](const domain::Policy& entry, qsizetype start) { return entry.span.end() <= start; });
    if (policy != m_found.policies.end() && !policy->isOrder && policy->span.overlaps(span))
        return true;
    const auto after = std::upper_bound(m_found.quotations.begin(), m_found.quotations.end(), span.start,
        [](qsizetype start, const domain::Quotation& entry) { return start < entry.content.start; });
    if (after == m_found.quotations.begin())
        return false;
    const domain::Quotation& quotation = *std::prev(after);
    return quotation.kind == domain::QuotationKind::Direct && quotation.rule != "orphan-closing-mark"_L1
        && quotation.content.overlaps(span);
}

/// 较去年同期, 比2019年: the time of a comparison.
bool PassageReader::isCompared(const TimeExpression& time) const
{
    const qsizetype start = time.span.start;
    for (const QStringView word : { QStringView(u"较"), QStringView(u"比"), QStringView(u"相比"),
             QStringView(u"相较"), QStringView(u"than in "), QStringView(u"from "),
             QStringView(u"compared with "), QStringView(u"since ") }) {
        if (hasWordBefore(m_folded, start, word))
            return word != u"from " || !hasWordBefore(m_folded, start, u"away from ");
    }
    return false;
}

bool PassageReader::dates(const TimeExpression& time) const
{
    const auto* value = std::get_if<EdtfValue>(&time.value);
    const bool typed = time.type == domain::TimeType::Date || time.type == domain::TimeType::Range;
    return value && typed && (value->earliestDay() || value->latestDay()) && !inSpeechOrTitle(time.span)
        && !isCompared(time);
}

bool PassageReader::hasNumber(QStringView words) const
{
    return std::any_of(words.begin(), words.end(), [](QChar unit) {
        return unit.isDigit() || QStringView(u"一二三四五六七八九十元半季").contains(unit);
    });
}

bool PassageReader::isRough(const TimeExpression& time) const
{
    if (time.certainty == domain::Certainty::Vague && time.basis.kind == domain::Basis::Kind::VagueWord)
        return true;
    return isLooseWord(m_context.foldedWords(time.span));
}

std::optional<ClassedWord> PassageReader::verbIn(const TextSpan& clause) const
{
    std::optional<ClassedWord> statement;
    for (const ClassedWord& verb : wordsIn(m_verbs, m_folded, clause)) {
        const auto category = categoryOf(verb.kind);
        if (!category)
            continue;
        if (*category != EventCategory::Statement)
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

bool PassageReader::holdsFigure(const TextSpan& span) const
{
    const auto figure = std::lower_bound(m_found.figures.begin(), m_found.figures.end(), span.start,
        [](const domain::Figure& entry, qsizetype start) { return entry.span.start < start; });
    return figure != m_found.figures.end() && figure->span.end() <= span.end();
}

TextSpan PassageReader::trimmed(const TextSpan& span) const
{
    TextSpan inner = withoutPunctuation(m_folded, span);
    while (inner.length > 0 && inner.end() < span.end()
        && QStringView(u"」”』》").contains(m_folded[inner.end()])
        && m_folded.mid(inner.start, inner.length).count(m_folded[inner.end()] == u'」' ? u'「' : u'“')
            > m_folded.mid(inner.start, inner.length).count(m_folded[inner.end()]))
        ++inner.length;
    return inner;
}

qsizetype PassageReader::endWithPolicy(qsizetype end, int policy) const
{
    return policy < 0 ? end : std::max(end, m_found.policies[static_cast<size_t>(policy)].span.end());
}

std::optional<EventPassage> PassageReader::passageFor(
    const Sentence& sentence, const TimeExpression& time) const
{
    size_t index = 0;
    while (index + 1 < sentence.clauses.size() && sentence.clauses[index].end() <= time.span.start)
        ++index;
    const TextSpan first = sentence.clauses[index];
    EventPassage passage { first, time, {}, EventCategory::Other, -1, isRough(time), u"dated-clause"_s };
    std::optional<ClassedWord> verb = verbIn(first);
    qsizetype end = first.end();
    for (size_t ahead = 1; !verb && ahead <= mostClausesAhead && index + ahead < sentence.clauses.size();
         ++ahead) {
        const TextSpan& next = sentence.clauses[index + ahead];
        const auto times = m_context.timesIn(next);
        const bool datedItself = std::any_of(times.begin(), times.end(),
            [&](const TimeExpression& other) { return dates(other) && !isRough(other); });
        if (datedItself && !isRough(time))
            break;
        verb = verbIn(next);
        end = next.end();
    }
    const bool day = time.type == domain::TimeType::Date;
    if (!verb && !(day && !passage.isVague && time.basis.kind == domain::Basis::Kind::Explicit))
        return std::nullopt;
    passage.policy = policyIn(TextSpan::between(first.start, end));
    passage.span = trimmed(TextSpan::between(
        first.start, std::min(endWithPolicy(end, passage.policy), first.start + longestPassage)));
    if (verb) {
        passage.verb = verb->span;
        passage.category = *categoryOf(verb->kind);
    }
    if (passage.policy >= 0)
        passage.category = EventCategory::Policy;
    else if (passage.category == EventCategory::Figure && !holdsFigure(passage.span))
        return std::nullopt;
    return passage;
}

void PassageReader::readSentence(const Sentence& sentence)
{
    std::optional<EventPassage> rough;
    size_t before = m_passages.size();
    for (const TimeExpression& time : m_context.timesIn(sentence.span)) {
        if (!dates(time))
            continue;
        const auto passage = passageFor(sentence, time);
        if (!passage)
            continue;
        if (passage->isVague) {
            if (isLooseWord(m_context.foldedWords(time.span)) && !rough)
                rough = passage;
            continue;
        }
        const bool sameClause = m_passages.size() > before && m_passages.back().span.overlaps(passage->span);
        if (!sameClause)
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
    for (const TextSpan& clause : sentence.clauses) {
        if (clause.start <= first.span.start
            || !(hasWordAt(m_folded, clause.start, u"到") || hasWordAt(m_folded, clause.start, u"再到")))
            continue;
        const auto verb = verbIn(clause);
        const auto known = m_folded.mid(clause.start, 5);
        if (!verb || known.contains(u"此次") || known.contains(u"这次") || known.contains(u"本次"))
            continue;
        EventPassage member = first;
        for (const TimeExpression& time : times) {
            if (time.span.start > clause.start && dates(time))
                member.time = time;
        }
        member.span = trimmed(clause);
        member.verb = verb->span;
        member.category = *categoryOf(verb->kind);
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
