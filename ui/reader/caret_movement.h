// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/document_layout.h"

namespace tidemark::reader {

enum class CaretMove {
    PreviousCharacter,
    NextCharacter,
    PreviousWord,
    NextWord,
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
    CaretMovement(DocumentLayout& layout, QStringView text);

    /// `x` is the column kept by moves across lines, in pixels from the column's left.
    qsizetype moved(qsizetype from, CaretMove move, qreal x) const;
    qreal xOf(qsizetype offset) const;

private:
    qsizetype byCharacter(qsizetype from, int step) const;
    qsizetype byWord(qsizetype from, int step) const;
    qsizetype byLine(qsizetype from, int step, qreal x) const;
    qsizetype lineEdge(qsizetype from, bool atEnd) const;

    DocumentLayout& m_layout;
    QStringView m_text;
};

} // namespace tidemark::reader
