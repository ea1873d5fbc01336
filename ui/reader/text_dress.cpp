// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/text_dress.h"

#include "text/block_forms.h"
#include "text/inline_marks.h"

#include <QFontDatabase>

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;
using text::InlineKind;

namespace {

StyledSpan styled(InlineKind kind, const TextSpan& span)
{
    StyledSpan style { span };
    switch (kind) {
    case InlineKind::Strong:
        style.isBold = true;
        break;
    case InlineKind::Emphasis:
        style.isSlanted = true;
        break;
    case InlineKind::Code:
        style.isMonospaced = true;
        break;
    case InlineKind::Strike:
        style.isStruck = true;
        break;
    case InlineKind::Link:
        style.ink = Ink::Link;
        break;
    case InlineKind::Sign:
        style.ink = Ink::Faint;
        break;
    }
    return style;
}

bool hangs(ReaderBlockKind kind)
{
    return kind == ReaderBlockKind::ListItem || kind == ReaderBlockKind::Quote
        || kind == ReaderBlockKind::Footnote;
}

void appendSlants(QList<QTextLayout::FormatRange>& ranges, QStringView text, const TextSpan& span)
{
    const qsizetype end = std::min(span.end(), text.size());
    for (qsizetype at = span.start; at < end;) {
        qsizetype next = at;
        while (next < end && characterClass(text[next].unicode()) != CharacterClass::Han)
            ++next;
        if (next > at) {
            QTextLayout::FormatRange range { int(at), int(next - at), {} };
            range.format.setFontItalic(true);
            ranges.append(range);
        }
        at = next + 1;
        while (at < end && characterClass(text[at].unicode()) == CharacterClass::Continuation)
            ++at; // of the Han character
    }
}

// The pipes of a row are signs, the words between them are not.
void dressRow(TextDress& dress, QStringView text, const TextSpan& unit, bool isHead)
{
    for (qsizetype at = unit.start; at < unit.end(); ++at) {
        if (text[at] == u'|' && (at == unit.start || text[at - 1] != u'\\'))
            dress.spans.push_back(styled(InlineKind::Sign, { at - unit.start, 1 }));
    }
    if (!isHead)
        return;
    for (const TextSpan& cell : text::tableCells(text, unit))
        dress.spans.push_back(styled(InlineKind::Strong, { cell.start - unit.start, cell.length }));
}

} // namespace

TextDress TextDress::shown(const text::SpanMap& map) const
{
    if (map.isIdentity())
        return *this;
    TextDress result = *this;
    for (StyledSpan& style : result.spans)
        style.span = map.toShown(style.span);
    for (TabStop& stop : result.stops)
        stop.at = map.toShown(stop.at);
    result.hanging = map.toShown(hanging);
    return result;
}

QList<QTextLayout::FormatRange> TextDress::formats(QStringView text) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const StyledSpan& style : spans) {
        if (style.isSlanted)
            appendSlants(ranges, text, style.span);
        if (!style.isBold && !style.isMonospaced)
            continue;
        QTextLayout::FormatRange range { int(style.span.start), int(style.span.length), {} };
        if (style.isBold)
            range.format.setFontWeight(QFont::Bold);
        if (style.isMonospaced)
            range.format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        ranges.append(range);
    }
    return ranges;
}

std::vector<Ink> TextDress::inks(qsizetype length) const
{
    std::vector<Ink> result(size_t(length), Ink::Text);
    for (const StyledSpan& style : spans) {
        if (style.ink != Ink::Text) {
            for (qsizetype at = style.span.start; at < std::min(style.span.end(), length); ++at)
                result[size_t(at)] = style.ink;
        }
    }
    return result;
}

TextDress dressOf(QStringView text, const ReaderBlock& block, const TextSpan& unit)
{
    TextDress dress;
    const TextSpan marker = block.marker;
    if (!marker.isEmpty() && marker.overlaps(unit)) {
        const TextSpan inside = TextSpan::between(
            std::max(marker.start, unit.start) - unit.start, std::min(marker.end(), unit.end()) - unit.start);
        const bool isSaid = block.kind == ReaderBlockKind::Caption; // 圖1 is read with its caption
        if (!isSaid)
            dress.spans.push_back(styled(InlineKind::Sign, inside));
        else
            dress.spans.push_back(styled(InlineKind::Strong, inside));
        dress.hanging = hangs(block.kind) ? inside.end() : 0;
    }
    for (const text::InlineMark& mark : text::inlineMarks(text, unit))
        dress.spans.push_back(styled(mark.kind, { mark.span.start - unit.start, mark.span.length }));
    if (block.kind == ReaderBlockKind::TableRow && marker.isEmpty())
        dressRow(dress, text, unit, block.level == 1);
    return dress;
}

} // namespace tidemark::reader
