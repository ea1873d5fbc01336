// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/combined_digits.h"

#include <algorithm>

namespace tidemark::reader {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// What makes digits part of something longer that is read sideways: 3.5, 240 boxes, A4, 10%.
bool continuesNumber(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar character = text[at];
    constexpr char16_t lastLatin = 0x024F;
    constexpr char16_t wordJoiner = 0x2060;
    return (character.unicode() > 0x20 && character.unicode() <= lastLatin) || character == wordJoiner;
}

} // namespace

CombinedDigits::CombinedDigits(const QString& text, ShapedText& shaped, qreal em)
    : m_em(em)
{
    constexpr int mostDigits = 2;
    for (int at = 0; at < int(text.size());) {
        int end = at;
        while (end < int(text.size()) && isDigit(text[end]))
            ++end;
        const int length = end - at;
        if (length == 0) {
            ++at;
            continue;
        }
        if (length <= mostDigits && !continuesNumber(text, at - 1) && !continuesNumber(text, end)) {
            Group group { at, length, shaped.advances[size_t(at)], 0 };
            for (int digit = at; digit < end; ++digit) {
                group.width += shaped.advances[size_t(digit)];
                shaped.advances[size_t(digit)] = float(em / length);
            }
            m_groups.push_back(group);
        }
        at = end;
    }
}

QString CombinedDigits::forComposing(QString text) const
{
    constexpr char16_t wideZero = 0xFF10; // a square
    constexpr char16_t joiner = 0x2060; // belongs to what is before it
    for (const Group& group : m_groups) {
        text[group.start] = QChar(wideZero);
        if (group.length > 1)
            text[group.start + 1] = QChar(joiner);
    }
    return text;
}

std::optional<CombinedDigits::Place> CombinedDigits::placeOf(int character) const
{
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), character,
        [](int wanted, const Group& group) { return wanted < group.start; });
    if (after == m_groups.begin() || character >= (after - 1)->start + (after - 1)->length)
        return {};
    const Group& group = *(after - 1);
    const bool isSecond = character > group.start;
    return Place { -group.width / 2 + (isSecond ? group.firstWidth : 0), isSecond ? m_em / 2 : 0 };
}

} // namespace tidemark::reader
