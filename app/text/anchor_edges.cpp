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

/// What stands between two offsets besides the units.
QString separators(const FoldedText& text, qsizetype start, qsizetype end)
{
    QString found;
    for (qsizetype unit = text.unitAt(start); start < end; ++unit) {
        const qsizetype next = unit < text.size() ? std::min(text.startOf(unit), end) : end;
        found += text.source().mid(start, std::max<qsizetype>(next - start, 0));
        start = unit < text.size() ? std::max(text.endOf(unit), start) : end;
    }
    return found;
}

bool hasPunctuation(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return !each.isSpace(); });
}

/// Whether what now stands between a mark's last survivor and the unit that stood next to the mark takes the
/// place of the mark's lost end: a word for a word, or a letter before punctuation of the mark.
bool isReplaced(qint32 lost, qint32 put, qint32 survivors, bool punctuation)
{
    if (put <= 0)
        return false;
    const bool word = lost >= 2 && std::abs(put - lost) <= 1;
    const bool letterOfMany = lost == 1 && put == 1 && survivors >= 5;
    return word || letterOfMany || (punctuation && lost <= 1 && put <= 2);
}

/// The units of the changed text that belong to the mark.
UnitRange unitsWithEdges(
    const FoldedText& base, const domain::TextSpan& mark, const FoldedText& changed, const AnchorPlace& place)
{
    UnitRange units = place.units;
    const qint32 survivors = place.survivors.length();
    const qint32 lostBefore = place.survivors.start - place.quote.start;
    const qint32 lostBehind = place.quote.end - place.survivors.end;
    const bool opens = hasPunctuation(separators(base, mark.start, base.startOf(place.quote.start)));
    const bool closes = hasPunctuation(separators(base, base.endOf(place.quote.end - 1), mark.end()));
    if (place.before >= 0 && isReplaced(lostBefore, units.start - place.before - 1, survivors, opens))
        units.start = place.before + 1;
    if (place.behind >= 0 && isReplaced(lostBehind, place.behind - units.end, survivors, closes))
        units.end = place.behind;
    if (!isInsideWord(base, place.quote.start - 1)) {
        for (qint32 i = 0; i < lostBefore && isInsideWord(changed, units.start - 1); ++i)
            --units.start;
    }
    if (!isInsideWord(base, place.quote.end - 1)) {
        for (qint32 i = 0; i < lostBehind && isInsideWord(changed, units.end - 1); ++i)
            ++units.end;
    }
    return units;
}

} // namespace

domain::TextSpan spanWithEdges(
    const FoldedText& base, const domain::TextSpan& mark, const FoldedText& changed, const AnchorPlace& place)
{
    const UnitRange units = unitsWithEdges(base, mark, changed, place);
    const qsizetype start = changed.startOf(units.start);
    const qsizetype end = changed.endOf(units.end - 1);
    const qsizetype floor = units.start > 0 ? changed.endOf(units.start - 1) : 0;
    const qsizetype ceiling
        = units.end < changed.size() ? changed.startOf(units.end) : changed.source().size();
    const QString before = separators(base, mark.start, base.startOf(place.survivors.start));
    const QString behind = separators(base, base.endOf(place.survivors.end - 1), mark.end());
    return domain::TextSpan::between(
        start - takenOf(reversed(separators(changed, floor, start)), reversed(before)),
        end + takenOf(separators(changed, end, ceiling), behind));
}

} // namespace tidemark::text
