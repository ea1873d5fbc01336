// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/upright_glyphs.h"

namespace tidemark::reader {

namespace {

constexpr qreal emAscent = 0.88; // of the em square, above the baseline
constexpr qreal middle = emAscent - 0.5; // of the line, ems to the right of the turned baseline

// How far marks move whose ink is not where vertical text wants it: fonts draw them for horizontal lines.
QPointF inkShift(const QRectF& ink, VerticalStance stance, qreal em)
{
    const qreal x = ink.center().x();
    const qreal y = ink.center().y() + emAscent * em;
    if (stance == VerticalStance::Centred)
        return { em / 2 - x, 0 };
    // A full stop stands at the lower left in some regions' fonts and in the middle in others'.
    constexpr qreal cornerShare = 0.4;
    if (stance == VerticalStance::Pause && x < cornerShare * em)
        return { em - 2 * x, em - 2 * y };
    return {};
}

} // namespace

UprightGlyphs::UprightGlyphs(const QString& text, ShapedText& shaped, const LineRules& rules)
    : m_text(text)
    , m_isVertical(rules.isVertical)
    , m_em(rules.em)
{
    if (m_isVertical)
        m_digits = CombinedDigits(text, shaped, m_em);
}

VerticalStance UprightGlyphs::stanceAt(int offset) const
{
    const QChar unit = m_text[offset];
    const bool isPair = unit.isHighSurrogate() && offset + 1 < m_text.size();
    return verticalStance(isPair ? QChar::surrogateToUcs4(unit, m_text[offset + 1]) : unit.unicode());
}

std::optional<QPointF> UprightGlyphs::placeOf(
    const ShapedText& shaped, const ShapedText::Glyph& glyph, qreal left) const
{
    if (!m_isVertical)
        return {};
    if (const auto digit = m_digits.placeOf(glyph.character))
        return QPointF(middle * m_em + digit->left, left - digit->above + emAscent * m_em);
    const VerticalStance stance = stanceAt(glyph.character);
    if (stance == VerticalStance::Sideways)
        return {};
    const qreal advance = shaped.advances[size_t(glyph.character)];
    const QPointF place(
        middle * m_em - advance / 2 + glyph.x, left + (advance - m_em) / 2 + emAscent * m_em + glyph.y);
    if (stance == VerticalStance::Upright)
        return place;
    return place + inkShift(shaped.fonts[size_t(glyph.font)].boundingRect(glyph.index), stance, advance);
}

} // namespace tidemark::reader
