// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/shaped_text.h"

#include <algorithm>

namespace tidemark::reader {

namespace {

constexpr qreal endless = 1e6;

QTextLine setOnOneLine(QTextLayout& layout)
{
    QTextOption option = layout.textOption();
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(endless);
        line.setPosition({ 0, -line.ascent() });
    }
    layout.endLayout();
    return line;
}

// With their places on the endless line for the time being.
void collectGlyphs(ShapedText& shaped, const QTextLine& line)
{
    for (const QGlyphRun& run : line.glyphRuns()) {
        const auto font = std::find(shaped.fonts.begin(), shaped.fonts.end(), run.rawFont());
        const int fontIndex = int(font - shaped.fonts.begin());
        if (font == shaped.fonts.end())
            shaped.fonts.push_back(run.rawFont());
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype glyph = 0; glyph < indexes.size(); ++glyph) {
            shaped.glyphs.push_back(
                { indexes[glyph], fontIndex, 0, float(positions[glyph].x()), float(positions[glyph].y()) });
        }
    }
    std::stable_sort(shaped.glyphs.begin(), shaped.glyphs.end(),
        [](const ShapedText::Glyph& a, const ShapedText::Glyph& b) { return a.x < b.x; });
}

bool isOneGlyphACharacter(const std::vector<ShapedText::Glyph>& glyphs, size_t length)
{
    return glyphs.size() == length
        && std::adjacent_find(glyphs.begin(), glyphs.end(),
               [](const ShapedText::Glyph& a, const ShapedText::Glyph& b) { return b.x - a.x < 0.01F; })
        == glyphs.end();
}

// The left edges of all characters and, at the end, the right edge of the last.
std::vector<float> askForEdges(const QTextLayout& layout, const QTextLine& line, size_t length)
{
    std::vector<float> edges(length + 1, 0);
    for (size_t at = 0; at <= length; ++at) {
        const bool isEdge = at == length || layout.isValidCursorPosition(int(at));
        edges[at] = isEdge ? float(line.cursorToX(int(at))) : (at == 0 ? 0 : edges[at - 1]);
    }
    return edges;
}

} // namespace

ShapedText shapeText(QTextLayout& layout)
{
    ShapedText shaped;
    const auto length = size_t(layout.text().size());
    const QTextLine line = setOnOneLine(layout);
    shaped.advances.assign(length, 0);
    if (!line.isValid() || length == 0)
        return shaped;
    collectGlyphs(shaped, line);
    std::vector<float> edges;
    if (isOneGlyphACharacter(shaped.glyphs, length)) {
        std::transform(shaped.glyphs.begin(), shaped.glyphs.end(), std::back_inserter(edges),
            [](const ShapedText::Glyph& glyph) { return glyph.x; });
        edges.push_back(float(line.naturalTextWidth()));
    } else {
        edges = askForEdges(layout, line, length);
    }
    // A position within a cluster has the edge of the cluster's start: the width goes to the start.
    size_t start = 0;
    for (size_t at = 1; at <= length; ++at) {
        if (at < length && !layout.isValidCursorPosition(int(at)))
            continue;
        shaped.advances[start] = std::max(0.F, edges[at] - edges[start]);
        start = at;
    }
    constexpr float rounding = 0.3F; // pixels
    size_t character = 0;
    for (ShapedText::Glyph& glyph : shaped.glyphs) {
        while (character + 1 < length && edges[character + 1] <= glyph.x + rounding)
            ++character;
        // Of several characters at one edge, the first is the one that is drawn.
        size_t owner = character;
        while (owner > 0 && edges[owner - 1] >= edges[character] && edges[owner] <= edges[owner - 1])
            --owner;
        glyph.x -= edges[owner];
        glyph.character = int(owner);
    }
    return shaped;
}

} // namespace tidemark::reader
