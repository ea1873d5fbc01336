// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/combined_digits.h"
#include "reader/line_composer.h"
#include "reader/vertical_stance.h"

#include <QPointF>

namespace tidemark::reader {

/// Places the glyphs that stand upright in vertical lines; has none in horizontal ones.
class UprightGlyphs {
public:
    /// Gives combined digits their squares in `shaped`.
    UprightGlyphs(const QString& text, ShapedText& shaped, const LineRules& rules);

    /// What lines are to be composed of in place of the text, as many UTF-16 units.
    QString composedText() const { return m_digits.forComposing(m_text); }
    /// Where a glyph goes whose character begins at `left` in its line; nothing when it is turned with the
    /// line. In the plane turned back around the start of the line's baseline: x runs to the right of the
    /// viewport, y along the line.
    std::optional<QPointF> placeOf(
        const ShapedText& shaped, const ShapedText::Glyph& glyph, qreal left) const;

private:
    VerticalStance stanceAt(int offset) const;

    QString m_text;
    bool m_isVertical = false;
    qreal m_em = 16;
    CombinedDigits m_digits;
};

} // namespace tidemark::reader
