// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QString>

#include <array>

namespace tidemark::session {

inline constexpr int highlightColourCount = 5;

/// The colour itself in the reader's language.
QString plainColourName(domain::HighlightColour colour);

/// What the reader calls the five colours of marks, such as “to check” for yellow.
class ColourNames {
public:
    /// Empty where the reader has given none.
    QString own(domain::HighlightColour colour) const { return m_own[static_cast<size_t>(colour)]; }
    void setOwn(domain::HighlightColour colour, const QString& name);
    /// The reader's name, else the colour's own.
    QString name(domain::HighlightColour colour) const;
    /// The reader's name with the colour behind it, for where the colour itself is not to be seen.
    QString fullName(domain::HighlightColour colour) const;

    friend bool operator==(const ColourNames&, const ColourNames&) = default;

private:
    std::array<QString, highlightColourCount> m_own;
};

} // namespace tidemark::session
