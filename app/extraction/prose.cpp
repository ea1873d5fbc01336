// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/prose.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::TextSpan;

bool isHan(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) || unit == u'〇';
}

bool isLatinLetter(QChar character)
{
    return character.unicode() < 0x250 && character.isLetter();
}

bool endsSentence(QChar folded)
{
    return QStringView(u"。!?｡！？\n").contains(folded);
}

bool endsClause(QChar folded)
{
    return QStringView(u",;:，；：").contains(folded);
}

bool joinsNouns(QChar folded)
{
    return QStringView(u"和与及同跟").contains(folded);
}

bool isOpeningMark(QChar character)
{
    return QStringView(u"“「『‘").contains(character);
}

bool isClosingMark(QChar character)
{
    return QStringView(u"”」』’").contains(character);
}

TextSpan withoutBlanks(QStringView folded, TextSpan span)
{
    qsizetype start = span.start;
    qsizetype end = span.end();
    while (start < end && folded[start].isSpace())
        ++start;
    while (end > start && folded[end - 1].isSpace())
        --end;
    return TextSpan::between(start, end);
}

TextSpan withoutPunctuation(QStringView folded, TextSpan span)
{
    const auto strippable = [&](QChar character) {
        return character.isSpace() || endsSentence(character) || endsClause(character)
            || isOpeningMark(character) || isClosingMark(character)
            || QStringView(u"\"'、…—.-·").contains(character);
    };
    qsizetype start = span.start;
    qsizetype end = span.end();
    while (start < end && strippable(folded[start]))
        ++start;
    while (end > start && strippable(folded[end - 1]))
        --end;
    return TextSpan::between(start, end);
}

qsizetype skipBlanks(QStringView folded, qsizetype from, qsizetype limit)
{
    while (from < limit && folded[from].isSpace())
        ++from;
    return from;
}

bool hasWordAt(QStringView folded, qsizetype position, QStringView word)
{
    return position >= 0 && folded.mid(position, word.size()) == word;
}

bool hasWordBefore(QStringView folded, qsizetype end, QStringView word)
{
    return end >= word.size() && folded.mid(end - word.size(), word.size()) == word;
}

std::optional<ClassedWord> wordAt(const LexiconTable& table, QStringView folded, qsizetype position)
{
    const auto match = table.words().longestAt(folded, position);
    if (!match)
        return std::nullopt;
    return ClassedWord { match->span, table.cell(match->value, 1), match->value };
}

std::optional<ClassedWord> boundaryAt(const LexiconTable& boundaries, QStringView folded, qsizetype position)
{
    const auto word = wordAt(boundaries, folded, position);
    return word && word->kind != QStringView(u"none") ? word : std::nullopt;
}

std::optional<ClassedWord> wordBefore(
    const LexiconTable& table, QStringView folded, qsizetype end, qsizetype limit)
{
    const auto match = table.words().longestEndingAt(folded, end, limit);
    if (!match)
        return std::nullopt;
    return ClassedWord { match->span, table.cell(match->value, 1), match->value };
}

std::vector<ClassedWord> wordsIn(const LexiconTable& table, QStringView folded, const TextSpan& within)
{
    std::vector<ClassedWord> words;
    for (const text::LexiconMatch& match : table.words().findAll(folded, within))
        words.push_back({ match.span, table.cell(match.value, 1), match.value });
    return words;
}

} // namespace tidemark::extraction
