// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markwhen_words.h"

#include <algorithm>
#include <array>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array months { u"january", u"february", u"march", u"april", u"may", u"june", u"july",
    u"august", u"september", u"october", u"november", u"december" };
constexpr std::array shortUnits { u"millisecond", u"milliseconds", u"ms", u"second", u"seconds", u"sec",
    u"secs", u"s", u"minute", u"minutes", u"min", u"mins", u"hour", u"hours", u"h" };
constexpr std::array otherWords { u"now", u"before", u"after", u"by", u"plus", u"week", u"work", u"business",
    u"am", u"pm", u"st", u"nd", u"rd", u"th", u"t", u"z", u"x", u"xx", u"of" };
constexpr qsizetype longestDate = 120;

template <class Words> bool isOneOf(QStringView word, const Words& words)
{
    return std::any_of(
        words.begin(), words.end(), [word](const char16_t* known) { return word == QStringView(known); });
}

bool isKnownWord(const QString& word)
{
    static constexpr std::array units { u"day", u"days", u"d", u"weeks", u"w", u"month", u"months", u"year",
        u"years", u"y" };
    return monthOf(word) > 0 || isOneOf(word, units) || isOneOf(word, shortUnits)
        || isOneOf(word, otherWords);
}

bool mayBegin(QStringView words)
{
    const QChar first = words.front();
    const bool isSigned = first == u'-' && words.size() > 1 && words[1].isDigit();
    return isSigned || (first >= u'0' && first <= u'9') || first.isLetter()
        || QStringView(u"[{.!/+").contains(first);
}

} // namespace

int monthOf(QStringView word)
{
    const QString lower = word.toString().toLower();
    const QString name = lower.endsWith(u'.') ? lower.chopped(1) : lower;
    for (size_t index = 0; index < months.size(); ++index) {
        const QStringView month(months[index]);
        if (name == month || (name.size() >= 3 && name.size() <= 4 && month.startsWith(name)))
            return static_cast<int>(index) + 1;
    }
    return 0;
}

bool isShorterThanADay(QStringView unit)
{
    return isOneOf(unit, shortUnits);
}

bool looksLikeMarkwhenDate(QStringView words)
{
    words = words.trimmed();
    if (words.isEmpty() || words.size() > longestDate || !mayBegin(words))
        return false;
    bool hasNumber = words.compare(u"now", Qt::CaseInsensitive) == 0;
    for (qsizetype at = 0; at < words.size();) {
        const QChar unit = words[at];
        if (unit == u'!') { // an id may be any word
            while (at < words.size() && words[at] != u' ')
                ++at;
            hasNumber = true;
            continue;
        }
        if (!unit.isLetter()) {
            hasNumber = hasNumber || (unit >= u'0' && unit <= u'9');
            if (!unit.isDigit() && !QStringView(u" -/.,~?%[]{}+:–").contains(unit))
                return false;
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < words.size() && words[at].isLetter())
            ++at;
        if (!isKnownWord(words.sliced(start, at - start).toString().toLower()))
            return false;
    }
    return hasNumber;
}

} // namespace tidemark::exchange
