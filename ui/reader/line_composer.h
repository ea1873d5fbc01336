// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/character_class.h"
#include "reader/punctuation_ink.h"

#include <span>

namespace tidemark::reader {

/// A character that begins a column of a table.
struct TabStop {
    qsizetype at = 0; ///< UTF-16 offset into the unit
    qreal x = 0; ///< pixels from the line's start; the character stands there or, if that is taken, behind
};

/// The measure and the manners of the lines of one unit; lengths in device-independent pixels.
struct LineRules {
    qreal width = 0; ///< of the column
    qreal em = 16;
    qreal firstIndent = 0; ///< of the first line
    qreal restIndent = 0; ///< of all others
    bool justified = false;
    bool spacesScripts = false; ///< a quarter em between Han and Latin
    bool squeezes = false; ///< neighbouring full-width marks, and marks at line edges
    bool hangs = false; ///< 。,、 may stand beyond the line's end
    qsizetype hanging = 0; ///< UTF-16 units at the start; all lines but the first begin beside them
    std::vector<TabStop> stops; ///< ascending
    bool isVertical = false;
};

struct ComposedLine {
    int start = 0; ///< UTF-16 offsets into the unit
    int end = 0;
    qreal left = 0; ///< x where the line begins; the square of a squeezed opening mark begins before it
    qreal right = 0; ///< x after the last character
};

/// Breaks one unit into lines and places its characters, from nothing but their widths. Pure arithmetic: the
/// same breaks come out whether the widths were shaped or looked up.
class LineComposer {
public:
    /// One entry per UTF-16 unit; a continuation is 0 wide.
    LineComposer(
        QStringView text, std::span<const float> advances, const LineRules& rules, const PunctuationInk& ink);

    /// The whole unit; never empty.
    std::vector<ComposedLine> breakLines() const;
    int countLines() const;
    /// The x of every character of `line`, from the column's left edge, written to `lefts` at its offset.
    void place(ComposedLine& line, std::vector<float>& lefts) const;

private:
    int lineEnd(int start) const;
    void giveTheLastLineCompany(std::vector<ComposedLine>& lines) const;
    qreal indentOf(int start) const;
    /// `x` moved to the stop of a character that has one.
    qreal stopped(int index, qreal x) const;
    bool mayBreakAfter(int index) const;
    bool isWide(int index) const;
    int baseOf(int index) const;
    /// Space added (or taken, when negative) between a character and the next.
    qreal gapAfter(int index) const;
    qreal squeezeAfter(int index) const;
    qreal startSqueeze(int index) const;
    /// How far the line's last character may stand beyond the column.
    qreal endAllowance(int index) const;
    qreal stretchWeight(int index) const;
    void justify(const ComposedLine& line, int visibleEnd, qreal slack, std::vector<float>& lefts) const;
    CharacterClass classOf(int index) const { return m_classes[size_t(index)]; }
    char16_t unitAt(int index) const { return m_text[index].unicode(); }

    QStringView m_text;
    std::span<const float> m_advances;
    LineRules m_rules;
    const PunctuationInk& m_ink;
    std::vector<CharacterClass> m_classes;
    std::vector<bool> m_breaks;
};

} // namespace tidemark::reader
