// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/painter.h"

#include "timeline/axis_painter.h"
#include "timeline/packing.h"

#include <QFontMetricsF>

namespace tidemark::timeline {

namespace {

constexpr double lineFactor = 1.45;

class WordList {
public:
    WordList(const Layout& layout, const Theme& theme, const Emphasis& emphasis)
        : m_layout(layout)
        , m_theme(theme)
        , m_emphasis(emphasis)
    {
    }

    std::vector<DrawnText> collect();

private:
    void addTick(const TickBox& box);
    void addText(const TextBox& text);
    void addCard(const TextBox& text);
    void addCentred(const QRectF& rect, const QFont& font, const QColor& colour, const QString& words);
    void add(
        const QPointF& topLeft, double height, const QFont& font, const QColor& colour, const QString& words);

    const Layout& m_layout;
    const Theme& m_theme;
    Emphasis m_emphasis;
    std::vector<DrawnText> m_words;
};

// The baseline is set by the size of the letters: a font's leading would shift it.
void WordList::add(
    const QPointF& topLeft, double height, const QFont& font, const QColor& colour, const QString& words)
{
    const double baseline = topLeft.y() + height / 2 + font.pixelSize() * 0.36;
    m_words.push_back({ QPointF(topLeft.x(), baseline), font, colour, words });
}

void WordList::addCentred(const QRectF& rect, const QFont& font, const QColor& colour, const QString& words)
{
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    add(QPointF(rect.center().x() - width / 2, rect.top()), rect.height(), font, colour, words);
}

void WordList::addTick(const TickBox& box)
{
    if (box.textRect.isEmpty())
        return;
    const QFont& font = box.tick.major ? m_theme.majorTickFont : m_theme.minorTickFont;
    const QColor& colour = box.tick.major ? m_theme.text : m_theme.mutedText;
    if (m_layout.orientation == Orientation::Horizontal && !box.tick.context) {
        addCentred(box.textRect, font, colour, box.tick.text);
        return;
    }
    const bool rightAligned = m_layout.orientation == Orientation::Vertical;
    const double width = rightAligned ? QFontMetricsF(font).horizontalAdvance(box.tick.text) : 0;
    const double x = rightAligned ? box.textRect.right() - width : box.textRect.left();
    add(QPointF(x, box.textRect.top()), box.textRect.height(), font, colour, box.tick.text);
}

void WordList::addCard(const TextBox& text)
{
    const double line = m_theme.titleFont.pixelSize() * lineFactor;
    const double detail = text.detail.isEmpty() ? 0 : m_theme.detailFont.pixelSize() * lineFactor;
    const double x = text.rect.left() + textPadding + 3;
    double y = text.rect.center().y() - (line * double(text.titleLines.size()) + detail) / 2;
    for (const QString& title : text.titleLines) {
        add(QPointF(x, y), line, m_theme.titleFont, m_theme.text, title);
        y += line;
    }
    if (!text.detail.isEmpty())
        add(QPointF(x, y), detail, m_theme.detailFont, m_theme.mutedText, text.detail);
}

void WordList::addText(const TextBox& text)
{
    if (text.card) {
        addCard(text);
        return;
    }
    const bool emphasised = m_emphasis.isEmphasised(text.entry);
    const double x = text.rect.left() + labelPadding + (text.undated ? 13 : 0);
    const QColor& colour = emphasised ? m_theme.selection : m_theme.text;
    add(QPointF(x, text.rect.top()), text.rect.height(), m_theme.labelFont, colour, text.titleLines.value(0));
}

std::vector<DrawnText> WordList::collect()
{
    for (const LaneBand& band : m_layout.bands) {
        if (!band.nameRect.isEmpty())
            add(band.nameRect.topLeft() + QPointF(labelPadding, 0), band.nameRect.height(),
                m_theme.detailFont, m_theme.mutedText, band.name);
    }
    for (const TickBox& box : m_layout.ticks)
        addTick(box);
    for (DrawnText& words : axisWordsOf(m_layout, m_theme))
        m_words.push_back(std::move(words));
    if (!m_layout.undatedHeading.isEmpty())
        add(m_layout.undatedHeadingRect.topLeft() + QPointF(labelPadding, 0),
            m_layout.undatedHeadingRect.height(), m_theme.detailFont, m_theme.mutedText,
            m_layout.undatedHeading);
    for (const TextBox& text : m_layout.texts) {
        const size_t before = m_words.size();
        addText(text);
        for (size_t i = before; i < m_words.size(); ++i)
            m_words[i].entry = text.entry;
    }
    for (const Chip& chip : m_layout.chips)
        addCentred(chip.rect, m_theme.detailFont, m_theme.mutedText, chip.text);
    return std::move(m_words);
}

} // namespace

std::vector<DrawnText> wordsOf(const Layout& layout, const Theme& theme, const Emphasis& emphasis)
{
    return WordList(layout, theme, emphasis).collect();
}

} // namespace tidemark::timeline
