// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/shaped_text.h"

#include <QString>

#include <optional>

namespace tidemark::reader {

/// Numbers of one or two digits in a vertical line, which stand upright in one square of their own.
class CombinedDigits {
public:
    CombinedDigits() = default;
    /// Finds them in `text`, and gives their characters half a square each, one alone the whole, in `shaped`.
    CombinedDigits(const QString& text, ShapedText& shaped, qreal em);

    /// `text` with other characters in their place, as many, that lines are composed with as with Han.
    QString forComposing(QString text) const;
    /// Nothing for other characters; else how far the character's left edge is from the middle of the line,
    /// to the right of the viewport, and how far its square begins above the character's own place.
    struct Place {
        qreal left = 0;
        qreal above = 0;
    };
    std::optional<Place> placeOf(int character) const;

private:
    struct Group {
        int start = 0;
        int length = 1;
        float firstWidth = 0;
        float width = 0;
    };

    std::vector<Group> m_groups;
    qreal m_em = 0;
};

} // namespace tidemark::reader
