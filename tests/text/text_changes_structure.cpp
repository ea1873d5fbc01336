// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_changes.h"

#include <algorithm>

namespace tidemark::testing {

using namespace Qt::StringLiterals;

namespace {

void shuffledParagraphs(TracedText& text, Dice& dice)
{
    TracedPieces pieces = paragraphsOf(text);
    for (size_t i = pieces.size(); i > 1; --i)
        std::swap(pieces[i - 1], pieces[size_t(dice.below(qsizetype(i)))]);
    text = joined(pieces);
}

void movePieces(TracedPieces& pieces, Dice& dice, double share)
{
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (dice.chance(share)) {
            const TracedText piece = pieces[i];
            pieces.erase(pieces.begin() + qsizetype(i));
            pieces.insert(pieces.begin() + dice.below(qsizetype(pieces.size()) + 1), piece);
        }
    }
}

void movedParagraphs(TracedText& text, Dice& dice)
{
    TracedPieces pieces = paragraphsOf(text);
    movePieces(pieces, dice, 0.15);
    text = joined(pieces);
}

void movedSentences(TracedText& text, Dice& dice)
{
    TracedPieces pieces = sentencesOf(text);
    movePieces(pieces, dice, 0.08);
    text = joined(pieces);
}

void halvesSwapped(TracedText& text, Dice&)
{
    TracedPieces pieces = paragraphsOf(text);
    std::rotate(pieces.begin(), pieces.begin() + qsizetype(pieces.size() / 2), pieces.end());
    text = joined(pieces);
}

void shuffledAndNoisy(TracedText& text, Dice& dice)
{
    shuffledParagraphs(text, dice);
    addNoise(text, dice, 0.015, 0.015, 0.02);
}

void deletedSentences(TracedText& text, Dice& dice)
{
    TracedPieces pieces = sentencesOf(text);
    std::erase_if(pieces, [&](const TracedText&) { return dice.chance(0.2); });
    text = joined(pieces);
}

void deletedStretches(TracedText& text, Dice& dice)
{
    for (int i = 0; i < 8; ++i) {
        const qsizetype start = dice.below(qsizetype(text.size()));
        const qsizetype end
            = std::min<qsizetype>(start + qsizetype(text.size() / 40), qsizetype(text.size()));
        text.erase(text.begin() + start, text.begin() + end);
    }
}

void firstHalf(TracedText& text, Dice&)
{
    text.resize(text.size() / 2);
}

/// Whole sentences of other subjects.
TracedText otherSentence(Dice& dice)
{
    static const QStringList sentences { u"入夜後碼頭上只剩下修網的老人和一盞煤油燈。"_s,
        u"山谷里的磨坊停了三年，水车上长满青苔。"_s, u"圖書館把舊報紙裝訂成冊，按月份排在二樓。"_s,
        u"The ferry left the island before noon with half its seats empty. "_s,
        u"学生们把标本一件件擦干净，重新写上名字和日期。"_s,
        u"Nobody remembered who had planted the row of poplars behind the school. "_s,
        u"县志记载，这座石桥修过四次，最近一次是在光绪年间。"_s,
        u"A box of letters was found under the stairs, tied with green string. "_s };
    return put(sentences[dice.below(sentences.size())]);
}

void insertedSentences(TracedText& text, Dice& dice)
{
    TracedPieces pieces = sentencesOf(text);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (dice.chance(0.2))
            pieces.insert(pieces.begin() + qsizetype(i++), otherSentence(dice));
    }
    text = joined(pieces);
}

/// Sentences of which little but their commonest words is left.
void rewrittenSentences(TracedText& text, Dice& dice)
{
    TracedPieces pieces = sentencesOf(text);
    for (TracedText& piece : pieces) {
        if (dice.chance(0.15))
            addNoise(piece, dice, 0.1, 0.3, 0.6);
    }
    text = joined(pieces);
}

/// Sentences are gone, and something alike stands far away.
void lookalikes(TracedText& text, Dice& dice)
{
    TracedPieces pieces = sentencesOf(text);
    std::vector<std::pair<size_t, TracedText>> copies;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!dice.chance(0.2))
            continue;
        TracedText copy = pieces[i];
        for (TracedCharacter& each : copy)
            each.origin = -1;
        addNoise(copy, dice, 0.06, 0.06, 0.2);
        pieces[i].clear();
        const size_t far = i + pieces.size() / 4 + size_t(dice.below(qsizetype(pieces.size() / 2)));
        copies.emplace_back(far % pieces.size(), copy);
    }
    for (const auto& [place, copy] : copies)
        pieces[place].insert(pieces[place].end(), copy.begin(), copy.end());
    text = joined(pieces);
}

/// A sentence is repeated, slightly changed, near where it stands.
void repeatedNearby(TracedText& text, Dice& dice)
{
    TracedPieces pieces = sentencesOf(text);
    TracedPieces result;
    for (const TracedText& piece : pieces) {
        result.push_back(piece);
        if (!dice.chance(0.2))
            continue;
        TracedText copy = piece;
        for (TracedCharacter& each : copy)
            each.origin = -1;
        addNoise(copy, dice, 0.03, 0.03, 0.05);
        result.insert(result.end() - dice.below(std::min<qsizetype>(3, qsizetype(result.size()) + 1)), copy);
    }
    text = joined(result);
}

void pageHeaders(TracedText& text, Dice& dice)
{
    const TracedText source = text;
    text.clear();
    int page = 1;
    const TracedText header = put(u"\n潮汐日報 第 "_s);
    for (size_t i = 0; i < source.size(); ++i) {
        text.push_back(source[i]);
        if (i % 400 == size_t(199 + dice.below(1))) {
            text.insert(text.end(), header.begin(), header.end());
            const TracedText number = put(QString::number(page++) + u" 頁\n"_s);
            text.insert(text.end(), number.begin(), number.end());
        }
    }
}

void contextChanged(TracedText& text, Dice& dice)
{
    TracedPieces pieces = sentencesOf(text);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i % 3 != 1)
            addNoise(pieces[i], dice, 0.05, 0.15, 0.2);
    }
    text = joined(pieces);
}

void revised(TracedText& text, Dice& dice)
{
    movedParagraphs(text, dice);
    insertedSentences(text, dice);
    TracedPieces pieces = sentencesOf(text);
    std::erase_if(pieces, [&](const TracedText&) { return dice.chance(0.05); });
    text = joined(pieces);
    addNoise(text, dice, 0.005, 0.005, 0.005);
}

} // namespace

const std::vector<TextChange>& structureChanges()
{
    static const std::vector<TextChange> changes { { "shuffled paragraphs", shuffledParagraphs },
        { "moved paragraphs", movedParagraphs }, { "moved sentences", movedSentences },
        { "halves swapped", halvesSwapped }, { "shuffled and noisy", shuffledAndNoisy },
        { "deleted sentences", deletedSentences }, { "deleted stretches", deletedStretches },
        { "first half", firstHalf }, { "inserted sentences", insertedSentences },
        { "rewritten sentences", rewrittenSentences }, { "lookalikes", lookalikes },
        { "repeated nearby", repeatedNearby }, { "page headers", pageHeaders },
        { "context changed", contextChanged }, { "revised", revised } };
    return changes;
}

} // namespace tidemark::testing
