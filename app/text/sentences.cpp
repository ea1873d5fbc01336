// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <algorithm>
#include <array>

namespace tidemark::text {

using domain::TextSpan;

namespace {

bool isOneOf(QChar character, QStringView set)
{
    return set.contains(character);
}

bool isAsciiAlphanumeric(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

bool isCloser(QChar character)
{
    return isOneOf(character, u"”’」』\"'）)】]》〉");
}

QStringView wordBefore(QStringView text, qsizetype position, qsizetype limit)
{
    qsizetype start = position;
    constexpr qsizetype longestAbbreviation = 12;
    while (start > limit && position - start < longestAbbreviation
        && (text[start - 1].isLetter() || text[start - 1] == u'.') && text[start - 1].unicode() < 0x250)
        --start;
    return text.mid(start, position - start);
}

bool isAbbreviation(QStringView word)
{
    static constexpr std::array list { u"mr", u"mrs", u"ms", u"dr", u"prof", u"sen", u"rep", u"gov", u"gen",
        u"lt", u"col", u"sgt", u"capt", u"st", u"jr", u"sr", u"vs", u"no", u"nos", u"inc", u"ltd", u"co",
        u"corp", u"dept", u"est", u"fig", u"pp", u"vol", u"jan", u"feb", u"mar", u"apr", u"jun", u"jul",
        u"aug", u"sep", u"sept", u"oct", u"nov", u"dec", u"mon", u"tue", u"tues", u"wed", u"thu", u"thur",
        u"thurs", u"fri", u"sat", u"sun", u"approx", u"ca", u"art", u"sec", u"rev", u"hon", u"pres", u"supt",
        u"mt", u"ft" };
    return std::any_of(list.begin(), list.end(),
        [&](const char16_t* entry) { return word.compare(QStringView(entry), Qt::CaseInsensitive) == 0; });
}

/// Most characters are Han or letters: one comparison spares them the look through the marks.
bool isHan(QChar character)
{
    return character.unicode() >= 0x3400 && character.unicode() <= 0x9FFF;
}

bool asciiStopEnds(QStringView text, qsizetype at, const TextSpan& within)
{
    const qsizetype next = at + 1;
    if (next < within.end() && (isAsciiAlphanumeric(text[next]) || text[next] == u',' || text[next] == u';'))
        return false; // 3.5, and Golden, Colo., said
    const QStringView word = wordBefore(text, at, within.start);
    if (word.isEmpty() || next >= within.end())
        return true;
    if (word.contains(u'.') || (word.size() == 1 && word[0].isUpper()) || isAbbreviation(word)) {
        // U.S. may still end a sentence, but a wrong join is milder than a wrong cut.
        qsizetype after = next;
        while (after < within.end() && text[after] == u' ')
            ++after;
        return after >= within.end();
    }
    return true;
}

bool endsSentence(QStringView text, qsizetype at, const TextSpan& within)
{
    const QChar character = text[at];
    if (isHan(character))
        return false;
    if (isOneOf(character, u"。！？!?｡\n"))
        return true;
    if (character == u'…')
        return at + 1 < within.end() && isCloser(text[at + 1]);
    return character == u'.' && asciiStopEnds(text, at, within);
}

bool endsClause(QStringView text, qsizetype at, const TextSpan& within)
{
    const QChar character = text[at];
    if (isHan(character))
        return false;
    if (isOneOf(character, u"，；：、—;、"))
        return character != u'、';
    if (character != u',' && character != u':')
        return false;
    const bool digitBefore = at > within.start && text[at - 1].isDigit();
    const bool digitAfter = at + 1 < within.end() && text[at + 1].isDigit();
    return !(digitBefore && digitAfter);
}

void appendTrimmed(std::vector<TextSpan>& spans, QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (start < end)
        spans.push_back(TextSpan::between(start, end));
}

TextSpan clamped(QStringView text, const TextSpan& span)
{
    const qsizetype start = std::clamp(span.start, qsizetype(0), text.size());
    return TextSpan::between(start, std::clamp(span.end(), start, text.size()));
}

template <class Ends> std::vector<TextSpan> split(QStringView text, const TextSpan& within, Ends ends)
{
    std::vector<TextSpan> spans;
    qsizetype start = within.start;
    for (qsizetype at = within.start; at < within.end(); ++at) {
        if (!ends(at))
            continue;
        while (at + 1 < within.end() && (isCloser(text[at + 1]) || ends(at + 1)))
            ++at;
        appendTrimmed(spans, text, start, at + 1);
        start = at + 1;
    }
    appendTrimmed(spans, text, start, within.end());
    return spans;
}

} // namespace

std::vector<TextSpan> splitSentences(QStringView text, const TextSpan& span)
{
    const TextSpan within = clamped(text, span);
    return split(text, within, [&](qsizetype at) { return endsSentence(text, at, within); });
}

std::vector<TextSpan> splitClauses(QStringView text, const TextSpan& span)
{
    const TextSpan within = clamped(text, span);
    return split(text, within, [&](qsizetype at) { return endsClause(text, at, within); });
}

} // namespace tidemark::text
