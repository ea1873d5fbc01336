// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text_changes.h"

#include <QHash>

#include <algorithm>

namespace tidemark::testing {

using namespace Qt::StringLiterals;

namespace {

void insert5(TracedText& text, Dice& dice)
{
    addNoise(text, dice, 0.05, 0, 0);
}
void insert20(TracedText& text, Dice& dice)
{
    addNoise(text, dice, 0.2, 0, 0);
}
void delete5(TracedText& text, Dice& dice)
{
    addNoise(text, dice, 0, 0.05, 0);
}
void delete20(TracedText& text, Dice& dice)
{
    addNoise(text, dice, 0, 0.2, 0);
}
void replace5(TracedText& text, Dice& dice)
{
    addNoise(text, dice, 0, 0, 0.05);
}
void replace20(TracedText& text, Dice& dice)
{
    addNoise(text, dice, 0, 0, 0.2);
}
void mixed10(TracedText& text, Dice& dice)
{
    addNoise(text, dice, 0.033, 0.033, 0.034);
}
void mixed20(TracedText& text, Dice& dice)
{
    addNoise(text, dice, 0.066, 0.067, 0.067);
}
void unchanged(TracedText&, Dice&)
{
}

/// What scanners and tired eyes take for each other.
void scanned(TracedText& text, Dice& dice)
{
    static const QHash<char32_t, char32_t> confusions { { U'己', U'已' }, { U'已', U'己' }, { U'未', U'末' },
        { U'末', U'未' }, { U'日', U'曰' }, { U'人', U'入' }, { U'入', U'人' }, { U'大', U'太' },
        { U'太', U'大' }, { U'土', U'士' }, { U'干', U'千' }, { U'天', U'夭' }, { U'間', U'問' },
        { U'间', U'问' }, { U'的', U'旳' }, { U'一', U'-' }, { U'0', U'O' }, { U'1', U'l' }, { U'l', U'1' },
        { U'O', U'0' }, { U'5', U'S' }, { U'c', U'e' }, { U'e', U'c' }, { U'i', U'l' }, { U'h', U'b' },
        { U'n', U'u' } };
    const TracedText source = text;
    text.clear();
    for (const TracedCharacter& each : source) {
        if (confusions.contains(each.character) && dice.chance(0.3))
            text.push_back({ confusions.value(each.character), -1 });
        else if (each.character == U'm' && dice.chance(0.2))
            text.insert(text.end(), { { U'r', -1 }, { U'n', -1 } });
        else
            text.push_back(each);
        if (dice.chance(0.03))
            text.push_back({ U' ', -1 });
    }
}

void swappedLetters(TracedText& text, Dice& dice)
{
    for (size_t i = 0; i + 1 < text.size(); ++i) {
        if (isLetter(text[i].character) && isLetter(text[i + 1].character) && dice.chance(0.03)) {
            std::swap(text[i].character, text[i + 1].character);
            text[i].origin = text[i + 1].origin = -1;
            ++i;
        }
    }
}

void wrapped(TracedText& text, Dice& dice)
{
    const TracedText source = text;
    text.clear();
    qsizetype column = 0;
    const qsizetype width = 20 + dice.below(40);
    for (const TracedCharacter& each : source) {
        text.push_back(each);
        column = each.character == U'\n' ? 0 : column + 1;
        if (column == width) {
            text.push_back({ U'\n', -1 });
            column = 0;
        }
    }
}

void oneLine(TracedText& text, Dice&)
{
    for (TracedCharacter& each : text) {
        if (each.character == U'\n')
            each = { U' ', -1 };
    }
}

void replaceCharacters(TracedText& text, QStringView from, QStringView to)
{
    for (TracedCharacter& each : text) {
        const qsizetype at = each.character <= 0xFFFF ? from.indexOf(QChar(char16_t(each.character))) : -1;
        if (at >= 0)
            each.character = to[at].unicode();
    }
}

void toSimplified(TracedText& text, Dice&)
{
    for (TracedCharacter& each : text) {
        if (each.character >= 0x4E00 && each.character <= 0x9FFF)
            each.character = text::foldUnit(char16_t(each.character));
    }
}

void toTraditional(TracedText& text, Dice&)
{
    replaceCharacters(text,
        u"国会发电网络业务经济当这说个为时对过们开关问题产与实现体机动东车长门间无书见学习应该关系统",
        u"國會發電網絡業務經濟當這說個為時對過們開關問題產與實現體機動東車長門間無書見學習應該關係統");
}

void otherQuotationMarks(TracedText& text, Dice&)
{
    replaceCharacters(text, u"“”‘’《》", u"「」『』〈〉");
    replaceCharacters(text, u"\"'", u"”’");
}

void narrowPunctuation(TracedText& text, Dice&)
{
    const TracedText source = text;
    text.clear();
    const QStringView wide = u"，。；：！？（）、";
    const QStringView narrow = u",.;:!?(),";
    for (TracedCharacter each : source) {
        const qsizetype at = each.character <= 0xFFFF ? wide.indexOf(QChar(char16_t(each.character))) : -1;
        if (at >= 0)
            each.character = narrow[at].unicode();
        text.push_back(each);
        if (at >= 0)
            text.push_back({ U' ', -1 });
    }
}

void wideLetters(TracedText& text, Dice&)
{
    for (TracedCharacter& each : text) {
        if (each.character > 0x20 && each.character < 0x7F)
            each.character += 0xFEE0;
    }
}

void upperCase(TracedText& text, Dice&)
{
    for (TracedCharacter& each : text)
        each.character = QChar::toUpper(each.character);
}

void spacedScripts(TracedText& text, Dice&)
{
    const TracedText source = text;
    text.clear();
    for (const TracedCharacter& each : source) {
        const bool border = !text.empty() && isLetter(each.character) && isLetter(text.back().character)
            && (each.character < 0x80) != (text.back().character < 0x80);
        if (border)
            text.push_back({ U' ', -1 });
        text.push_back(each);
    }
}

void punctuationGone(TracedText& text, Dice& dice)
{
    std::erase_if(text, [&](const TracedCharacter& each) {
        return !isLetter(each.character) && each.character > U' ' && dice.chance(0.5);
    });
}

void changedNumbers(TracedText& text, Dice& dice)
{
    for (TracedCharacter& each : text) {
        if (each.character >= U'0' && each.character <= U'9' && dice.chance(0.6))
            each = { char32_t(U'0' + dice.below(10)), -1 };
    }
}

void reprinted(TracedText& text, Dice& dice)
{
    toSimplified(text, dice);
    narrowPunctuation(text, dice);
    wrapped(text, dice);
    addNoise(text, dice, 0.015, 0.015, 0.02);
}

} // namespace

const std::vector<TextChange>& wordingChanges()
{
    static const std::vector<TextChange> changes { { "unchanged", unchanged }, { "insert 5%", insert5 },
        { "insert 20%", insert20 }, { "delete 5%", delete5 }, { "delete 20%", delete20 },
        { "replace 5%", replace5 }, { "replace 20%", replace20 }, { "mixed 10%", mixed10 },
        { "mixed 20%", mixed20 }, { "scanned", scanned }, { "swapped letters", swappedLetters },
        { "wrapped", wrapped }, { "one line", oneLine }, { "to Simplified", toSimplified },
        { "to Traditional", toTraditional }, { "other quotation marks", otherQuotationMarks },
        { "narrow punctuation", narrowPunctuation }, { "wide letters", wideLetters },
        { "upper case", upperCase }, { "spaced scripts", spacedScripts },
        { "punctuation gone", punctuationGone }, { "changed numbers", changedNumbers },
        { "reprinted", reprinted } };
    return changes;
}

} // namespace tidemark::testing
