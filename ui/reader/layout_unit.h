// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_document.h"

namespace tidemark::reader {

/// What is laid out at one go: a block, or a piece of one too long to be laid out within a frame.
struct LayoutUnit {
    domain::TextSpan span;
    qint32 block = 0; ///< index into ReaderDocument::blocks, -1 for details that stand alone
    quint32 halfEms = 0; ///< rough width on one line: a Han character counts 2, a letter 1
    ReaderBlockKind kind = ReaderBlockKind::Paragraph;
    bool opensBlock = true;
    qint8 level = 0; ///< of its block
};

/// Units in text order. Blocks that leave the text or overlap are cut to what is left of them.
std::vector<LayoutUnit> splitIntoUnits(const ReaderDocument& document);

} // namespace tidemark::reader
