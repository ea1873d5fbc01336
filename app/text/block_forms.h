// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/blocks.h"

namespace tidemark::text {

/// What a line is by the signs at its beginning, as writers of plain text and Markdown use them.
enum class BlockRole {
    Plain,
    Heading, ///< `#` to `######`
    ListItem, ///< `- `, `* `, `• `, `1. `, `(2) `, `一、` is prose and not one
    Quote, ///< `> `
    TableRow, ///< `| a | b |`, or cells between tabs
    TableRule, ///< `|---|:-:|`
    Caption, ///< 圖1, 图 2, 表3, Figure 4, Table 5
    Footnote, ///< [1], 注1, ①, at the end of the text
    Rule, ///< `---` or `***` alone
};

/// The form of one block. The signs stay characters of the text; `marker` says which they are.
struct BlockForm {
    BlockRole role = BlockRole::Plain;
    int level = 0; ///< of a heading, 1..6; of a list item or quotation, its depth, from 1
    bool isNumbered = false; ///< of a list item
    domain::TextSpan marker; ///< UTF-16 offsets of the canonical text; empty when there is none

    friend bool operator==(const BlockForm&, const BlockForm&) = default;
};

/// One form a block, in order. Blocks as splitBlocks gives them: depth is read from the white space before.
std::vector<BlockForm> blockForms(QStringView text, const std::vector<Block>& blocks);

/// The cells of a table row without the space around them; pipes with a backslash before are text.
std::vector<domain::TextSpan> tableCells(QStringView text, const domain::TextSpan& row);

} // namespace tidemark::text
