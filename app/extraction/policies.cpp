// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/policies.h"

#include "extraction/policy_origin.h"
#include "extraction/policy_titles.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::EdtfValue;
using domain::Policy;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOrder = 120;
constexpr int mostClausesBack = 4; ///< how far before a notice its issuer may stand

bool isShortFormOf(QStringView shortTitle, QStringView title)
{
    if (shortTitle.size() >= title.size() || title.right(1) != shortTitle.right(1))
        return false;
    qsizetype matched = 0;
    for (const QChar character : title) {
        if (matched < shortTitle.size() && character == shortTitle[matched])
            ++matched;
    }
    return matched == shortTitle.size();
}

void fillFrom(Policy& policy, const Policy& other)
{
    if (policy.issuer.isEmpty())
        policy.issuer = other.issuer;
    if (!policy.date)
        policy.date = other.date;
}

class PolicyReader {
public:
    explicit PolicyReader(const ReadingContext& context)
        : m_context(context)
        , m_folded(context.folded)
        , m_origins(context)
        , m_verbs(context.lexicons.table(u"policy_verbs"_s))
        , m_nouns(context.lexicons.table(u"policy_nouns"_s))
    {
    }

    std::vector<Policy> read()
    {
        for (const PolicyTitle& title : findPolicyTitles(m_context)) {
            if (!m_context.goesOn(title.span.start))
                break;
            readTitle(title);
        }
        shareOrigins();
        m_titleCount = m_found.size();
        readOrders();
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const Policy& left, const Policy& right) { return left.span.start < right.span.start; });
        return std::move(m_found);
    }

private:
    void readTitle(const PolicyTitle& title);
    std::optional<EdtfValue> termOf(const TextSpan& title) const;
    QString titleKey(const Policy& policy) const;
    size_t fullTitleOf(size_t index, const std::vector<size_t>& full) const;
    void shareOrigins();
    void readOrders();
    void readNotice(const Sentence& sentence);
    void readDatedOrder(const Sentence& sentence);
    void addOrder(const TextSpan& span, const TextSpan& title, const TextSpan& issuer,
        const std::optional<EdtfValue>& date, const QString& rule);
    bool isFree(const TextSpan& span) const;
    qsizetype clauseEnd(qsizetype from, qsizetype limit) const;
    QString written(const TextSpan& span) const { return m_context.words(span).toString(); }

    const ReadingContext& m_context;
    QStringView m_folded;
    PolicyOriginReader m_origins;
    const LexiconTable& m_verbs;
    const LexiconTable& m_nouns;
    std::vector<Policy> m_found;
    size_t m_titleCount = 0; ///< how many of them are titles
};

void PolicyReader::readTitle(const PolicyTitle& title)
{
    const PolicyOrigin origin = m_origins.of(title);
    if (m_origins.isPrivate(origin.issuer) || (title.isWeak && !m_origins.isAuthority(origin.issuer)))
        return;
    m_found.push_back({ title.span, written(title.title), written(origin.issuer), origin.date,
        termOf(title.title), false, title.rule });
}

std::optional<EdtfValue> PolicyReader::termOf(const TextSpan& title) const
{
    for (const domain::TimeExpression& time : m_context.timesIn(title)) {
        const auto* value = std::get_if<EdtfValue>(&time.value);
        if (value && (value->isInterval() || time.type == domain::TimeType::Range))
            return *value;
    }
    return std::nullopt;
}

QString PolicyReader::titleKey(const Policy& policy) const
{
    QString key = m_context.foldedWords(policy.span).toString();
    for (const QChar bracket : { u'《', u'》', u'「', u'」' })
        key.remove(bracket);
    return key;
}

/// The full title among the last of `full` that this one shortens, else the title itself.
size_t PolicyReader::fullTitleOf(size_t index, const std::vector<size_t>& full) const
{
    constexpr size_t reach = 12;
    constexpr qsizetype longestShortForm = 8;
    for (size_t back = 0; back < std::min(full.size(), reach); ++back) {
        const size_t candidate = full[full.size() - 1 - back];
        if (m_found[index].title.size() <= longestShortForm
            && isShortFormOf(m_found[index].title, m_found[candidate].title))
            return candidate;
    }
    return index;
}

/// What one mention says of issuer and date holds for the others, and for short forms such as 《条例》 after
/// it.
void PolicyReader::shareOrigins()
{
    constexpr qsizetype longestNoun = 2; ///< 标准, 办法, 意见
    QHash<QString, size_t> firstByTitle;
    std::vector<size_t> full;
    for (size_t index = 0; index < m_found.size(); ++index) {
        const QString key = titleKey(m_found[index]);
        const auto known = firstByTitle.constFind(key);
        const size_t origin = known == firstByTitle.constEnd() ? fullTitleOf(index, full) : *known;
        firstByTitle.insert(key, origin);
        if (origin == index)
            full.push_back(index);
        else
            fillFrom(m_found[origin], m_found[index]);
    }
    // 新《标准》…《互联网地图服务专业标准》: the full title may come behind its short form.
    for (size_t index = 0; index < m_found.size(); ++index) {
        const QString key = titleKey(m_found[index]);
        if (firstByTitle.value(key) != index || m_found[index].title.size() > longestNoun)
            continue;
        const auto longer = std::find_if(full.begin(), full.end(), [&](size_t candidate) {
            return candidate > index && m_found[candidate].title.size() > longestNoun
                && m_found[candidate].title.endsWith(m_found[index].title);
        });
        if (longer != full.end())
            firstByTitle.insert(key, *longer);
    }
    for (Policy& policy : m_found)
        fillFrom(policy, m_found[firstByTitle.value(titleKey(policy))]);
}

/// Titles come first in m_found, in text order; orders behind them in text order too.
bool PolicyReader::isFree(const TextSpan& span) const
{
    const auto titles = m_found.begin() + static_cast<std::ptrdiff_t>(m_titleCount);
    const auto next = std::partition_point(
        m_found.begin(), titles, [&](const Policy& policy) { return policy.span.end() <= span.start; });
    if (next != titles && next->span.overlaps(span))
        return false;
    constexpr std::ptrdiff_t reach = 4;
    const auto recent = m_found.end() - std::min(reach, m_found.end() - titles);
    return std::none_of(
        recent, m_found.end(), [&](const Policy& policy) { return policy.span.overlaps(span); });
}

qsizetype PolicyReader::clauseEnd(qsizetype from, qsizetype limit) const
{
    qsizetype end = from;
    while (end < limit && end - from < longestOrder && !endsClause(m_folded[end])
        && !endsSentence(m_folded[end]))
        ++end;
    for (const QStringView tail :
        { QStringView(u"以来"), QStringView(u"之后"), QStringView(u"后"), QStringView(u"时") }) {
        if (end - tail.size() > from && hasWordBefore(m_folded, end, tail))
            return end - tail.size();
    }
    return end;
}

void PolicyReader::addOrder(const TextSpan& span, const TextSpan& title, const TextSpan& issuer,
    const std::optional<EdtfValue>& date, const QString& rule)
{
    const TextSpan name = withoutPunctuation(m_folded, title);
    if (name.length < 4 || issuer.isEmpty() || m_origins.isPrivate(issuer) || !isFree(span))
        return;
    m_found.push_back({ span, written(name), written(issuer), date, {}, true, rule });
}

void PolicyReader::readOrders()
{
    for (const Sentence& sentence : m_context.sentences) {
        if (!m_context.goesOn(sentence.span.start))
            return;
        if (m_context.blocks[sentence.block].kind != text::BlockKind::Paragraph)
            continue;
        readNotice(sentence);
        readDatedOrder(sentence);
    }
}

/// 印发通知,部署开展…: a notice that is told by what it orders.
void PolicyReader::readNotice(const Sentence& sentence)
{
    for (const ClassedWord& verb : wordsIn(m_verbs, m_folded, sentence.span)) {
        if (verb.kind != "issue"_L1)
            continue;
        const auto noun = wordAt(m_nouns, m_folded, verb.span.end());
        static constexpr std::array orders { u"通知", u"公告", u"通告", u"命令", u"指引", u"通函",
            u"行政命令" };
        if (!noun || std::none_of(orders.begin(), orders.end(), [&](const char16_t* word) {
                return m_folded.mid(noun->span.start, noun->span.length) == QStringView(word);
            }))
            continue;
        const qsizetype next = noun->span.end();
        const auto order = next < sentence.span.end() ? wordAt(m_verbs, m_folded, next + 1) : std::nullopt;
        if (!order || order->kind != "order"_L1 || m_folded[next] != u',')
            continue;
        const TextSpan span = withoutPunctuation(m_folded,
            TextSpan::between(
                noun->span.start, std::min(sentence.span.end(), noun->span.start + longestOrder)));
        const TextSpan region = TextSpan::between(
            std::max(sentence.span.start, verb.span.start - 2 * longestOrder), verb.span.start);
        std::optional<TextSpan> issuer;
        auto clause = std::partition_point(sentence.clauses.begin(), sentence.clauses.end(),
            [&](const TextSpan& entry) { return entry.start < verb.span.start; });
        for (int back = 0; back < mostClausesBack && clause != sentence.clauses.begin() && !issuer; ++back) {
            --clause;
            issuer = m_origins.authorityIn(
                TextSpan::between(clause->start, std::min(clause->end(), verb.span.start)));
        }
        addOrder(span, TextSpan::between(order->span.start, span.end()), issuer.value_or(TextSpan {}),
            m_origins.lastDateIn(region), u"notice-without-title"_s);
    }
}

/// 2021年9月工信部提出限期内要求…: a date, an authority, and what it orders.
void PolicyReader::readDatedOrder(const Sentence& sentence)
{
    for (size_t index = 0; index < sentence.clauses.size(); ++index) {
        const TextSpan& clause = sentence.clauses[index];
        const auto times = m_context.timesIn(clause);
        if (times.empty() || !std::holds_alternative<EdtfValue>(times.front().value))
            continue;
        const qsizetype issuerStart = times.front().span.end();
        const qsizetype limit
            = index + 1 < sentence.clauses.size() ? sentence.clauses[index + 1].end() : clause.end();
        for (const ClassedWord& verb : wordsIn(m_verbs, m_folded, TextSpan::between(issuerStart, limit))) {
            const QChar next = verb.span.end() < limit ? m_folded[verb.span.end()] : u'。';
            const bool takesObject = isHan(next) && next != u'的';
            if (verb.kind != "order"_L1 || !takesObject)
                continue;
            const qsizetype subjectEnd = std::min(verb.span.start, clause.end());
            const auto issuer = m_origins.authorityIn(TextSpan::between(issuerStart, subjectEnd));
            if (!issuer || issuer->start != issuerStart)
                break;
            const qsizetype end = clauseEnd(verb.span.end(), limit);
            addOrder(TextSpan::between(issuer->start, end), TextSpan::between(verb.span.start, end), *issuer,
                std::get<EdtfValue>(times.front().value), u"dated-order"_s);
            break;
        }
    }
}

} // namespace

std::vector<Policy> findPolicies(const ReadingContext& context)
{
    return PolicyReader(context).read();
}

} // namespace tidemark::extraction
