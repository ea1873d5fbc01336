// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/vertical_stance.h"

#include <algorithm>
#include <array>

namespace tidemark::reader {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Turned though they stand among upright ones: brackets, dashes, waves, the long vowel mark.
constexpr std::array turned { Range { 0x3008, 0x3011 }, Range { 0x3014, 0x301F }, Range { 0x3030, 0x3030 },
    Range { 0x30A0, 0x30A0 }, Range { 0x30FC, 0x30FC }, Range { 0xFF08, 0xFF09 }, Range { 0xFF0D, 0xFF0D },
    Range { 0xFF1C, 0xFF1E }, Range { 0xFF3B, 0xFF3D }, Range { 0xFF3F, 0xFF3F }, Range { 0xFF5B, 0xFF60 },
    Range { 0xFFE3, 0xFFE3 } };

constexpr std::array upright { Range { 0x1100, 0x11FF }, Range { 0x203B, 0x203C }, Range { 0x2042, 0x2042 },
    Range { 0x2047, 0x2049 }, Range { 0x2100, 0x2101 }, Range { 0x2103, 0x2106 }, Range { 0x2116, 0x2117 },
    Range { 0x2120, 0x2122 }, Range { 0x2150, 0x218B }, Range { 0x2460, 0x24FF }, Range { 0x25A0, 0x27BF },
    Range { 0x2B00, 0x2BFF }, Range { 0x2E80, 0xA4CF }, Range { 0xA960, 0xA97F }, Range { 0xAC00, 0xD7FF },
    Range { 0xE000, 0xFAFF }, Range { 0xFE10, 0xFE1F }, Range { 0xFE30, 0xFE48 }, Range { 0xFF01, 0xFF60 },
    Range { 0xFFE0, 0xFFE6 }, Range { 0x16FE0, 0x18DFF }, Range { 0x1AFF0, 0x1B2FF },
    Range { 0x1F000, 0x1FAFF }, Range { 0x20000, 0x3FFFD } };

template <size_t count> bool isIn(const std::array<Range, count>& ranges, char32_t character)
{
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), character,
        [](char32_t wanted, const Range& range) { return wanted < range.first; });
    return after != ranges.begin() && character <= (after - 1)->last;
}

bool isOfChineseText(QStringView text, qsizetype at)
{
    constexpr char16_t firstWide = 0x2E80; // CJK Radicals Supplement
    const bool isThere = at >= 0 && at < text.size();
    return isThere
        && (text[at].unicode() >= firstWide || text[at] == QChar(0x2026) || text[at] == QChar(0x2014));
}

char16_t bracketFor(char16_t quote)
{
    switch (quote) {
    case 0x201C:
        return 0x300E;
    case 0x201D:
        return 0x300F;
    case 0x2018:
        return 0x300C;
    case 0x2019:
        return 0x300D;
    default:
        return quote;
    }
}

// The narrow marks that some Chinese texts are typed with, as the wide ones that can stand in a vertical
// line.
char16_t wideMarkFor(char16_t mark)
{
    constexpr char16_t wideOffset = 0xFEE0; // from ASCII to the full-width forms
    return QStringView(u",:;!?").contains(QChar(mark)) ? char16_t(mark + wideOffset) : mark;
}

} // namespace

VerticalStance verticalStance(char32_t character)
{
    switch (character) {
    case 0x3001: // ideographic comma
    case 0x3002: // ideographic full stop
    case 0xFF0C:
    case 0xFF0E:
        return VerticalStance::Pause;
    case 0xFF01: // exclamation mark
    case 0xFF1A: // colon
    case 0xFF1B: // semicolon
    case 0xFF1F: // question mark
        return VerticalStance::Centred;
    default:
        break;
    }
    const bool stands = isIn(upright, character) && !isIn(turned, character);
    return stands ? VerticalStance::Upright : VerticalStance::Sideways;
}

QString verticalText(QString text)
{
    const QString before = text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t bracket = bracketFor(before[at].unicode());
        if (bracket != before[at] && (isOfChineseText(before, at - 1) || isOfChineseText(before, at + 1)))
            text[at] = QChar(bracket);
        else if (at > 0 && isOfChineseText(text, at - 1))
            text[at] = QChar(wideMarkFor(text[at].unicode()));
    }
    return text;
}

} // namespace tidemark::reader
