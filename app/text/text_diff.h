// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QStringView>

#include <vector>

namespace tidemark::text {

enum class ParagraphChange { Same, Changed, Added, Removed, Moved };

/// A paragraph (a line that is not blank, without the white space around it) of one text or of both. Spans
/// are UTF-16, those of `removed` and `before` in the earlier text, of `added` and `after` in the later one.
struct ParagraphDiff {
    ParagraphChange kind = ParagraphChange::Same;
    domain::TextSpan before; ///< empty when it was added
    domain::TextSpan after; ///< empty when it was removed
    std::vector<domain::TextSpan> removed; ///< of a changed paragraph
    std::vector<domain::TextSpan> added; ///< of a changed paragraph

    friend bool operator==(const ParagraphDiff&, const ParagraphDiff&) = default;
};

/// What differs between two texts, white space left aside.
struct TextDiff {
    /// In the order of the later text; what was removed stands where it was.
    std::vector<ParagraphDiff> paragraphs;
    int added = 0;
    int removed = 0;
    int changed = 0;
    int moved = 0;

    bool isEmpty() const { return added + removed + changed + moved == 0; }
};

/// Time grows with the length of the texts. Paragraphs are compared first; those that differ are compared by
/// words and, in Chinese and Japanese, by characters.
TextDiff diffTexts(QStringView before, QStringView after);

struct WordingDiff {
    std::vector<domain::TextSpan> removed; ///< of the earlier wording
    std::vector<domain::TextSpan> added; ///< of the later wording

    friend bool operator==(const WordingDiff&, const WordingDiff&) = default;
};

/// The same for two passages, by words and characters alone.
WordingDiff diffWording(QStringView before, QStringView after);

} // namespace tidemark::text
