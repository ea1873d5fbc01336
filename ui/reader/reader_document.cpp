// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_document.h"

namespace tidemark::reader {

namespace {

ReaderBlockKind readerKind(text::BlockKind kind)
{
    switch (kind) {
    case text::BlockKind::Heading:
        return ReaderBlockKind::Heading;
    case text::BlockKind::Byline:
        return ReaderBlockKind::Byline;
    case text::BlockKind::Paragraph:
        break;
    }
    return ReaderBlockKind::Paragraph;
}

} // namespace

std::vector<ReaderBlock> readerBlocks(const std::vector<text::Block>& blocks)
{
    std::vector<ReaderBlock> result;
    result.reserve(blocks.size());
    bool mayBeTitle = true;
    for (const text::Block& block : blocks) {
        ReaderBlockKind kind = readerKind(block.kind);
        if (mayBeTitle && kind == ReaderBlockKind::Heading)
            kind = ReaderBlockKind::Title;
        mayBeTitle = mayBeTitle && kind == ReaderBlockKind::Byline;
        result.push_back({ block.span, kind });
    }
    return result;
}

} // namespace tidemark::reader
