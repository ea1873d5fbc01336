// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/line_composer.h"
#include "reader/reader_document.h"
#include "reader/reader_typography.h"

#include <QFont>
#include <QSize>

#include <array>

namespace tidemark::reader {

/// How blocks of one kind are set, in device-independent pixels.
struct BlockMetrics {
    QFont font;
    qreal em = 16; ///< width of a Han character
    int pitch = 28; ///< from one line to the next
    int baseline = 20; ///< from the top of a line
    int spaceBefore = 0;
    int spaceBetween = 0; ///< instead, after a block of the same kind
    int levelIndent = 0; ///< from the column's left edge, for each level
    int firstLineIndent = 0;
    int restIndent = 0; ///< of all lines but the first
    bool justified = false;
    bool spacesScripts = false;
    bool squeezes = false;
    bool hangs = false;
    bool isVertical = false;
    PunctuationInk ink;

    LineRules lineRules(int width) const;

    friend bool operator==(const BlockMetrics&, const BlockMetrics&) = default;
};

/// The typography worked out for one viewport, zoom and language.
struct PageMetrics {
    std::array<BlockMetrics, readerBlockKindCount> blocks; ///< by ReaderBlockKind
    BlockMetrics subheading; ///< of headings below the second level
    int columnLeft = 0;
    int columnWidth = 1;
    int topMargin = 0;
    int bottomMargin = 0;

    friend bool operator==(const PageMetrics&, const PageMetrics&) = default;

    const BlockMetrics& of(ReaderBlockKind kind) const { return blocks[static_cast<size_t>(kind)]; }
    const BlockMetrics& of(ReaderBlockKind kind, int level) const
    {
        return kind == ReaderBlockKind::Heading && level > 2 ? subheading : of(kind);
    }
};

/// `inks` remembers what was measured of fonts.
PageMetrics measurePage(const ReaderTypography& typography, const QString& language, qreal zoom,
    int viewportWidth, PunctuationInks& inks);

} // namespace tidemark::reader
