// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QStringView>

#include <vector>

namespace tidemark::text {

/// What a line of an article is. The first Heading is the article's title.
enum class BlockKind { Heading, Byline, Paragraph };

/// One non-empty line of a canonical text, without the white space around it.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    domain::TextSpan span;

    friend bool operator==(const Block&, const Block&) = default;
};

/// The non-empty lines of a canonical text in order. A heading is a short line without sentence-final
/// punctuation that stands between blank lines or the text's edges; a byline is a short line near the top
/// that names reporters or an outlet.
std::vector<Block> splitBlocks(QStringView text);

} // namespace tidemark::text
