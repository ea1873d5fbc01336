// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <vector>

namespace tidemark::reader {

/// Where a font draws full-width punctuation within its square. Regional forms differ: 。 stands at the left
/// in mainland and Japanese fonts and in the middle in Taiwan's, so what can be squeezed is measured.
class PunctuationInk {
public:
    struct Blank {
        qreal left = 0; ///< ems without ink
        qreal right = 0;

        friend bool operator==(const Blank&, const Blank&) = default;
    };

    PunctuationInk() = default;
    PunctuationInk(const QFont& font, qreal em, bool isVertical = false);

    /// Zero for a mark that is not full-width in this font.
    Blank blankOf(char16_t mark) const;
    /// Ems to take out between two marks that stand side by side: 0, 0.25 or 0.5.
    qreal squeezeBetween(char16_t left, char16_t right) const;
    /// Ems to take off before a mark at a line's start, or after one at its end.
    qreal startSqueeze(char16_t mark) const;
    qreal endSqueeze(char16_t mark) const;

    friend bool operator==(const PunctuationInk&, const PunctuationInk&) = default;

private:
    std::vector<std::pair<char16_t, Blank>> m_blanks; ///< sorted by mark
};

} // namespace tidemark::reader
