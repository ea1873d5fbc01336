// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wording_tokens.h"

#include <QChar>

namespace tidemark::text {

using domain::TextSpan;

namespace {

bool standsAlone(QChar unit)
{
    switch (unit.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return !unit.isLetterOrNumber() && !unit.isMark() && !unit.isSurrogate();
    }
}

qsizetype endOfWord(QStringView text, qsizetype start, qsizetype end)
{
    if (text[start].isHighSurrogate() && start + 1 < end && text[start + 1].isLowSurrogate())
        return start + 2;
    qsizetype at = start + 1;
    if (standsAlone(text[start]))
        return at;
    while (at < end && !text[at].isSpace() && !text[at].isSurrogate() && !standsAlone(text[at]))
        ++at;
    return at;
}

} // namespace

std::uint32_t WordingTokens::idOf(QStringView word)
{
    if (word.size() == 1)
        return word[0].unicode();
    const auto found = m_ids.constFind(word);
    if (found != m_ids.constEnd())
        return *found;
    const auto id = static_cast<std::uint32_t>(0x10000 + m_ids.size());
    m_ids.insert(word, id);
    return id;
}

void WordingTokens::append(Words& words, QStringView text, const TextSpan& span)
{
    for (qsizetype at = span.start; at < span.end();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = endOfWord(text, at, span.end());
        words.ids.push_back(idOf(text.sliced(at, end - at)));
        words.spans.push_back(TextSpan::between(at, end));
        at = end;
    }
}

} // namespace tidemark::text
