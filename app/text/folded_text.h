// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace tidemark::text {

/// A text reduced to what two editions of it have in common: one unit for each letter, digit and symbol under
/// compatibility normalisation, lower case and Traditional -> Simplified. White space, punctuation and
/// accents are left out. Positions in it ("units") are mapped to UTF-16 offsets of the source.
class FoldedText {
public:
    FoldedText() = default;
    explicit FoldedText(QStringView source);

    const QString& source() const { return m_source; }
    const std::u32string& units() const { return m_units; }
    qsizetype size() const { return static_cast<qsizetype>(m_units.size()); }

    /// The first unit at or after `offset` of the source; size() when there is none.
    qsizetype unitAt(qsizetype offset) const;
    /// UTF-16 offset of the source character that gave `unit`, and the offset behind that character.
    qsizetype startOf(qsizetype unit) const { return m_starts[static_cast<size_t>(unit)]; }
    qsizetype endOf(qsizetype unit) const;
    /// How strong the break is that stands before `unit`, or at the end of the text before size():
    /// 0 none, 1 a clause or a line ends, 2 a sentence ends, 3 a paragraph ends.
    int breakBefore(qsizetype unit) const;

private:
    void append(char32_t unit, qsizetype offset);
    void appendExpanded(char32_t character, qsizetype offset);

    QString m_source;
    std::u32string m_units;
    std::vector<std::uint32_t> m_starts; ///< ascending; equal for units of one character
};

} // namespace tidemark::text
