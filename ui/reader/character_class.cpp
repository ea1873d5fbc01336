// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/character_class.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tidemark::reader {

namespace {

constexpr QStringView opening = u"「『（《〈【〔［｛〖〘“‘﹁﹃([{";
constexpr QStringView closing = u"」』）》〉】〕］｝〗〙”’﹂﹄；：！？)]}!?;:";
constexpr QStringView pauses = u"。，、．｡､,.";
constexpr QStringView dashes = u"—…⋯‥·・⸺―";
constexpr QStringView stuckToNumbers = u"%‰$€£¥°+";
constexpr char16_t lineSeparator = 0x2028;

bool isSquare(char16_t unit)
{
    return (unit >= 0x2E80 && unit <= 0x2FFF) || (unit >= 0x3004 && unit <= 0x3007)
        || (unit >= 0x3041 && unit <= 0x33FF) || (unit >= 0x3400 && unit <= 0x9FFF)
        || (unit >= 0xF900 && unit <= 0xFAFF) || (unit >= 0xFF10 && unit <= 0xFF5A)
        || (unit >= 0xD840 && unit <= 0xD8BF); // high surrogates of the ideographic planes
}

CharacterClass plainClass(char16_t unit)
{
    if ((unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z'))
        return CharacterClass::Latin;
    if (unit >= 0x4E00 && unit <= 0x9FFF)
        return CharacterClass::Han;
    if (opening.contains(QChar(unit)))
        return CharacterClass::Opening;
    if (closing.contains(QChar(unit)))
        return CharacterClass::Closing;
    if (pauses.contains(QChar(unit)))
        return CharacterClass::Pause;
    if (dashes.contains(QChar(unit)))
        return CharacterClass::Dash;
    return isSquare(unit) ? CharacterClass::Han : CharacterClass::Other;
}

bool isQuote(QChar character)
{
    return QStringView(u"“”‘’").contains(character);
}

bool isWide(CharacterClass which, QChar character)
{
    switch (which) {
    case CharacterClass::Han:
        return true;
    case CharacterClass::Opening:
    case CharacterClass::Closing:
    case CharacterClass::Pause:
        return character.unicode() >= 0x3000 || isQuote(character);
    default:
        return false;
    }
}

// What Unicode's rules, which know no East Asian quotation marks, get wrong around them.
bool mayBreakBetween(QStringView text, const std::vector<CharacterClass>& classes, size_t at, bool unicode)
{
    const CharacterClass left = classes[at - 1];
    const CharacterClass right = classes[at];
    const QChar before = text[qsizetype(at) - 1];
    const QChar after = text[qsizetype(at)];
    if (right == CharacterClass::Continuation)
        return false;
    if (before == u'/' && at >= 2 && text[qsizetype(at) - 2] == u'/') // https://
        return false;
    if (left == CharacterClass::Dash && right == CharacterClass::Dash)
        return before != after && unicode;
    if (left == CharacterClass::Opening && isWide(left, before))
        return false;
    if ((right == CharacterClass::Closing || right == CharacterClass::Pause) && isWide(right, after))
        return false;
    const bool closesQuote = left == CharacterClass::Closing && isQuote(before);
    const bool opensQuote = right == CharacterClass::Opening && isQuote(after);
    if (closesQuote
        && (right == CharacterClass::Han || (right == CharacterClass::Opening && isWide(right, after))))
        return true;
    if (opensQuote
        && (left == CharacterClass::Han || (left == CharacterClass::Closing && isWide(left, before))
            || (left == CharacterClass::Pause && isWide(left, before))))
        return true;
    // 問題:“… with the narrow marks that some Chinese texts use
    if (opensQuote && (left == CharacterClass::Closing || left == CharacterClass::Pause) && at >= 2)
        return classes[at - 2] == CharacterClass::Han || unicode;
    return unicode;
}

} // namespace

CharacterClass characterClass(char16_t unit)
{
    if (const CharacterClass plain = plainClass(unit); plain != CharacterClass::Other)
        return plain;
    if (unit == lineSeparator)
        return CharacterClass::Forced;
    const QChar character(unit);
    if (character.isLowSurrogate() || character.isMark() || character.category() == QChar::Other_Format)
        return CharacterClass::Continuation;
    if (character.isSpace() && character != QChar(QChar::Nbsp))
        return CharacterClass::Space;
    return character.isLetterOrNumber() || stuckToNumbers.contains(character) ? CharacterClass::Latin
                                                                              : CharacterClass::Other;
}

std::vector<CharacterClass> characterClasses(QStringView text)
{
    std::vector<CharacterClass> classes(size_t(text.size()));
    std::transform(text.begin(), text.end(), classes.begin(),
        [](QChar character) { return characterClass(character.unicode()); });
    return classes;
}

std::vector<bool> lineBreaks(QStringView text, const std::vector<CharacterClass>& classes)
{
    std::vector<bool> breaks(size_t(text.size()), false);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text.data(), text.size());
    for (qsizetype at = finder.toNextBoundary(); at >= 0 && at < text.size(); at = finder.toNextBoundary())
        breaks[size_t(at)] = true;
    for (size_t at = 1; at < breaks.size(); ++at)
        breaks[at] = mayBreakBetween(text, classes, at, breaks[at]);
    return breaks;
}

} // namespace tidemark::reader
