// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor_edges.h"

#include "text/fold.h"

namespace tidemark::text {

namespace {

bool isWordLetter(char32_t unit)
{
    return (unit >= U'0' && unit <= U'9') || (unit >= U'a' && unit <= U'z');
}

/// Whether units `left` and `left + 1` belong to one number or one Latin word.
bool isInsideWord(const FoldedText& text, qsizetype left)
{
    if (left < 0 || left + 1 >= text.size() || text.endOf(left) != text.startOf(left + 1))
        return false;
    const auto isDigit = [](char32_t unit) { return unit >= U'0' && unit <= U'9'; };
    const char32_t first = text.units()[size_t(left)];
    const char32_t second = text.units()[size_t(left) + 1];
    return isWordLetter(first) && isWordLetter(second) && isDigit(first) == isDigit(second);
}

/// Whether two characters between words can stand for each other: any white space, any punctuation.
bool isSameKind(QChar left, QChar right)
{
    return left.isSpace() == right.isSpace();
}

/// How many of the characters `found` (in reading order away from the words) belong to the mark that had
/// `wanted` there.
qsizetype takenOf(const QString& found, const QString& wanted)
{
    qsizetype taken = 0;
    for (const QChar each : wanted) {
        qsizetype at = taken;
        while (at < found.size() && foldUnit(found[at].unicode()) != foldUnit(each.unicode()))
            ++at;
        if (at < found.size())
            taken = at + 1;
        else if (taken < found.size() && isSameKind(found[taken], each))
            ++taken;
        else if (!each.isSpace() && taken + 1 < found.size() && found[taken].isSpace()
            && isSameKind(found[taken + 1], each))
            taken += 2;
    }
    return taken;
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

QString between(const FoldedText& text, qsizetype start, qsizetype end)
{
    return text.source().mid(start, std::max<qsizetype>(end - start, 0));
}

} // namespace

domain::TextSpan spanWithEdges(
    const FoldedText& base, const domain::TextSpan& mark, const FoldedText& changed, UnitRange place)
{
    const qsizetype first = base.unitAt(mark.start);
    const qsizetype last = base.unitAt(mark.end()) - 1;
    constexpr int longestWord = 24; // left over of a word
    for (int i = 0;
         i < longestWord && isInsideWord(changed, place.start - 1) && !isInsideWord(base, first - 1); ++i)
        --place.start;
    for (int i = 0; i < longestWord && isInsideWord(changed, place.end - 1) && !isInsideWord(base, last); ++i)
        ++place.end;
    qsizetype start = changed.startOf(place.start);
    qsizetype end = changed.endOf(place.end - 1);
    const qsizetype floor = place.start > 0 ? changed.endOf(place.start - 1) : 0;
    const qsizetype ceiling
        = place.end < changed.size() ? changed.startOf(place.end) : changed.source().size();
    start -= takenOf(
        reversed(between(changed, floor, start)), reversed(between(base, mark.start, base.startOf(first))));
    end += takenOf(between(changed, end, ceiling), between(base, base.endOf(last), mark.end()));
    return domain::TextSpan::between(start, end);
}

} // namespace tidemark::text
