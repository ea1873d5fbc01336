// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/display_text.h"

namespace tidemark::reader {

namespace {

constexpr char16_t wordJoiner = 0x2060; // no width, no break
constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t replacement = 0xFFFD;
constexpr char16_t objectPlaceholder = 0xFFFC;

bool isDirectionControl(char16_t character)
{
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

bool isControl(char16_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

bool isLineEnd(char16_t character)
{
    return character == u'\n' || character == u'\v' || character == u'\f' || character == 0x85
        || character == 0x2029;
}

char16_t drawn(char16_t character)
{
    if (isLineEnd(character))
        return lineSeparator;
    if (character == u'\t')
        return u' ';
    if (isControl(character) || isDirectionControl(character))
        return wordJoiner;
    return character == objectPlaceholder ? replacement : character;
}

} // namespace

QString displayText(QStringView text)
{
    QString result = text.toString();
    for (QChar& character : result)
        character = QChar(drawn(character.unicode()));
    return result;
}

} // namespace tidemark::reader
