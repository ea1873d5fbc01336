// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGlyphRun>
#include <QTextLayout>

#include <vector>

namespace tidemark::reader {

/// The glyphs of a text set on one endless line, left to right, and what each character is wide there.
struct ShapedText {
    struct Glyph {
        quint32 index = 0; ///< in its font
        int font = 0; ///< index into fonts
        int character = 0; ///< UTF-16 offset of the character it is drawn for
        float x = 0; ///< from that character's left edge
        float y = 0; ///< from the baseline, downwards
    };

    std::vector<QRawFont> fonts;
    std::vector<Glyph> glyphs; ///< in text order
    std::vector<float> advances; ///< by UTF-16 unit; 0 where no caret can stand before it
};

/// Shapes all of `layout`, whose text must not change direction. Its lines are replaced.
ShapedText shapeText(QTextLayout& layout);

} // namespace tidemark::reader
