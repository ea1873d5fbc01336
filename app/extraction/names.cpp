// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names.h"

#include "text/numerals.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHanName = 4;
constexpr qsizetype longestForeignRun = 7;
constexpr int mostLatinWords = 4;

bool isNameDot(QChar character)
{
    return QStringView(u"·・‧•･.").contains(character);
}

/// Characters that write foreign names by their sound.
bool isSoundCharacter(QChar folded)
{
    static constexpr QStringView sounds = u"阿埃艾爱安昂奥澳巴白拜班邦保鲍贝本比彼毕宾波伯勃博布采查察川茨达"
                                          u"大戴丹当道德登邓迪蒂丁东杜敦顿多俄恩尔法凡范菲费芬丰佛弗夫"
                                          u"福富盖甘冈高戈哥格葛根贡古瓜哈海汉豪赫黑亨胡华怀惠霍基吉纪季加贾"
                                          u"杰捷金津久居卡凯坎康考柯科可克肯孔库夸昆拉莱赖兰朗劳勒雷黎里"
                                          u"理利莉连林琳留隆卢鲁路伦罗洛吕马玛迈麦曼毛梅美门蒙孟米密敏明摩莫"
                                          u"默墨姆穆纳娜乃南内尼妮聂涅宁牛纽农努诺女欧帕潘庞培佩彭皮平珀普"
                                          u"奇齐契恰乔切钦琴琼丘荣茹瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣施诗石"
                                          u"史士舒斯丝苏孙索塔泰坦汤唐陶特藤腾提田廷通图土托瓦万旺威韦维卫"
                                          u"魏温文翁沃乌吾武伍西希锡席夏香肖晓谢辛欣兴雄休修许雪逊雅亚延扬杨"
                                          u"耀耶叶伊依宜因英尤于宇约越泽扎赞詹珍芝治兹子佐佐朱卓祖佐";
    return sounds.contains(folded);
}

bool isFunctionWord(QChar folded)
{
    return QStringView(
        u"在对向亦也则还又再均都曾已即便就却仍更并而且或应须不没未将是与和及从由为因于被把给以的等说称指道所")
        .contains(folded);
}

bool isParticle(QStringView word)
{
    static constexpr std::array particles { u"de", u"da", u"di", u"del", u"della", u"van", u"von", u"der",
        u"den", u"bin", u"al", u"el", u"la", u"le", u"dos", u"du", u"ter" };
    return std::any_of(particles.begin(), particles.end(),
        [&](const char16_t* particle) { return word == QStringView(particle); });
}

} // namespace

NameReader::NameReader(const ReadingContext& context)
    : m_context(context)
    , m_folded(context.folded)
    , m_surnames(context.lexicons.table(u"surnames"_s))
    , m_titles(context.lexicons.table(u"titles"_s))
    , m_cues(context.lexicons.table(u"reporting_cues"_s))
    , m_deeds(context.lexicons.table(u"event_verbs"_s))
    , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
    , m_organisations(context.lexicons.table(u"organisations"_s))
    , m_sources(context.lexicons.table(u"sources"_s))
{
}

qsizetype NameReader::familyNameLength(qsizetype position) const
{
    const auto word = wordAt(m_surnames, m_folded, position);
    if (!word || word->kind == "trap"_L1)
        return 0;
    const auto organisation = wordAt(m_organisations, m_folded, position);
    if (organisation && organisation->span.length > word->span.length && organisation->span.length > 1)
        return 0;
    const auto title = wordAt(m_titles, m_folded, position);
    return title && title->span.length > word->span.length ? 0 : word->span.length;
}

bool NameReader::nameMayEndAt(qsizetype position) const
{
    if (position >= m_folded.size() || !isHan(m_folded[position]))
        return true;
    if (QStringView(u"的等是任兼曾将已和与及或、说称指去来有了").contains(m_folded[position]))
        return true;
    const auto cue = wordAt(m_cues, m_folded, position);
    if (cue && cue->kind != "none"_L1)
        return true;
    if (boundaryAt(m_boundaries, m_folded, position))
        return true;
    const auto deed = wordAt(m_deeds, m_folded, position);
    if (deed && deed->kind != "none"_L1 && deed->span.length > 1)
        return true;
    return wordAt(m_titles, m_folded, position).has_value();
}

bool NameReader::isSound(QChar folded)
{
    return isSoundCharacter(folded);
}

/// 安倍接受: two characters that are a verb or an adverb are no given name.
bool NameReader::beginsWord(qsizetype position) const
{
    const auto boundary = boundaryAt(m_boundaries, m_folded, position);
    const auto cue = wordAt(m_cues, m_folded, position);
    return (boundary && boundary->span.length > 1) || (cue && cue->span.length > 1 && cue->kind != "none"_L1);
}

std::optional<TextSpan> NameReader::chineseNameAt(qsizetype position) const
{
    const qsizetype family = familyNameLength(position);
    if (family == 0 || beginsWord(position + family) || beginsWord(position))
        return std::nullopt;
    std::optional<TextSpan> best;
    for (qsizetype length = family + 1; length <= std::min(family + 2, longestHanName); ++length) {
        const qsizetype end = position + length;
        if (end > m_folded.size() || !isHan(m_folded[end - 1]))
            break;
        if (!nameMayEndAt(end))
            continue;
        // 陈晨在, but 王小明: the words of grammar are no part of a name, most others may be.
        if (best && (isFunctionWord(m_folded[end - 1]) || beginsWord(end - 1))) // 朱巍认为
            break;
        best = TextSpan::between(position, end);
    }
    if (best && m_titles.contains(m_folded.mid(best->start + family, best->length - family)))
        return std::nullopt; // 叶教授 is a family name with a title
    if (best && m_sources.contains(m_folded.mid(best->start, best->length)))
        return std::nullopt;
    return best;
}

std::optional<TextSpan> NameReader::dottedNameAt(qsizetype position) const
{
    qsizetype at = position;
    bool dotted = false;
    while (at < m_folded.size() && at - position < 30) {
        qsizetype run = at;
        while (run < m_folded.size() && isHan(m_folded[run]) && run - at <= longestForeignRun
            && !(dotted && run - at >= 2 && nameMayEndAt(run)))
            ++run;
        if (run == at)
            break;
        at = run;
        const bool joins = at + 1 < m_folded.size() && isNameDot(m_folded[at]) && isHan(m_folded[at + 1])
            && !(text::chineseDigit(m_folded[at - 1]) >= 0 && text::chineseDigit(m_folded[at + 1]) >= 0);
        if (!joins)
            break;
        dotted = true;
        ++at;
    }
    return dotted && at - position >= 4 ? std::optional(TextSpan::between(position, at)) : std::nullopt;
}

std::optional<TextSpan> NameReader::foreignNameAt(qsizetype position) const
{
    qsizetype end = position;
    while (end < m_folded.size() && isHan(m_folded[end]) && end - position <= longestForeignRun
        && !(end - position >= 2 && nameMayEndAt(end)))
        ++end;
    const qsizetype length = end - position;
    const QStringView letters = m_folded.mid(position, length);
    if (!std::all_of(letters.begin(), letters.end(), isSoundCharacter))
        return std::nullopt;
    if (length < 2 || length > longestForeignRun || !nameMayEndAt(end))
        return std::nullopt;
    if (wordBefore(m_organisations, m_folded, end, position) || wordBefore(m_sources, m_folded, end, position)
        || wordBefore(m_titles, m_folded, end, position) || nameMayEndAt(position)
        || wordAt(m_surnames, m_folded, position).value_or(ClassedWord {}).kind == "trap"_L1)
        return std::nullopt;
    return TextSpan::between(position, end);
}

std::optional<TextSpan> NameReader::nameBehindTitle(qsizetype position) const
{
    qsizetype at = skipBlanks(m_folded, position, std::min(position + 2, m_folded.size()));
    if (at < m_folded.size() && isNameDot(m_folded[at]))
        ++at;
    if (at >= m_folded.size())
        return std::nullopt;
    if (const auto dotted = dottedNameAt(at))
        return dotted;
    if (const auto chinese = chineseNameAt(at))
        return chinese;
    if (isHan(m_folded[at]))
        return foreignNameAt(at);
    return latinNameAt(at);
}

bool NameReader::isCapital(qsizetype position) const
{
    return position < m_context.text.size() && m_context.text[position].isUpper()
        && isLatinLetter(m_context.text[position]);
}

qsizetype NameReader::latinWordEnd(qsizetype position) const
{
    qsizetype end = position;
    while (end < m_folded.size()
        && (isLatinLetter(m_folded[end]) || QStringView(u"'’-").contains(m_folded[end])
            || (m_folded[end] == u'.' && end - position <= 3 && end + 1 < m_folded.size()
                && m_folded[end + 1] == u' ')))
        ++end;
    if (end - position >= 2 && (hasWordBefore(m_folded, end, u"'s") || hasWordBefore(m_folded, end, u"’s")))
        end -= 2;
    return end;
}

std::optional<TextSpan> NameReader::latinNameAt(qsizetype position) const
{
    qsizetype at = position;
    qsizetype end = position;
    for (int words = 0; words < mostLatinWords && isCapital(at); ++words) {
        end = latinWordEnd(at);
        at = skipBlanks(m_folded, end, std::min(end + 1, m_folded.size()));
        const qsizetype particleEnd = latinWordEnd(at);
        if (at > end && isParticle(m_folded.mid(at, particleEnd - at)))
            at = skipBlanks(m_folded, particleEnd, std::min(particleEnd + 1, m_folded.size()));
        if (at == end)
            break;
    }
    return end > position + 1 ? std::optional(TextSpan::between(position, end)) : std::nullopt;
}

std::optional<TextSpan> NameReader::latinNameBefore(qsizetype end, qsizetype limit) const
{
    qsizetype start = end;
    qsizetype at = end;
    for (int words = 0; words < mostLatinWords + 1 && at > limit; ++words) {
        qsizetype word = at;
        while (word > limit
            && (isLatinLetter(m_folded[word - 1]) || QStringView(u"'’-.").contains(m_folded[word - 1])))
            --word;
        if (word == at)
            break;
        if (isCapital(word))
            start = word;
        else if (!isParticle(m_folded.mid(word, at - word)))
            break;
        at = word;
        if (at <= limit || m_folded[at - 1] != u' ')
            break;
        --at;
    }
    return start < end ? std::optional(TextSpan::between(start, end)) : std::nullopt;
}

} // namespace tidemark::extraction
