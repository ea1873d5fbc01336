// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/blocks.h"

#include <QString>

#include <vector>

namespace tidemark::reader {

enum class ReaderBlockKind { Title, Byline, Heading, Paragraph };

/// One paragraph of the canonical text. Spans are UTF-16, ascending and without overlap; text between blocks
/// (line ends, blank lines) is not drawn but belongs to selections and copies.
struct ReaderBlock {
    domain::TextSpan span;
    ReaderBlockKind kind = ReaderBlockKind::Paragraph;

    friend bool operator==(const ReaderBlock&, const ReaderBlock&) = default;
};

/// The blocks of a canonical text as the reader draws them: the first heading, when no paragraph precedes it,
/// is the title.
std::vector<ReaderBlock> readerBlocks(const std::vector<text::Block>& blocks);

/// What the reader shows. `text` is a canonical text and is never rewritten nor read as markup.
struct ReaderDocument {
    QString text;
    std::vector<ReaderBlock> blocks;
    QString language; ///< BCP 47; chooses the regional glyph forms
    QString details; ///< shown after the byline (date, length); no part of the text, never selected or copied
};

} // namespace tidemark::reader
