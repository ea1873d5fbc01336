// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/number_index.h"

#include "text/numerals.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tidemark::text {

using domain::TextSpan;

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool mayBeginNumber(QChar folded)
{
    if (folded.unicode() < 0x3007)
        return isDigit(folded) || folded == u'○';
    static constexpr QStringView beginnings
        = u"〇零一二两三四五六七八九十百千拾佰仟廿卄卅卌壹贰叁参肆伍陆柒捌玖";
    return beginnings.contains(folded);
}

bool isLatinLetter(QChar character)
{
    return character.unicode() < 0x250 && character.isLetter();
}

/// A number that stands for an amount, a year or a day; no part of a name such as A4, no 007.
std::optional<Numeral> numberAt(QStringView folded, qsizetype at)
{
    if (!mayBeginNumber(folded[at]))
        return std::nullopt;
    std::optional<Numeral> numeral = parseNumeral(folded, at);
    if (!numeral)
        return std::nullopt;
    const qsizetype end = at + numeral->length;
    const bool isPartOfName = (at > 0 && isLatinLetter(folded[at - 1]) && isDigit(folded[at]))
        || (end < folded.size() && isLatinLetter(folded[end]) && isDigit(folded[end - 1]));
    const bool hasLeadingZero = numeral->isDigitSequence && numeral->length > 1 && folded[at] == u'0';
    return isPartOfName || hasLeadingZero || numeral->hasSurplus ? std::nullopt : numeral;
}

bool isSame(double left, double right)
{
    return std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right));
}

} // namespace

NumberPhrase::NumberPhrase(QStringView folded)
{
    QString words;
    qsizetype longestNumber = 0;
    for (qsizetype at = 0; at < folded.size();) {
        const std::optional<Numeral> number = numberAt(folded, at);
        if (!number) {
            words += folded[at++];
            continue;
        }
        if (!m_hasNumber) {
            m_hasNumber = true;
            m_value = number->value;
            m_before = words;
        } else {
            m_after.push_back({ words, 0, false });
            m_after.push_back({ {}, number->value, true });
        }
        words.clear();
        longestNumber = std::max(longestNumber, number->length);
        at += number->length;
    }
    m_after.push_back({ words, 0, false });
    const bool isAlone = longestNumber == folded.size();
    m_hasNumber = m_hasNumber && !(isAlone && longestNumber == 1);
}

qsizetype NumberPhrase::endAfter(QStringView folded, const TextSpan& number) const
{
    const qsizetype start = number.start - m_before.size();
    if (start < 0 || folded.sliced(start, m_before.size()) != m_before)
        return -1;
    qsizetype at = number.end();
    for (const Part& part : m_after) {
        if (!part.isNumber) {
            if (!folded.sliced(at).startsWith(part.words))
                return -1;
            at += part.words.size();
            continue;
        }
        const std::optional<Numeral> next = at < folded.size() ? numberAt(folded, at) : std::nullopt;
        if (!next || !isSame(next->value, part.value))
            return -1;
        at += next->length;
    }
    return at;
}

NumberIndex::NumberIndex(QStringView folded)
{
    for (qsizetype at = 0; at < folded.size();) {
        const std::optional<Numeral> number = numberAt(folded, at);
        if (number)
            m_entries.push_back({ number->value, { at, number->length } });
        at += number ? number->length : 1;
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& left, const Entry& right) {
        return left.value != right.value ? left.value < right.value : left.span < right.span;
    });
}

std::vector<TextSpan> NumberIndex::withValue(double value) const
{
    const double slack = 1e-9 * std::abs(value);
    auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), value - slack,
        [](const Entry& candidate, double wanted) { return candidate.value < wanted; });
    std::vector<TextSpan> found;
    for (; entry != m_entries.end() && entry->value <= value + slack; ++entry)
        found.push_back(entry->span);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace tidemark::text
