// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/punctuation_ink.h"

#include "reader/vertical_stance.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tidemark::reader {

namespace {

constexpr QStringView marks = u"“”‘’、。〈〉《》「」『』【】〔〕〖〗！（），．：；？［］｛｝";
constexpr qreal fullWidth = 0.9; // of an em: narrower marks are not squares
// A little air stays between the inks of squeezed marks.
constexpr qreal blankForHalf = 0.62;
constexpr qreal blankForQuarter = 0.36;

qreal stepFor(qreal blank)
{
    if (blank >= blankForHalf)
        return 0.5;
    return blank >= blankForQuarter ? 0.25 : 0;
}

} // namespace

PunctuationInk::PunctuationInk(const QFont& sizedFont, bool isVertical)
{
    // Large, because bounds are whole pixels.
    constexpr int pixels = 128;
    QFont font = sizedFont;
    font.setPixelSize(pixels);
    const QFontMetricsF metrics(font);
    const qreal em = std::max<qreal>(1, metrics.horizontalAdvance(QChar(0x4E2D)));
    Blanks blanks;
    for (const QChar mark : marks) {
        const qreal advance = metrics.horizontalAdvance(mark);
        // Marks that stand upright fill a vertical line's length; pauses move to a corner that leaves as
        // much.
        if (advance < fullWidth * em
            || (isVertical && verticalStance(mark.unicode()) == VerticalStance::Centred))
            continue;
        const QRectF ink = metrics.boundingRect(mark);
        blanks.push_back({ mark.unicode(),
            { std::max<qreal>(0, ink.left() / em), std::max<qreal>(0, (advance - ink.right()) / em) } });
    }
    std::sort(blanks.begin(), blanks.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_blanks = std::make_shared<const Blanks>(std::move(blanks));
}

PunctuationInk::Blank PunctuationInk::blankOf(char16_t mark) const
{
    if (!m_blanks)
        return {};
    const auto found = std::lower_bound(m_blanks->begin(), m_blanks->end(), mark,
        [](const auto& entry, char16_t wanted) { return entry.first < wanted; });
    return found != m_blanks->end() && found->first == mark ? found->second : Blank {};
}

qreal PunctuationInk::squeezeBetween(char16_t left, char16_t right) const
{
    const Blank first = blankOf(left);
    const Blank second = blankOf(right);
    const bool areBothWide = first != Blank {} && second != Blank {};
    return areBothWide ? stepFor(first.right + second.left) : 0;
}

qreal PunctuationInk::startSqueeze(char16_t mark) const
{
    const Blank blank = blankOf(mark);
    return blank.left > blank.right ? stepFor(blank.left + 0.15) : 0;
}

qreal PunctuationInk::endSqueeze(char16_t mark) const
{
    const Blank blank = blankOf(mark);
    return blank.right > blank.left ? stepFor(blank.right + 0.15) : 0;
}

const PunctuationInk& PunctuationInks::of(const QFont& font, bool isVertical)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.isVertical == isVertical && entry.weight == font.weight()
            && entry.families == font.families();
    });
    if (known != m_entries.end())
        return known->ink;
    constexpr size_t mostFonts = 24;
    if (m_entries.size() >= mostFonts)
        m_entries.clear();
    m_entries.push_back({ font.families(), font.weight(), isVertical, PunctuationInk(font, isVertical) });
    return m_entries.back().ink;
}

} // namespace tidemark::reader
