// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "text/words.h"

#include <QStringView>

namespace tidemark::reader {

/// How much is selected at a time: one click more, one step more.
enum class SelectionGrain { Character, Word, Clause, Sentence };

/// The word, clause or sentence of `within` that holds `offset`; empty for single characters. Without `words`
/// those of the dictionary count.
domain::TextSpan grainSpan(QStringView text, const domain::TextSpan& within, qsizetype offset,
    SelectionGrain grain, const text::WordFinder* words = nullptr);

/// A selection has a fixed end and one that moves, the caret. It grows by whole grains.
class TextSelection {
public:
    /// Selects `grain`, which may be empty, and keeps it selected while extending.
    void begin(const domain::TextSpan& grain);
    /// The moving end goes to whichever end of `grain` is further from the start.
    void extendTo(const domain::TextSpan& grain);
    /// Moves only the caret, whatever the grain.
    void moveCaret(qsizetype caret) { m_caret = caret; }
    void clear() { begin({ m_caret, 0 }); }

    domain::TextSpan span() const;
    qsizetype caret() const { return m_caret; }
    bool isEmpty() const { return m_caret == m_fixed; }

private:
    domain::TextSpan m_origin;
    qsizetype m_fixed = 0;
    qsizetype m_caret = 0;
};

} // namespace tidemark::reader
