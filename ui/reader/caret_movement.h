// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/document_layout.h"
#include "reader/text_selection.h"

namespace tidemark::reader {

enum class CaretMove {
    PreviousCharacter,
    NextCharacter,
    PreviousWord,
    NextWord,
    PreviousClause,
    NextClause,
    PreviousSentence,
    NextSentence,
    LineUp,
    LineDown,
    LineStart,
    LineEnd,
    DocumentStart,
    DocumentEnd
};

/// Moves a caret over the drawn text. Characters are grapheme clusters.
class CaretMovement {
public:
    /// `words` must outlive the movement.
    CaretMovement(DocumentLayout& layout, QStringView text, const text::WordFinder& words);

    /// `x` is the column kept by moves across lines, in pixels from the column's left.
    qsizetype moved(qsizetype from, CaretMove move, qreal x) const;
    qreal xOf(qsizetype offset) const;

private:
    qsizetype byCharacter(qsizetype from, int step) const;
    /// To the edge of a word, clause or sentence; those of one unit are gone through one by one.
    qsizetype byGrain(qsizetype from, int step, SelectionGrain grain) const;
    qsizetype byLine(qsizetype from, int step, qreal x) const;
    qsizetype lineEdge(qsizetype from, bool atEnd) const;

    DocumentLayout& m_layout;
    QStringView m_text;
    const text::WordFinder& m_words;
};

} // namespace tidemark::reader
