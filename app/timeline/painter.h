// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout.h"
#include "timeline/theme.h"

#include <algorithm>

class QPainter;

namespace tidemark::timeline {

class Sprites;

/// What the reader is doing with the timeline; entries are indices into the EntrySet, -1 = none.
struct Emphasis {
    int selected = -1; ///< the current one
    int hovered = -1;
    std::vector<int> alsoSelected = {}; ///< sorted; the current one may be among them

    bool isSelected(int entry) const
    {
        return entry == selected || std::binary_search(alsoSelected.begin(), alsoSelected.end(), entry);
    }
    bool isEmphasised(int entry) const { return entry == hovered || isSelected(entry); }
};

/// One line of words where it is to be drawn.
struct DrawnText {
    QPointF baseline; ///< left end
    QFont font;
    QColor colour;
    QString text; ///< one line of plain text
    int entry = -1; ///< whose words these are, an index into the EntrySet; -1: no entry's
};

/// Every line of words of the layout, in the order of drawing.
std::vector<DrawnText> wordsOf(const Layout& layout, const Theme& theme, const Emphasis& emphasis = {});
/// All but the words.
void paintShapes(QPainter& painter, const Layout& layout, const Theme& theme, const Emphasis& emphasis = {});
/// Parts of it, for writers that keep each entry's shapes together: what is below the entries; the frame or
/// mark of an entry's words; the chips.
void paintGround(QPainter& painter, const Layout& layout, const Theme& theme);
void paintTextFrame(QPainter& painter, const TextBox& text, const Layout& layout, const Theme& theme);
void paintChips(QPainter& painter, const Layout& layout, const Theme& theme);
void paintWords(QPainter& painter, const std::vector<DrawnText>& words);
/// Draws the layout at the painter's origin, background included. The same for screen, PNG, SVG and PDF.
void paint(QPainter& painter, const Layout& layout, const Theme& theme, const Emphasis& emphasis = {});
/// The same for a view drawn again and again, quicker by the sprites it keeps.
void paint(
    QPainter& painter, const Layout& layout, const Theme& theme, const Emphasis& emphasis, Sprites& sprites);

} // namespace tidemark::timeline
