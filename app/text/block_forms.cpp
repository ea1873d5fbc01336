// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/block_forms.h"

#include <algorithm>
#include <array>

namespace tidemark::text {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr int tabWidth = 4; // columns
constexpr int indentOfLevel = 2; // columns that make a list item the child of the one before
constexpr int deepest = 6;
constexpr qsizetype longestCaption = 120; // UTF-16 units

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isBlank(QStringView line, qsizetype at)
{
    return at < line.size() && (line[at] == u' ' || line[at] == u'\t' || line[at] == QChar(0x3000));
}

qsizetype skipBlanks(QStringView line, qsizetype at)
{
    while (isBlank(line, at))
        ++at;
    return at;
}

qsizetype skipDigits(QStringView line, qsizetype at)
{
    while (at < line.size() && isDigit(line[at]))
        ++at;
    return at;
}

/// Columns of white space before a block on its line.
int columnOf(QStringView text, qsizetype start)
{
    int column = 0;
    for (qsizetype at = start; at > 0 && text[at - 1] != u'\n'; --at)
        column += text[at - 1] == u'\t' ? tabWidth : 1;
    return column;
}

BlockForm withMarker(BlockRole role, int level, qsizetype start, qsizetype length)
{
    return { role, level, false, { start, length } };
}

BlockForm headingForm(QStringView line, qsizetype start)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    if (level < 1 || level > deepest || !isBlank(line, level))
        return {};
    return withMarker(BlockRole::Heading, int(level), start, skipBlanks(line, level));
}

BlockForm quoteForm(QStringView line, qsizetype start)
{
    int depth = 0;
    qsizetype at = 0;
    while (at < line.size() && line[at] == u'>' && depth < deepest) {
        ++depth;
        at = skipBlanks(line, at + 1);
    }
    return depth == 0 || at >= line.size() ? BlockForm {} : withMarker(BlockRole::Quote, depth, start, at);
}

/// The length of `1. `, `2) `, `(3) ` or `（4）`; 0 when the line begins otherwise.
qsizetype numberLength(QStringView line)
{
    const bool isBracketed = !line.isEmpty() && (line[0] == u'(' || line[0] == u'（');
    const qsizetype first = isBracketed ? 1 : 0;
    const qsizetype end = skipDigits(line, first);
    constexpr qsizetype mostDigits = 3; // four are a year
    if (end == first || end - first > mostDigits || end >= line.size())
        return 0;
    if (isBracketed)
        return line[end] == u')' || line[end] == u'）' ? skipBlanks(line, end + 1) : 0;
    const bool isNarrow = line[end] == u'.' || line[end] == u')';
    if (isNarrow && isBlank(line, end + 1))
        return skipBlanks(line, end + 1);
    return line[end] == u'、' || line[end] == u'．' ? skipBlanks(line, end + 1) : 0;
}

BlockForm listForm(QStringView line, qsizetype start)
{
    static constexpr QStringView bullets = u"-*+•◦▪‣●○■·";
    if (line.size() > 2 && bullets.contains(line[0])) {
        const bool needsBlank = QStringView(u"-*+·").contains(line[0]);
        const qsizetype end = skipBlanks(line, 1);
        if (!needsBlank || end > 1)
            return end < line.size() ? withMarker(BlockRole::ListItem, 1, start, end) : BlockForm {};
    }
    const qsizetype length = numberLength(line);
    if (length == 0 || length >= line.size())
        return {};
    BlockForm form = withMarker(BlockRole::ListItem, 1, start, length);
    form.isNumbered = true;
    return form;
}

bool isRule(QStringView line)
{
    return line.size() >= 3 && QStringView(u"-*_").contains(line[0])
        && std::all_of(line.begin(), line.end(), [&](QChar each) { return each == line[0]; });
}

bool isTableRule(QStringView line)
{
    return line.contains(u'|') && line.contains(u'-')
        && std::all_of(
            line.begin(), line.end(), [](QChar each) { return QStringView(u"|-: \t").contains(each); });
}

bool isPipeRow(QStringView line)
{
    return line.size() > 2 && line.startsWith(u'|') && line.endsWith(u'|');
}

/// 圖1, 图 2:, 表三, Figure 4., Table 5
BlockForm captionForm(QStringView line, qsizetype start)
{
    static constexpr std::array words { u"圖", u"图", u"表", u"照片", u"Figure", u"Fig.", u"Table", u"Photo",
        u"Image" };
    if (line.size() > longestCaption)
        return {};
    for (const QStringView word : words) {
        if (!line.startsWith(word))
            continue;
        const qsizetype number = skipBlanks(line, word.size());
        qsizetype end = skipDigits(line, number);
        if (end == number && word.size() == 1 && end < line.size()
            && QStringView(u"一二三四五六七八九十").contains(line[end]))
            ++end;
        const bool isWhole
            = end >= line.size() || isBlank(line, end) || QStringView(u":：.．、-—|｜").contains(line[end]);
        if (end > number && isWhole)
            return withMarker(BlockRole::Caption, 1, start, end);
    }
    return {};
}

/// [1], 【1】, 注1:, 註①, ①, ※
BlockForm footnoteForm(QStringView line, qsizetype start)
{
    const bool isBracketed = !line.isEmpty() && QStringView(u"[［【〔").contains(line[0]);
    const bool isNote = !isBracketed && !line.isEmpty() && QStringView(u"注註").contains(line[0]);
    qsizetype at = isBracketed || isNote ? 1 : 0;
    if (isBracketed && at < line.size() && (line[at] == u'^' || line[at] == u'注' || line[at] == u'註'))
        ++at;
    const qsizetype number = at;
    at = skipDigits(line, at);
    const bool isCircled
        = at == number && at < line.size() && line[at] >= QChar(0x2460) && line[at] <= QChar(0x2473);
    at += isCircled ? 1 : 0;
    if (at == number || (!isBracketed && !isNote && !isCircled))
        return {};
    if (isBracketed) {
        if (at >= line.size() || !QStringView(u"]］】〕").contains(line[at]))
            return {};
        ++at;
    }
    if (at < line.size() && QStringView(u":：.、").contains(line[at]))
        ++at;
    return at >= line.size() ? BlockForm {} : withMarker(BlockRole::Footnote, 1, start, skipBlanks(line, at));
}

BlockForm formOf(QStringView line, qsizetype start)
{
    if (isRule(line))
        return withMarker(BlockRole::Rule, 0, start, line.size());
    if (isTableRule(line))
        return withMarker(BlockRole::TableRule, 0, start, line.size());
    if (isPipeRow(line))
        return { BlockRole::TableRow, 0, false, {} };
    for (const auto& read : { headingForm, quoteForm, listForm, captionForm }) {
        if (const BlockForm form = read(line, start); form.role != BlockRole::Plain)
            return form;
    }
    return {};
}

/// Depths by indent: an item stands below the nearest one before it that is indented less.
void nestItems(QStringView text, const std::vector<Block>& blocks, std::vector<BlockForm>& forms)
{
    std::vector<int> columns;
    for (size_t index = 0; index < forms.size(); ++index) {
        if (forms[index].role != BlockRole::ListItem) {
            columns.clear();
            continue;
        }
        const int column = columnOf(text, blocks[index].span.start);
        while (!columns.empty() && column < columns.back() + indentOfLevel
            && (columns.size() > 1 || column <= columns.back() + 1))
            columns.pop_back();
        columns.push_back(column);
        forms[index].level = std::min(int(columns.size()), deepest);
    }
}

/// Lines with as many tabs as their neighbours are rows.
void findTabRows(QStringView text, const std::vector<Block>& blocks, std::vector<BlockForm>& forms)
{
    const auto tabsOf = [&](size_t index) {
        return index < blocks.size() && forms[index].role == BlockRole::Plain
            ? text.sliced(blocks[index].span.start, blocks[index].span.length).count(u'\t')
            : 0;
    };
    for (size_t index = 0; index < blocks.size(); ++index) {
        const qsizetype tabs = tabsOf(index);
        size_t end = index + 1;
        while (tabs > 0 && tabsOf(end) == tabs)
            ++end;
        for (size_t row = index; end > index + 1 && row < end; ++row)
            forms[row].role = BlockRole::TableRow;
        index = end - 1;
    }
}

/// Notes stand at the end: only those that nothing but notes and their paragraphs' remainders follow.
void findFootnotes(QStringView text, const std::vector<Block>& blocks, std::vector<BlockForm>& forms)
{
    constexpr size_t furthest = 400; // blocks from the end
    for (size_t back = 0; back < std::min(blocks.size(), furthest); ++back) {
        const size_t index = blocks.size() - 1 - back;
        const TextSpan& span = blocks[index].span;
        const BlockForm note = footnoteForm(text.sliced(span.start, span.length), span.start);
        if (note.role == BlockRole::Plain || forms[index].role != BlockRole::Plain || index == 0)
            return;
        forms[index] = note;
    }
}

} // namespace

std::vector<BlockForm> blockForms(QStringView text, const std::vector<Block>& blocks)
{
    std::vector<BlockForm> forms;
    forms.reserve(blocks.size());
    for (const Block& block : blocks)
        forms.push_back(formOf(text.sliced(block.span.start, block.span.length), block.span.start));
    nestItems(text, blocks, forms);
    findTabRows(text, blocks, forms);
    findFootnotes(text, blocks, forms);
    return forms;
}

std::vector<TextSpan> tableCells(QStringView text, const TextSpan& row)
{
    std::vector<TextSpan> cells;
    const QStringView line = text.sliced(row.start, row.length);
    const bool isPiped = isPipeRow(line);
    const QChar separator = isPiped ? QChar(u'|') : QChar(u'\t');
    const auto add = [&](qsizetype start, qsizetype end) {
        while (start < end && line[start].isSpace())
            ++start;
        while (end > start && line[end - 1].isSpace())
            --end;
        cells.push_back({ row.start + start, end - start });
    };
    qsizetype start = isPiped ? 1 : 0;
    for (qsizetype at = start; at < line.size(); ++at) {
        if (line[at] != separator || (isPiped && line[at - 1] == u'\\'))
            continue;
        add(start, at);
        start = at + 1;
    }
    if (!isPiped)
        add(start, line.size());
    return cells;
}

} // namespace tidemark::text
