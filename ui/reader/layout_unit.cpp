// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout_unit.h"

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

// Laying out costs about 2 microseconds a character: a unit stays well below one frame.
constexpr qsizetype longestUnit = 2000; // UTF-16 units
constexpr qsizetype pieceLength = 1000; // UTF-16 units

quint32 halfEmsOf(QStringView text)
{
    constexpr char16_t firstWide = 0x2E80; // CJK Radicals Supplement
    quint32 wide = 0;
    for (const QChar character : text)
        wide += character.unicode() >= firstWide ? 1 : 0;
    return quint32(text.size()) + wide;
}

bool endsSentence(QChar character)
{
    return QStringView(u"。!?!?;;…").contains(character);
}

bool continuesCluster(QChar character)
{
    constexpr char16_t joiner = 0x200D;
    return character.isLowSurrogate() || character.isMark() || character.unicode() == joiner;
}

// A break after a sentence is best, after a space good, between two characters possible.
qsizetype pieceEnd(QStringView text, qsizetype start)
{
    const qsizetype limit = start + pieceLength;
    for (const auto& accepts : { &endsSentence, +[](QChar character) { return character.isSpace(); } }) {
        for (qsizetype end = limit; end > start + pieceLength / 2; --end) {
            if (accepts(text[end - 1]) && !continuesCluster(text[end]))
                return end;
        }
    }
    qsizetype end = limit;
    while (end > start + pieceLength / 2 && continuesCluster(text[end]))
        --end;
    return text[end].isLowSurrogate() ? end - 1 : end;
}

void appendBlock(std::vector<LayoutUnit>& units, QStringView text, const ReaderBlock& block, qint32 index)
{
    qsizetype start = block.span.start;
    const auto append = [&](qsizetype end) {
        const TextSpan span = TextSpan::between(start, end);
        const QStringView words = text.sliced(span.start, span.length);
        units.push_back(
            { span, index, halfEmsOf(words), block.kind, start == block.span.start, qint8(block.level) });
        start = end;
    };
    if (block.span.length > longestUnit) {
        const QStringView upToEnd = text.first(block.span.end());
        while (block.span.end() - start > pieceLength + pieceLength / 2)
            append(pieceEnd(upToEnd, start));
    }
    append(block.span.end());
}

bool lacksByline(const std::vector<ReaderBlock>& blocks)
{
    return std::none_of(blocks.begin(), blocks.end(),
        [](const ReaderBlock& block) { return block.kind == ReaderBlockKind::Byline; });
}

void appendDetails(std::vector<LayoutUnit>& units)
{
    const auto title = std::find_if(units.begin(), units.end(),
        [](const LayoutUnit& unit) { return unit.kind == ReaderBlockKind::Title; });
    const auto place = title == units.end() ? units.begin() : title + 1;
    const qsizetype offset = place == units.begin() ? 0 : (place - 1)->span.end();
    units.insert(place, { TextSpan { offset, 0 }, -1, 0, ReaderBlockKind::Byline, true, 0 });
}

} // namespace

std::vector<LayoutUnit> splitIntoUnits(const ReaderDocument& document)
{
    std::vector<LayoutUnit> units;
    units.reserve(document.blocks.size());
    qsizetype covered = 0;
    for (size_t index = 0; index < document.blocks.size(); ++index) {
        ReaderBlock block = document.blocks[index];
        const qsizetype start = std::clamp<qsizetype>(block.span.start, covered, document.text.size());
        const qsizetype end = std::clamp<qsizetype>(block.span.end(), start, document.text.size());
        block.span = TextSpan::between(start, end);
        if (block.span.isEmpty())
            continue;
        appendBlock(units, document.text, block, qint32(index));
        covered = end;
    }
    if (!units.empty() && !document.details.isEmpty() && lacksByline(document.blocks))
        appendDetails(units);
    return units;
}

} // namespace tidemark::reader
