// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/findings_fields.h"
#include "text/code_points.h"

namespace tidemark::exchange {

/// Why a finding has no place in the text.
enum class NoPlace {
    OutsideText, ///< its offsets lie outside and it gives no words to look for
    WordsNotFound, ///< its words stand neither at its offsets nor near them
    WordsNotUnique, ///< they stand near them more than once
    NoWords, ///< it is about no passage, and what it names is not in the text
};

/// Lays the passages that a file claims on a text. Words that do not stand at their offsets are looked for as
/// far away as those of the passage before stood, then nearby. The work is bounded whatever the file says.
class PassageFinder {
public:
    explicit PassageFinder(QStringView text);

    tl::expected<domain::TextSpan, NoPlace> find(const ClaimedPassage& claimed);
    /// The claimed passage moved as far as another one was moved; nothing when it would lie outside or be
    /// empty.
    std::optional<domain::TextSpan> moved(const ClaimedPassage& claimed, qsizetype by) const;
    qsizetype toUtf16(qsizetype codePoint) const { return m_codePoints.toUtf16(codePoint); }
    /// Where `words` stand closest before or after `span`, up to a sentence away.
    std::optional<domain::TextSpan> beside(const domain::TextSpan& span, QStringView words) const;
    /// Every place of a name, as long as there is budget left for such searches.
    std::vector<domain::TextSpan> everywhere(QStringView name);

private:
    bool standAt(QStringView words, qsizetype start) const;
    tl::expected<domain::TextSpan, NoPlace> near(QStringView words, qsizetype start) const;

    QStringView m_text;
    text::CodePointIndex m_codePoints;
    qsizetype m_drift = 0; ///< how far after its offsets the last passage stood
    qsizetype m_budget; ///< units of text that everywhere() may still look at
};

} // namespace tidemark::exchange
