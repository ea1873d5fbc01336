// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/line_composer.h"

#include <algorithm>

namespace tidemark::reader {

namespace {

constexpr qreal scriptGap = 0.25; // em
constexpr qreal tolerance = 0.05; // pixels: sums of rounded advances
constexpr qreal wideShare = 0.9; // of an em
// Beyond these a line looks torn rather than justified, and is left ragged.
constexpr qreal widestStretch = 0.3; // em, of one gap between Han characters
constexpr qreal widestSpace = 1.6; // em, added to one space between words
constexpr qreal spaceWeight = 2;
constexpr qreal scriptWeight = 1.5;

bool isQuotationMark(char16_t unit)
{
    return unit >= 0x2018 && unit <= 0x201D;
}

} // namespace

LineComposer::LineComposer(
    QStringView text, std::span<const float> advances, const LineRules& rules, const PunctuationInk& ink)
    : m_text(text)
    , m_advances(advances)
    , m_rules(rules)
    , m_ink(ink)
    , m_classes(characterClasses(text))
    , m_breaks(lineBreaks(text, m_classes))
{
    for (size_t at = 0; at < size_t(rules.hanging) && at < advances.size(); ++at)
        m_rules.restIndent += advances[at] + gapAfter(int(at));
    // Signs as long as the line leave no room to hang anything beside them.
    m_rules.restIndent = std::min(m_rules.restIndent, m_rules.width / 2);
}

std::vector<ComposedLine> LineComposer::breakLines() const
{
    std::vector<ComposedLine> lines;
    const int length = int(m_text.size());
    int start = 0;
    do {
        const int end = lineEnd(start);
        lines.push_back({ start, end, indentOf(start), 0 });
        start = end;
    } while (start < length);
    giveTheLastLineCompany(lines);
    return lines;
}

// One character alone, with its full stop, makes no line: another comes down to it.
void LineComposer::giveTheLastLineCompany(std::vector<ComposedLine>& lines) const
{
    if (lines.size() < 2)
        return;
    ComposedLine& last = lines.back();
    ComposedLine& before = lines[lines.size() - 2];
    const auto isHan = [this](int index) { return classOf(index) == CharacterClass::Han; };
    int alone = 0;
    for (int index = last.start; index < last.end; ++index)
        alone += isHan(index) ? 1 : 0;
    const bool isRunt = alone == 1 && last.end - last.start <= 3 && isHan(last.start);
    constexpr int leastKept = 6; // of the line that gives one away
    const int moved = last.start - 1;
    if (!isRunt || moved - before.start < leastKept || !isHan(moved) || !mayBreakAfter(moved - 1))
        return;
    before.end = last.start = moved;
}

int LineComposer::countLines() const
{
    int count = 0;
    int start = 0;
    do {
        start = lineEnd(start);
        ++count;
    } while (start < int(m_text.size()));
    return count;
}

int LineComposer::lineEnd(int start) const
{
    const int length = int(m_text.size());
    const qreal room = m_rules.width - indentOf(start) + tolerance;
    qreal x = start < length ? -startSqueeze(start) : 0;
    int bestBreak = 0; // after a word
    int anyBreak = 0; // between two characters
    for (int index = start; index < length; ++index) {
        if (classOf(index) == CharacterClass::Forced)
            return index + 1;
        x = stopped(index, x) + m_advances[size_t(index)];
        const bool isSpace = classOf(index) == CharacterClass::Space;
        if (!isSpace && x - endAllowance(index) > room && anyBreak > start)
            return bestBreak > start ? bestBreak : anyBreak;
        if (index + 1 < length && classOf(index + 1) != CharacterClass::Continuation) {
            anyBreak = index + 1;
            if (mayBreakAfter(index))
                bestBreak = index + 1;
        }
        x += gapAfter(index);
    }
    return length;
}

void LineComposer::place(ComposedLine& line, std::vector<float>& lefts) const
{
    const qreal room = m_rules.width - indentOf(line.start);
    qreal x = line.start < line.end ? -startSqueeze(line.start) : 0;
    int visibleEnd = line.end;
    while (visibleEnd > line.start
        && (classOf(visibleEnd - 1) == CharacterClass::Space
            || classOf(visibleEnd - 1) == CharacterClass::Forced))
        --visibleEnd;
    qreal visibleRight = x;
    for (int index = line.start; index < line.end; ++index) {
        x = stopped(index, x);
        lefts[size_t(index)] = float(x + indentOf(line.start));
        x += m_advances[size_t(index)];
        if (index < visibleEnd)
            visibleRight = x;
        if (index + 1 < visibleEnd)
            x += gapAfter(index);
    }
    line.right = x + indentOf(line.start);
    qreal slack = room - visibleRight;
    // What overflows hangs as a whole or is squeezed as a whole: half measures look like mistakes.
    if (slack < -tolerance && visibleEnd > line.start)
        slack += endAllowance(visibleEnd - 1);
    const bool endsUnit = line.end >= int(m_text.size()) || classOf(line.end - 1) == CharacterClass::Forced;
    if (m_rules.justified && !endsUnit && slack > 0) {
        justify(line, visibleEnd, slack, lefts);
        line.right = lefts[size_t(line.end) - 1] + m_advances[size_t(line.end) - 1];
    }
    // Spaces at a line's end take no room beyond the column.
    const qreal visible
        = visibleEnd > line.start ? lefts[size_t(visibleEnd) - 1] + m_advances[size_t(visibleEnd) - 1] : 0;
    const auto limit = float(std::max(m_rules.width, visible));
    for (int index = visibleEnd; index < line.end; ++index)
        lefts[size_t(index)] = std::min(lefts[size_t(index)], limit);
    if (visibleEnd < line.end)
        line.right = std::min<qreal>(line.right, limit);
}

void LineComposer::justify(
    const ComposedLine& line, int visibleEnd, qreal slack, std::vector<float>& lefts) const
{
    qreal weights = 0;
    bool hasHan = false;
    for (int index = line.start; index + 1 < visibleEnd; ++index) {
        weights += stretchWeight(index);
        hasHan |= classOf(index) == CharacterClass::Han;
    }
    const qreal unit = weights > 0 ? slack / weights : 0;
    if (unit > (hasHan ? widestStretch : widestSpace / spaceWeight) * m_rules.em)
        return;
    qreal shift = 0;
    for (int index = line.start; index < line.end; ++index) {
        lefts[size_t(index)] += float(shift);
        if (index + 1 < visibleEnd)
            shift += unit * stretchWeight(index);
    }
}

qreal LineComposer::indentOf(int start) const
{
    return start == 0 ? m_rules.firstIndent : m_rules.restIndent;
}

qreal LineComposer::stopped(int index, qreal x) const
{
    if (m_rules.stops.empty())
        return x;
    const auto stop = std::lower_bound(m_rules.stops.begin(), m_rules.stops.end(), index,
        [](const TabStop& each, int at) { return each.at < at; });
    return stop != m_rules.stops.end() && stop->at == index ? std::max(x, stop->x) : x;
}

bool LineComposer::mayBreakAfter(int index) const
{
    return m_breaks[size_t(index) + 1];
}

int LineComposer::baseOf(int index) const
{
    while (index > 0 && classOf(index) == CharacterClass::Continuation)
        --index;
    return index;
}

bool LineComposer::isWide(int index) const
{
    const int base = baseOf(index);
    switch (classOf(base)) {
    case CharacterClass::Han:
        return true;
    case CharacterClass::Opening:
    case CharacterClass::Closing:
    case CharacterClass::Pause:
    case CharacterClass::Dash:
        return m_advances[size_t(base)] >= wideShare * m_rules.em;
    default:
        return false;
    }
}

qreal LineComposer::gapAfter(int index) const
{
    if (index + 1 >= int(m_text.size()))
        return 0;
    const CharacterClass left = classOf(baseOf(index));
    const CharacterClass right = classOf(index + 1);
    const bool meet = (left == CharacterClass::Han && right == CharacterClass::Latin)
        || (left == CharacterClass::Latin && right == CharacterClass::Han);
    if (meet)
        return m_rules.spacesScripts ? scriptGap * m_rules.em : 0;
    return m_rules.squeezes ? -squeezeAfter(index) * m_rules.em : 0;
}

/// Ems to take out between a mark and its neighbour.
qreal LineComposer::squeezeAfter(int index) const
{
    const CharacterClass left = classOf(baseOf(index));
    const CharacterClass right = classOf(index + 1);
    const auto isMark = [](CharacterClass which) {
        return which == CharacterClass::Opening || which == CharacterClass::Closing
            || which == CharacterClass::Pause;
    };
    const auto isNarrow = [](CharacterClass which) {
        return which == CharacterClass::Latin || which == CharacterClass::Space
            || which == CharacterClass::Other;
    };
    if (isMark(left) && isMark(right)) {
        const qreal squeeze = m_ink.squeezeBetween(unitAt(index), unitAt(index + 1));
        // Beside narrow marks a quotation mark is narrow too.
        if (squeeze > 0 || !isQuotationMark(unitAt(index)) || isWide(index + 1))
            return squeeze;
        return left == CharacterClass::Closing ? m_ink.endSqueeze(unitAt(index)) : 0;
    }
    // “tide” in English, where the font has none but full-width quotation marks
    if (isNarrow(left) && right == CharacterClass::Opening && isQuotationMark(unitAt(index + 1)))
        return std::min(m_ink.startSqueeze(unitAt(index + 1)), m_advances[size_t(index)] / m_rules.em);
    if (left == CharacterClass::Closing && isNarrow(right) && isQuotationMark(unitAt(index)))
        return m_ink.endSqueeze(unitAt(index));
    return 0;
}

qreal LineComposer::startSqueeze(int index) const
{
    return m_rules.squeezes && classOf(index) == CharacterClass::Opening
        ? m_ink.startSqueeze(unitAt(index)) * m_rules.em
        : 0;
}

qreal LineComposer::endAllowance(int index) const
{
    const CharacterClass which = classOf(index);
    if (which == CharacterClass::Pause && m_rules.hangs)
        return m_advances[size_t(index)];
    const bool isMark = which == CharacterClass::Closing || which == CharacterClass::Pause;
    return isMark && m_rules.squeezes ? m_ink.endSqueeze(unitAt(index)) * m_rules.em : 0;
}

// Words are stretched at their spaces, Han between its characters; marks stay with what they belong to.
qreal LineComposer::stretchWeight(int index) const
{
    const CharacterClass left = classOf(baseOf(index));
    const CharacterClass right = classOf(index + 1);
    if (right == CharacterClass::Continuation || index < m_rules.hanging)
        return 0;
    if (left == CharacterClass::Space)
        return right == CharacterClass::Space ? 0 : spaceWeight;
    if (left == CharacterClass::Opening || right == CharacterClass::Closing || right == CharacterClass::Pause)
        return 0;
    if (left == CharacterClass::Dash && right == CharacterClass::Dash)
        return 0;
    const bool leftIsLatin = left == CharacterClass::Latin || left == CharacterClass::Other;
    const bool rightIsLatin = right == CharacterClass::Latin || right == CharacterClass::Other;
    if (isWide(index) && isWide(index + 1))
        return 1;
    if ((isWide(index) && rightIsLatin) || (leftIsLatin && isWide(index + 1)))
        return scriptWeight;
    // A narrow mark in Chinese prose: 去年,公司
    return isWide(index + 1) && left != CharacterClass::Space && right != CharacterClass::Space ? 1 : 0;
}

} // namespace tidemark::reader
