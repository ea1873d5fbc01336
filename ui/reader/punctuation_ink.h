// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

#include <memory>
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
    explicit PunctuationInk(const QFont& font, bool isVertical = false);

    /// Zero for a mark that is not full-width in this font.
    Blank blankOf(char16_t mark) const;
    /// Ems to take out between two marks that stand side by side: 0, 0.25 or 0.5.
    qreal squeezeBetween(char16_t left, char16_t right) const;
    /// Ems to take off before a mark at a line's start, or after one at its end.
    qreal startSqueeze(char16_t mark) const;
    qreal endSqueeze(char16_t mark) const;

    friend bool operator==(const PunctuationInk& a, const PunctuationInk& b)
    {
        return a.m_blanks == b.m_blanks || (a.m_blanks && b.m_blanks && *a.m_blanks == *b.m_blanks);
    }

private:
    using Blanks = std::vector<std::pair<char16_t, Blank>>; ///< sorted by mark

    std::shared_ptr<const Blanks> m_blanks; ///< copies share it
};

/// The inks of fonts measured before: measuring takes about a millisecond, and is the same at every size.
class PunctuationInks {
public:
    const PunctuationInk& of(const QFont& font, bool isVertical);

private:
    struct Entry {
        QStringList families;
        int weight = 0;
        bool isVertical = false;
        PunctuationInk ink;
    };
    std::vector<Entry> m_entries;
};

} // namespace tidemark::reader
