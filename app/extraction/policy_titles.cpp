// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/policy_titles.h"

#include "extraction/english_policy_titles.h"
#include "extraction/names.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestBareTitle = 30;
constexpr qsizetype shortestRepeat = 4;

QChar closingBracket(QChar opening)
{
    switch (opening.unicode()) {
    case u'《':
        return u'》';
    case u'「':
        return u'」';
    case u'“':
        return u'”';
    default:
        return QChar();
    }
}

/// Words behind a title that belong to it only loosely: (试行), 草案, 修正案.
qsizetype withoutTail(QStringView folded, const TextSpan& title)
{
    qsizetype end = title.end();
    for (bool changed = true; changed;) {
        changed = false;
        if (end > title.start
            && (folded[end - 1] == u')' || folded[end - 1] == u'）' || folded[end - 1] == u'〕')) {
            const qsizetype open = folded.mid(title.start, end - title.start)
                                       .lastIndexOf(folded[end - 1] == u'〕' ? u'〔' : u'(');
            if (open > 0) {
                end = title.start + open;
                changed = true;
            }
        }
        static constexpr std::array tails { u"草案", u"修正案", u"修订案", u"修正草案", u"征求意见稿",
            u"试行", u"全文", u"修订稿", u"送审稿", u"第一号", u"2.0版", u"升级版" };
        for (const char16_t* tail : tails) {
            const QStringView word(tail);
            if (end - word.size() > title.start + 1 && hasWordBefore(folded, end, word)) {
                end -= word.size();
                changed = true;
            }
        }
    }
    return end;
}

bool isBookish(QStringView before, QStringView after)
{
    static constexpr std::array leads { u"著作", u"小说", u"电影", u"新书", u"书籍", u"节目", u"专辑",
        u"歌曲", u"游戏", u"报告", u"论文", u"纪录片", u"剧集", u"电视剧", u"文章", u"专栏", u"期刊", u"杂志",
        u"刊物", u"社论", u"作品", u"主演", u"著有", u"合同", u"动画", u"系列" };
    static constexpr std::array tails { u"一书", u"一文", u"杂志", u"报道", u"节目", u"一片", u"栏目",
        u"记者", u"专栏", u"作者" };
    return std::any_of(leads.begin(), leads.end(),
               [&](const char16_t* lead) { return before.endsWith(QStringView(lead)); })
        || std::any_of(tails.begin(), tails.end(),
            [&](const char16_t* tail) { return after.startsWith(QStringView(tail)); });
}

class TitleReader {
public:
    explicit TitleReader(const ReadingContext& context)
        : m_context(context)
        , m_folded(context.folded)
        , m_names(context)
        , m_nouns(context.lexicons.table(u"policy_nouns"_s))
        , m_verbs(context.lexicons.table(u"policy_verbs"_s))
        , m_organisations(context.lexicons.table(u"organisations"_s))
        , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
        , m_known(context.lexicons.table(u"policy_names"_s))
    {
    }

    std::vector<PolicyTitle> read()
    {
        readBracketed();
        readBare();
        readKnown();
        readEnglish();
        readRepeats();
        return std::move(m_found);
    }

private:
    QString kindOf(const TextSpan& title) const;
    void readBracketed();
    bool accepts(const TextSpan& span, const TextSpan& title, QChar bracket) const;
    bool acceptsIssued(const TextSpan& span, const TextSpan& title) const;
    void readBare();
    void readKnown();
    bool isGeneric(const TextSpan& title, const ClassedWord& noun) const;
    bool joinsTitle(qsizetype open) const;
    std::optional<TextSpan> bareTitleEndingAt(const ClassedWord& noun) const;
    void readEnglish();
    void readRepeats();
    std::optional<TextSpan> shortFormBehind(qsizetype end) const;
    void add(const TextSpan& title, const QString& rule);
    void mergePending();
    bool isFree(const TextSpan& span) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    NameReader m_names;
    const LexiconTable& m_nouns;
    const LexiconTable& m_verbs;
    const LexiconTable& m_organisations;
    const LexiconTable& m_boundaries;
    const LexiconTable& m_known;
    std::vector<PolicyTitle> m_found; ///< in text order
    std::vector<PolicyTitle> m_pending; ///< found in the present pass, in text order
};

QString TitleReader::kindOf(const TextSpan& title) const
{
    const qsizetype end = withoutTail(m_folded, title);
    const auto noun = wordBefore(m_nouns, m_folded, end, title.start);
    const qsizetype dash = m_folded.mid(title.start, title.length).indexOf(u'—');
    if (dash < 2 || (noun && noun->kind != "none"_L1))
        return noun ? noun->kind : QString();
    // 关于…的声明 — — 关于…的讨论: the part before the dash names the policy.
    const TextSpan head = withoutBlanks(m_folded, { title.start, dash });
    const auto first = wordBefore(m_nouns, m_folded, head.end(), head.start);
    return first ? first->kind : QString();
}

bool TitleReader::isFree(const TextSpan& span) const
{
    const auto next = std::lower_bound(m_found.begin(), m_found.end(), span.start,
        [](const PolicyTitle& entry, qsizetype start) { return entry.span.end() <= start; });
    return next == m_found.end() || !next->span.overlaps(span);
}

void TitleReader::add(const TextSpan& title, const QString& rule)
{
    if (isFree(title) && (m_pending.empty() || m_pending.back().span.end() <= title.start))
        m_pending.push_back({ title, title, rule });
}

void TitleReader::mergePending()
{
    const auto middle = m_found.insert(m_found.end(), m_pending.begin(), m_pending.end());
    std::inplace_merge(m_found.begin(), middle, m_found.end(),
        [](const PolicyTitle& left, const PolicyTitle& right) { return left.span.start < right.span.start; });
    m_pending.clear();
}

void TitleReader::readBracketed()
{
    qsizetype open = -1;
    int depth = 0;
    for (qsizetype at = 0; at < m_folded.size(); ++at) {
        const QChar character = m_folded[at];
        if (open < 0 && !closingBracket(character).isNull()) {
            open = at;
            depth = 1;
        } else if (open >= 0 && (character == u'\n' || at - open > longestTitle)) {
            open = -1;
        } else if (open >= 0 && character == m_folded[open]) {
            ++depth;
        } else if (open >= 0 && character == closingBracket(m_folded[open]) && --depth == 0) {
            const TextSpan span = TextSpan::between(open, at + 1);
            const TextSpan title = TextSpan::between(open + 1, at);
            const QString rule
                = m_folded[open] == u'《' ? u"title-in-brackets"_s : u"title-in-quotation-marks"_s;
            if (accepts(span, title, m_folded[open]))
                m_found.push_back({ span, title, rule });
            else if (acceptsIssued(span, title))
                m_found.push_back({ span, title, rule, true });
            else if (m_folded[open] != u'《')
                at = open; // a title may stand inside the quotation
            open = -1;
        } else if (open >= 0 && m_folded[open] != u'《' && character == u'《') {
            open = at;
            depth = 1;
        }
    }
}

bool TitleReader::accepts(const TextSpan& span, const TextSpan& title, QChar bracket) const
{
    const QString kind = kindOf(title);
    const bool listed = kind.isEmpty() && bracket == u'《' && joinsTitle(span.start);
    if (title.length < 2 || (kind.isEmpty() && !listed) || kind == "none"_L1)
        return false;
    const QStringView before = m_folded.left(span.start).right(4);
    const QStringView after = m_folded.mid(span.end(), 4);
    if (isBookish(before, after))
        return false;
    if (bracket == u'《')
        return true;
    const QStringView inside = m_folded.mid(title.start, title.length);
    const bool prose
        = std::any_of(inside.begin(), inside.end(), [](QChar c) { return endsClause(c) || endsSentence(c); });
    return kind == "law"_L1 && title.length >= 4 && title.length <= longestBareTitle && !prose;
}

/// 印发《中国制造2025》, 發布「資訊揭露指引」: a verb of issue stands right before it, and what it issues is
/// no work to read.
bool TitleReader::acceptsIssued(const TextSpan& span, const TextSpan& title) const
{
    const QString kind = kindOf(title);
    const bool named
        = m_folded[span.start] == u'《' ? kind.isEmpty() : kind == "policy"_L1 && title.length >= 5;
    qsizetype before = span.start;
    if (before > 0 && m_folded[before - 1] == u'了')
        --before;
    const auto verb = wordBefore(m_verbs, m_folded, before, std::max<qsizetype>(0, before - 8));
    const QStringView inside = m_folded.mid(title.start, title.length);
    const bool prose
        = std::any_of(inside.begin(), inside.end(), [](QChar c) { return endsClause(c) || endsSentence(c); });
    return named && !prose && title.length >= 4 && verb && verb->kind == "issue"_L1
        && !isBookish(m_folded.left(span.start).right(4), m_folded.mid(span.end(), 4));
}

/// 《某办法》、《某目标》: what stands in one list with a policy is one, too.
bool TitleReader::joinsTitle(qsizetype open) const
{
    if (m_found.empty())
        return false;
    const qsizetype end = m_found.back().span.end();
    if (end > open || open - end > 3)
        return false;
    const QStringView gap = m_folded.mid(end, open - end);
    return std::all_of(
        gap.begin(), gap.end(), [](QChar unit) { return QStringView(u"、和与及以 ").contains(unit); });
}

/// 個資法, 網絡安全法: names that everybody knows.
void TitleReader::readKnown()
{
    for (const text::LexiconMatch& match : m_known.words().findAll(m_folded)) {
        const bool inWord = match.span.end() < m_folded.size()
            && QStringView(u"院学官案庭典师规制治医律人务界").contains(m_folded[match.span.end()])
            && !hasWordAt(m_folded, match.span.end(), u"规定");
        if (!inWord)
            add(match.span, u"known-law"_s);
    }
    mergePending();
}

/// 一部税法, 三项子法, 全国各省相关实施方案, 參議院法案: any law, not one by its name.
bool TitleReader::isGeneric(const TextSpan& title, const ClassedWord& noun) const
{
    const TextSpan rest = TextSpan::between(title.start, noun.span.start);
    const QStringView words = m_folded.mid(rest.start, rest.length);
    static constexpr QStringView vague[] = { u"相关", u"有关", u"多边", u"有力", u"具体", u"配套", u"类似",
        u"其他", u"上述", u"本法", u"该", u"此", u"各省", u"各地" };
    for (const QStringView word : vague) {
        if (words.endsWith(word) || words.startsWith(word))
            return true;
    }
    const bool counted = words.size() >= 2
        && QStringView(u"一二两三四五六七八九十几多数各这那每首").contains(words[0])
        && QStringView(u"部项个条种套份些").contains(words[1]);
    const auto body = wordBefore(m_organisations, m_folded, rest.end(), rest.start);
    return counted || (body && body->span == rest && noun.span.length == 2);
}

/// 詐欺犯罪危害防制條例, 国家的新一代人工智能发展规划: from the verb or 的 before it to the noun of a law.
void TitleReader::readBare()
{
    for (const ClassedWord& noun : wordsIn(m_nouns, m_folded, { 0, m_folded.size() })) {
        if (!m_context.goesOn(noun.span.start))
            break;
        if (noun.kind != "law"_L1 || !isFree(noun.span))
            continue;
        if (const auto title = bareTitleEndingAt(noun))
            add(*title, u"bare-title"_s);
    }
    mergePending();
}

std::optional<TextSpan> TitleReader::bareTitleEndingAt(const ClassedWord& noun) const
{
    const QChar after = noun.span.end() < m_folded.size() ? m_folded[noun.span.end()] : u'。';
    if (hasWordAt(m_folded, noun.span.start, u"法律") || hasWordAt(m_folded, noun.span.start, u"法学"))
        return std::nullopt;
    if (isHan(after) && !QStringView(u"第草修的规及和与或将已中等在于自施三").contains(after))
        return std::nullopt;
    qsizetype start = noun.span.start;
    while (start > 0 && noun.span.end() - start < longestBareTitle && isHan(m_folded[start - 1])
        && m_folded[start - 1] != u'的' && m_folded[start - 1] != u'了'
        && !QStringView(u"将在于依据违反修订是为和与及对从到按").contains(m_folded[start - 1]))
        --start;
    for (const ClassedWord& verb : wordsIn(m_verbs, m_folded, TextSpan::between(start, noun.span.start)))
        start = verb.kind == "order"_L1 ? start : verb.span.end();
    while (const auto lead = boundaryAt(m_boundaries, m_folded, start)) { // 目前劳保条例
        if (lead->kind != "lead"_L1 || lead->span.length < 2 || lead->span.end() >= noun.span.start)
            break;
        start = lead->span.end();
    }
    const TextSpan title = TextSpan::between(start, noun.span.end());
    const bool shortNoun = noun.span.length == 1;
    if (title.length < (shortNoun ? 3 : noun.span.length + 3))
        return std::nullopt;
    if ((shortNoun && title.length > 12) || isGeneric(title, noun))
        return std::nullopt;
    if (m_context.timesIn(title).size() > 0)
        return std::nullopt;
    return title;
}

void TitleReader::readEnglish()
{
    for (const TextSpan& title : findEnglishPolicyTitles(m_context))
        add(title, u"english-title"_s);
    mergePending();
}

/// 汽车运输业管理规则(运管规则), 《…》(以下简称《意见》): the name the text goes on with.
std::optional<TextSpan> TitleReader::shortFormBehind(qsizetype end) const
{
    constexpr qsizetype longestShortForm = 16;
    if (end >= m_folded.size() || m_folded[end] != u'(')
        return std::nullopt;
    const qsizetype close = m_folded.mid(end, longestShortForm).indexOf(u')');
    if (close < 3)
        return std::nullopt;
    TextSpan name = TextSpan::between(end + 1, end + close);
    for (const QStringView lead :
        { QStringView(u"以下"), QStringView(u"下"), QStringView(u"简"), QStringView(u"称") }) {
        if (m_folded.mid(name.start, name.length).startsWith(lead))
            name = TextSpan::between(name.start + lead.size(), name.end());
    }
    name = withoutPunctuation(m_folded, name);
    const bool noun = !kindOf(name).isEmpty() && kindOf(name) != "none"_L1;
    const bool numbered = m_folded.mid(name.start, name.length).startsWith(u"第"_s); // (第476章)
    return name.length >= 3 && noun && !numbered && !m_folded.mid(name.start, name.length).contains(u'《')
        ? std::optional(name)
        : std::nullopt;
}

/// A title that brackets have introduced counts without them too.
void TitleReader::readRepeats()
{
    text::LexiconMatcher titles;
    for (const PolicyTitle& entry : m_found) {
        if (entry.title.length >= shortestRepeat)
            titles.add(m_context.foldedWords(entry.title), 0);
        if (const auto shortForm = shortFormBehind(entry.span.end()))
            titles.add(m_context.foldedWords(*shortForm), 0);
    }
    if (titles.isEmpty())
        return;
    for (const text::LexiconMatch& match : titles.findAll(m_folded))
        add(match.span, u"title-repeated"_s);
    mergePending();
}

} // namespace

std::vector<PolicyTitle> findPolicyTitles(const ReadingContext& context)
{
    return TitleReader(context).read();
}

} // namespace tidemark::extraction
