// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folded_text.h"

#include "text/fold.h"

#include <algorithm>

namespace tidemark::text {

namespace {

/// What lies between words and may differ from edition to edition.
bool isSeparator(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return character == U'~' || character == U'<' || character == U'>' || character == U'|';
    }
}

bool isAccent(char32_t character)
{
    return (character >= 0x0300 && character <= 0x036F) || character == 0x3099 || character == 0x309A
        || (character >= 0xFE00 && character <= 0xFE0F);
}

bool isPlainHan(char32_t character)
{
    return character >= 0x4E00 && character <= 0x9FFF;
}

bool isHangul(char32_t character)
{
    return character >= 0xAC00 && character <= 0xD7A3;
}

char32_t foldCharacter(char32_t character)
{
    return character <= 0xFFFF ? char32_t(foldUnit(static_cast<char16_t>(character)))
                               : QChar::toLower(character);
}

int breakStrength(QChar separator)
{
    if (QStringView(u"。！？!?.；;").contains(separator))
        return 2;
    return QStringView(u"，,、：:\n").contains(separator) ? 1 : 0;
}

} // namespace

FoldedText::FoldedText(QStringView source)
    : m_source(source.toString())
{
    m_units.reserve(static_cast<size_t>(source.size()));
    m_starts.reserve(static_cast<size_t>(source.size()));
    for (qsizetype i = 0; i < source.size(); ++i) {
        const qsizetype start = i;
        char32_t character = source[i].unicode();
        if (source[i].isHighSurrogate() && i + 1 < source.size() && source[i + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(source[start], source[++i]);
        const char32_t folded = foldCharacter(character);
        if (isPlainHan(folded) || folded < 0x80)
            append(folded, start);
        else if (!isHangul(folded) && QChar::decompositionTag(folded) != QChar::NoDecomposition)
            appendExpanded(folded, start);
        else
            append(folded, start);
    }
}

void FoldedText::append(char32_t unit, qsizetype offset)
{
    if (isSeparator(unit) || isAccent(unit))
        return;
    m_units.push_back(unit);
    m_starts.push_back(static_cast<std::uint32_t>(offset));
}

void FoldedText::appendExpanded(char32_t character, qsizetype offset)
{
    const auto letters = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toUcs4();
    for (const uint letter : letters)
        append(foldCharacter(letter), offset);
}

qsizetype FoldedText::unitAt(qsizetype offset) const
{
    if (offset <= 0)
        return 0;
    return std::lower_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin();
}

qsizetype FoldedText::endOf(qsizetype unit) const
{
    const qsizetype start = startOf(unit);
    const bool pair = m_source[start].isHighSurrogate() && start + 1 < m_source.size()
        && m_source[start + 1].isLowSurrogate();
    qsizetype end = start + (pair ? 2 : 1);
    while (end < m_source.size() && isAccent(m_source[end].unicode()))
        ++end;
    return end;
}

int FoldedText::breakBefore(qsizetype unit) const
{
    constexpr int strongest = 3;
    if (unit <= 0 || unit >= size())
        return strongest;
    int strength = 0;
    int lines = 0;
    for (qsizetype at = endOf(unit - 1); at < startOf(unit); ++at) {
        lines += m_source[at] == u'\n' ? 1 : 0;
        const bool lineEndsSentence = lines > 0 && strength == 2;
        if (lines > 1 || lineEndsSentence)
            return strongest;
        strength = std::max(strength, breakStrength(m_source[at]));
    }
    return strength;
}

} // namespace tidemark::text
