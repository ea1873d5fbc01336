// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/blocks.h"

#include <QString>

#include <vector>

namespace tidemark::reader {

enum class ReaderBlockKind {
    Title,
    Byline,
    Heading,
    Paragraph,
    ListItem,
    Quote,
    TableRow,
    Caption,
    Footnote
};
inline constexpr int readerBlockKindCount = 9;

/// One paragraph of the canonical text. Spans are UTF-16, ascending and without overlap; text between blocks
/// (line ends, blank lines) is not drawn but belongs to selections and copies.
struct ReaderBlock {
    domain::TextSpan span;
    ReaderBlockKind kind = ReaderBlockKind::Paragraph;
    int level
        = 0; ///< of a heading, 1 the highest; depth of a list item or quotation from 1; 1: a table's head
    domain::TextSpan marker = {}; ///< signs that say the kind (`- `, `## `): drawn faint, part of the text

    friend bool operator==(const ReaderBlock&, const ReaderBlock&) = default;
};

/// The blocks of a canonical text as the reader draws them: the first heading, when no paragraph precedes it,
/// is the title.
std::vector<ReaderBlock> readerBlocks(const std::vector<text::Block>& blocks);
/// With lists, quotations, tables, captions, notes and heading levels, read from the signs of each block.
std::vector<ReaderBlock> readerBlocks(QStringView text, const std::vector<text::Block>& blocks);

/// What the reader shows. `text` is a canonical text and is never rewritten nor read as markup.
struct ReaderDocument {
    QString text;
    std::vector<ReaderBlock> blocks;
    QString language; ///< BCP 47; chooses the regional glyph forms
    QString details; ///< shown after the byline (date, length); no part of the text, never selected or copied
};

} // namespace tidemark::reader
