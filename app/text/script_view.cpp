// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/script_view.h"

#include "text/fold.h"
#include "text/phrase_converter.h"

#include <algorithm>
#include <vector>

namespace tidemark::text {

using namespace Qt::StringLiterals;

namespace {

bool isHan(char16_t unit)
{
    return unit >= 0x3400 && unit <= 0x9FFF;
}

/// Simplified forms that are Traditional characters of their own: they tell nothing. 着 is one in Hong Kong.
constexpr QStringView inBothScripts
    = u"僵熏曲淀漓郁酸适雕面采里谷辟荐胄背胜胡苔苹虫跖腊腌范蒙蚝舍芸蔑蝎表蜡膻致准凌几凶出厂厘划刮制千升卜"
      u"占卷只台叶布帘席吁吃合吊同后向冬哄岩岳庵周它家弦克党回困夫夸娘局咨咸咽尸彩唇奸志念干幸广喂巨征御借姜"
      u"噪玩确私秋种症筑矩皂系璇挂挨挽栗核涂涌杆杠杯杰松板沈沾泛注恤才扎托扣极游折抵拐戚据搜旋昆愈愿斗梁暗朱"
      u"朴欲柜万丑丰伙了于云亘仆仇价仿俊修余佛佣着";

/// Characters that only Simplified texts have.
const std::vector<bool>& simplifiedForms()
{
    static const std::vector<bool> forms = [] {
        std::vector<bool> found(0x10000, false);
        for (char16_t unit = 0x3400; unit <= 0x9FFF; ++unit) {
            if (const char16_t folded = foldUnit(unit); folded != unit)
                found[folded] = true;
        }
        for (const QChar both : inBothScripts)
            found[both.unicode()] = false;
        return found;
    }();
    return forms;
}

/// Taiwan writes 着 as 著, which OpenCC leaves alone because 著 is the verb and noun of writing too.
void simplifyParticles(QString& text)
{
    constexpr QStringView beforeWriting = u"原编论专巨拙遗合译名显土卓昭所";
    constexpr QStringView afterWriting = u"作名述称录者书";
    constexpr QChar writing(u'著');
    if (text.contains(u'着'))
        return;
    for (qsizetype at = text.indexOf(writing); at >= 0; at = text.indexOf(writing, at + 1)) {
        const bool isWriting = (at > 0 && beforeWriting.contains(text[at - 1]))
            || (at + 1 < text.size() && afterWriting.contains(text[at + 1]));
        if (!isWriting)
            text[at] = u'着';
    }
}

struct ScriptNames {
    const char* fromSimplified; ///< OpenCC's configurations
    int stagesForTraditional; ///< how many of its last stages a Traditional text still needs
    const char* back; ///< words of the view to words of a text
};

ScriptNames namesOf(ShownScript script)
{
    switch (script) {
    case ShownScript::TraditionalTaiwan:
        return { "s2twp.json", 2, "tw2sp.json" };
    case ShownScript::TraditionalHongKong:
        return { "s2hk.json", 1, "hk2s.json" };
    case ShownScript::Simplified:
        return { "t2s.json", 0, "s2t.json" };
    case ShownScript::Traditional:
    case ShownScript::AsWritten:
        break;
    }
    return { "s2t.json", 0, "t2s.json" };
}

} // namespace

struct ScriptView::Tables {
    std::unique_ptr<PhraseConverter> forward;
    std::unique_ptr<PhraseConverter> back;
};

std::optional<WrittenScript> writtenScript(QStringView text, qsizetype atMost)
{
    const std::vector<bool>& simplified = simplifiedForms();
    int balance = 0;
    bool differs = false;
    for (const QChar character : text.first(std::min(text.size(), atMost))) {
        const char16_t unit = character.unicode();
        if (!isHan(unit))
            continue;
        const bool isTraditional = foldUnit(unit) != unit;
        differs = differs || isTraditional || simplified[unit];
        balance += int(isTraditional) - int(!isTraditional && simplified[unit]);
    }
    if (!differs)
        return std::nullopt;
    return balance > 0 ? WrittenScript::Traditional : WrittenScript::Simplified;
}

ScriptView::ScriptView() = default;

std::optional<ScriptView> ScriptView::make(ShownScript script)
{
    ScriptView view;
    if (script == ShownScript::AsWritten)
        return view;
    const ScriptNames names = namesOf(script);
    auto tables = std::make_shared<Tables>();
    tables->forward = PhraseConverter::load(names.fromSimplified);
    tables->back = PhraseConverter::load(names.back);
    if (!tables->forward || !tables->back)
        return std::nullopt;
    view.m_script = script;
    view.m_tables = std::move(tables);
    return view;
}

QString ScriptView::language(const QString& written) const
{
    switch (m_script) {
    case ShownScript::Traditional:
    case ShownScript::TraditionalTaiwan:
        return u"zh-Hant-TW"_s;
    case ShownScript::TraditionalHongKong:
        return u"zh-Hant-HK"_s;
    case ShownScript::Simplified:
        return u"zh-Hans"_s;
    case ShownScript::AsWritten:
        break;
    }
    return written;
}

ScriptedText ScriptView::shown(QStringView piece, WrittenScript surrounding) const
{
    const auto asItIs = [&] {
        ScriptedText same { piece.toString(), {} };
        same.map.appendSame(piece.size());
        return same;
    };
    if (isAsWritten())
        return asItIs();
    const WrittenScript written = writtenScript(piece, piece.size()).value_or(surrounding);
    if (m_script == ShownScript::Simplified) {
        ScriptedText simplified = m_tables->forward->convert(piece);
        if (written == WrittenScript::Traditional)
            simplifyParticles(simplified.text);
        return simplified;
    }
    if (written == WrittenScript::Simplified)
        return m_tables->forward->convert(piece);
    // Converting a Traditional text as if it were Simplified would spoil it (皇后 -> 皇後): only the region's
    // words and forms of characters are left to be put in.
    const int stages = namesOf(m_script).stagesForTraditional;
    return stages == 0 ? asItIs() : m_tables->forward->convertByLastStages(piece, stages);
}

QString ScriptView::asMaybeWritten(const QString& words) const
{
    return isAsWritten() ? words : m_tables->back->convert(words).text;
}

} // namespace tidemark::text
