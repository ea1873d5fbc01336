// SPDX-License-Identifier: GPL-3.0-or-later
#include "traced_text.h"

namespace tidemark::testing {

namespace {

bool endsSentence(char32_t character)
{
    return QStringView(u"。！？；\n").contains(QChar(char16_t(character <= 0xFFFF ? character : 0)));
}

/// Cut behind every character for which `ends` holds; behind a full stop only before white space.
template <typename Ends> TracedPieces cut(const TracedText& text, Ends ends)
{
    TracedPieces pieces(1);
    for (size_t i = 0; i < text.size(); ++i) {
        pieces.back().push_back(text[i]);
        const bool stop = text[i].character == U'.' && i + 1 < text.size() && text[i + 1].character <= U' ';
        if (ends(text[i].character) || (stop && ends(U'。')))
            pieces.emplace_back();
    }
    if (pieces.back().empty())
        pieces.pop_back();
    return pieces;
}

/// A letter of the text itself, so that noise looks like the text.
char32_t letterOf(const TracedText& text, Dice& dice)
{
    for (int i = 0; i < 50; ++i) {
        const char32_t character = text[size_t(dice.below(qsizetype(text.size())))].character;
        if (isLetter(character))
            return character;
    }
    return U'x';
}

} // namespace

bool isLetter(char32_t character)
{
    return QChar::isLetterOrNumber(character);
}

TracedPieces sentencesOf(const TracedText& text)
{
    return cut(text, endsSentence);
}

TracedPieces paragraphsOf(const TracedText& text)
{
    const TracedPieces lines = cut(text, [](char32_t character) { return character == U'\n'; });
    TracedPieces result(1);
    for (const TracedText& line : lines) {
        result.back().insert(result.back().end(), line.begin(), line.end());
        if (line.size() == 1)
            result.emplace_back();
    }
    return result.size() > 2 ? result : lines;
}

TracedText joined(const TracedPieces& pieces)
{
    TracedText text;
    for (const TracedText& piece : pieces)
        text.insert(text.end(), piece.begin(), piece.end());
    return text;
}

TracedText put(const QString& words)
{
    TracedText text;
    for (const uint character : words.toUcs4())
        text.push_back({ character, -1 });
    return text;
}

void addNoise(TracedText& text, Dice& dice, double inserted, double deleted, double replaced)
{
    const TracedText source = text;
    text.clear();
    for (const TracedCharacter& each : source) {
        if (dice.chance(inserted))
            text.push_back({ letterOf(source, dice), -1 });
        if (each.character == U'\n' || !dice.chance(deleted + replaced))
            text.push_back(each);
        else if (dice.chance(replaced / (deleted + replaced)))
            text.push_back({ letterOf(source, dice), -1 });
    }
}

} // namespace tidemark::testing
