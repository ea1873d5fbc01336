// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace tidemark::reader {

/// What a character is to the setting of lines.
enum class CharacterClass : quint8 {
    Other,
    Han, ///< ideographs, kana, bopomofo, full-width letters: a square of one em
    Latin, ///< letters and digits of scripts with words, and the signs that stick to numbers
    Opening, ///< 「《(“
    Closing, ///< 」》)”!?;:
    Pause, ///< 。,、 and their narrow forms: may hang beyond the line end
    Dash, ///< … — ·
    Space,
    Forced, ///< a line ends after it
    Continuation, ///< belongs to the character before it: low surrogates, marks, invisible signs
};

CharacterClass characterClass(char16_t unit);
std::vector<CharacterClass> characterClasses(QStringView text);

/// Whether a line may end before each UTF-16 unit of `text` (the first entry is false). Unicode line
/// breaking (UAX #14), strict, and over it what Chinese needs: quotation marks “” belong to what they
/// enclose, pairs of dashes and ellipses stay whole, no mark that closes begins a line and none that opens
/// ends one.
std::vector<bool> lineBreaks(QStringView text, const std::vector<CharacterClass>& classes);

} // namespace tidemark::reader
