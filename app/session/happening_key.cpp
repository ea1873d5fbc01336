// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/happening_key.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::Event;
using domain::TextSpan;

namespace {

// All word lists are folded: Simplified characters and lower case stand for every form.

/// Something that happens again and again, or happened several times.
constexpr std::array recurring { u"再次", u"再度", u"又", u"每年", u"每月", u"每周", u"每季", u"年度",
    u"先后", u"分别", u"两次", u"三次", u"多次", u"第二次", u"例行", u"财报", u"季报", u"年报", u"业绩",
    u"股价", u"收盘", u"大会", u"年会", u"发布会", u"论坛", u"峰会", u"会议", u"展会", u"修订", u"新版",
    u"更新", u"again", u"once more", u"every ", u"annual", u"yearly", u"monthly", u"quarter", u"twice",
    u"respectively", u"second time", u"earnings", u"results", u"shares", u"conference", u"summit", u"meeting",
    u"revised", u"updated", u"another" };

/// Something that had not happened when it was told, or that came otherwise.
constexpr std::array planned { u"计划于", u"拟", u"将", u"预计", u"原定", u"原计划", u"有望", u"推迟",
    u"延期", u"提前", u"目标", u"征求意见", u"未能", u"没有", u"取消", u"暂停", u"恢复", u"否认", u" will ",
    u" would ", u"expected", u"scheduled", u"planned", u"originally", u"postponed", u"delayed", u"due to ",
    u" not ", u"cancel", u"suspend", u"resum", u"denied", u"draft" };

/// A value that was measured, and may be so at any time.
constexpr std::array measured { u"截至", u"截止", u"年末", u"年底", u"季末", u"仍", u"维持", u"保持", u"持平",
    u"as of", u"at the end of", u"still", u"remain" };

/// A value that is reached once.
constexpr std::array milestone { u"突破", u"跨过", u"首次", u"首破", u"surpass", u"exceed", u"cross",
    u"topped", u"for the first time" };

/// Words that tell nothing of what happened.
constexpr std::array idle { u"正式", u"已经", u"宣布", u"终于", u"顺利", u"成功", u"率先", u"全面" };
constexpr std::array idleUnits { u"已", u"的", u"了", u"于", u"在", u"the", u"a", u"an", u"of", u"in", u"on",
    u"at", u"its", u"has", u"have", u"had", u"was", u"were", u"is", u"officially", u"formally", u"finally" };

/// What can be done to a policy; a passage must name just one of a group.
struct PolicyAction {
    QStringView name;
    std::array<QStringView, 7> verbs; ///< empty ones are none
};
constexpr std::array actions {
    PolicyAction { u"issued", { u"发布", u"印发", u"公布", u"出台", u"published", u"issued" } },
    PolicyAction { u"released", { u"颁布", u"released", u"unveiled", u"promulgated", u"下发" } },
    PolicyAction { u"passed", { u"通过", u"批准", u"passed", u"approved", u"adopted" } },
    PolicyAction { u"in force",
        { u"施行", u"实施", u"生效", u"take effect", u"took effect", u"came into force", u"in force" } },
};

constexpr int fewestCharacters = 5; // Han characters of a title
constexpr int fewestWords = 4; // of a title in Latin script
constexpr qsizetype longestSentence = 300;

template <class Words> bool containsAny(const QString& folded, const Words& words)
{
    return std::any_of(words.begin(), words.end(),
        [&folded](const char16_t* word) { return folded.contains(QStringView(word)); });
}

QString without(QString folded, QStringView words)
{
    return words.isEmpty() ? folded : folded.replace(text::fold(words), u" "_s);
}

bool isHan(QChar unit)
{
    return unit.script() == QChar::Script_Han;
}

/// The single Han characters and whole other words of a folded text.
QStringList unitsOf(const QString& folded)
{
    QStringList units;
    bool continues = false;
    for (const QChar unit : folded) {
        const bool isWord = unit.isLetterOrNumber() && !isHan(unit);
        if (isWord && continues)
            units.back().append(unit);
        else if (unit.isLetterOrNumber())
            units.append(QString(unit));
        continues = isWord;
    }
    return units;
}

bool isEnough(const QStringList& units)
{
    const auto characters
        = std::count_if(units.begin(), units.end(), [](const QString& unit) { return isHan(unit.front()); });
    return characters >= fewestCharacters || units.size() - characters >= fewestWords;
}

bool hasDigit(const QString& words)
{
    return std::any_of(words.begin(), words.end(), [](QChar unit) { return unit.isDigit(); });
}

bool endsSentence(QStringView folded, qsizetype at)
{
    const QChar unit = folded[at];
    if (u"\n。!?;"_s.contains(unit))
        return true;
    return unit == u'.' && (at + 1 >= folded.size() || folded[at + 1].isSpace());
}

} // namespace

HappeningReader::HappeningReader(std::span<const domain::Item> items, QStringView text)
    : m_folded(text::fold(text))
{
    for (const domain::Item& item : items) {
        if (item.state != domain::ReviewState::Rejected)
            m_company.add(item.body);
    }
    m_company.settle();
}

TextSpan HappeningReader::sentenceAt(const TextSpan& passage) const
{
    qsizetype start = std::clamp<qsizetype>(passage.start, 0, m_folded.size());
    while (start > 0 && passage.start - start < longestSentence && !endsSentence(m_folded, start - 1))
        --start;
    qsizetype end = std::clamp<qsizetype>(passage.end(), start, m_folded.size());
    while (end < m_folded.size() && end - passage.end() < longestSentence && !endsSentence(m_folded, end))
        ++end;
    return TextSpan::between(start, end);
}

QString HappeningReader::policyKey(const domain::Policy& policy, const HappeningKey& key) const
{
    QStringList done;
    for (const PolicyAction& action : actions) {
        const bool isNamed = std::any_of(action.verbs.begin(), action.verbs.end(),
            [&key](QStringView verb) { return !verb.isEmpty() && key.sentences.contains(verb); });
        if (isNamed)
            done.append(action.name.toString());
    }
    return done.size() == 1 ? u"policy "_s + text::fold(policy.title) + u' ' + done.front() : QString();
}

QString HappeningReader::figureKey(const domain::Figure& figure, const HappeningKey& key) const
{
    if (figure.ofWhom.isEmpty() || figure.what.isEmpty() || !containsAny(key.sentences, milestone)
        || containsAny(key.sentences, measured))
        return {};
    const QStringList parts { u"figure"_s, QString::number(figure.value, 'g', 17), text::fold(figure.unit),
        text::fold(figure.what), text::fold(figure.ofWhom) };
    return parts.join(u' ');
}

QString HappeningReader::titleKey(const Event& event) const
{
    QString title = without(text::fold(event.title), event.dateWording);
    for (const char16_t* word : idle)
        title.remove(QString::fromUtf16(word));
    QStringList units = unitsOf(title);
    units.removeIf([](const QString& unit) {
        return std::any_of(idleUnits.begin(), idleUnits.end(),
            [&unit](const char16_t* word) { return unit == QStringView(word); });
    });
    // A number in a title is a value, an edition or a model: what it is of cannot be told from here.
    return isEnough(units) && !hasDigit(title) ? units.join(u' ') : QString();
}

/// The policy that an event is about, when it has a name.
const domain::Policy* HappeningReader::policyOf(const Event& event) const
{
    const domain::Policy* policy
        = event.category == domain::EventCategory::Policy ? m_company.policyOf(event) : nullptr;
    return policy && !policy->title.isEmpty() && !policy->isOrder ? policy : nullptr;
}

QString HappeningReader::roughKeyOf(const Event& event) const
{
    if (event.passages.empty() || event.category == domain::EventCategory::Statement) // said twice
        return {};
    if (event.category == domain::EventCategory::Figure) {
        const auto* figure = m_company.figureOf(event);
        return figure ? u"figure "_s + QString::number(figure->value, 'g', 17) : QString();
    }
    const domain::Policy* policy = policyOf(event);
    return policy ? u"policy "_s + text::fold(policy->title) : titleKey(event);
}

std::optional<HappeningKey> HappeningReader::keyOf(const Event& event) const
{
    HappeningKey key { roughKeyOf(event), {}, {} };
    if (key.words.isEmpty())
        return std::nullopt;
    const domain::Policy* policy = policyOf(event);
    key.sentence = sentenceAt(event.passages.front());
    for (const TextSpan& passage : event.passages) {
        const TextSpan sentence = sentenceAt(passage);
        key.sentences += m_folded.mid(sentence.start, sentence.length) + u'\n';
    }
    if (policy) // its name may hold any word
        key.sentences = without(key.sentences, policy->title);
    if (containsAny(key.sentences, recurring) || containsAny(key.sentences, planned))
        return std::nullopt;
    if (policy)
        key.words = policyKey(*policy, key);
    else if (event.category == domain::EventCategory::Figure)
        key.words = figureKey(*m_company.figureOf(event), key);
    return key.words.isEmpty() ? std::nullopt : std::optional(key);
}

} // namespace tidemark::session
