// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/line_counter.h"

#include "reader/shaped_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tidemark::reader {

namespace {

constexpr size_t mostWords = 20000; // remembered for one font
constexpr qsizetype longestWord = 64; // UTF-16 units

bool isWordUnit(char16_t unit)
{
    return unit > 0x20 && unit < 0x7F;
}

// Characters whose glyph does not depend on their neighbours.
bool isAlone(char16_t unit)
{
    return unit == u' ' || (unit >= 0x3000 && unit < 0x302A) || (unit >= 0x3030 && unit < 0x3099)
        || (unit >= 0x309B && unit < 0xA000) || (unit >= 0xFF01 && unit <= 0xFF60)
        || QStringView(u"“”‘’—…·").contains(QChar(unit));
}

} // namespace

WidthTable::WidthTable(const QFont& font)
    : m_font(font)
    , m_squares(size_t(0x10000), -1.F)
{
}

float WidthTable::squareWidth(char16_t unit)
{
    float& width = m_squares[unit];
    if (width < 0)
        width = float(QFontMetricsF(m_font).horizontalAdvance(QChar(unit)));
    return width;
}

const std::vector<float>& WidthTable::wordWidths(QStringView word)
{
    if (m_words.size() > mostWords)
        m_words.clear();
    const auto [entry, isNew] = m_words.try_emplace(word.toString());
    if (isNew) {
        QTextLayout layout(entry->first, m_font);
        entry->second = shapeText(layout).advances;
    }
    return entry->second;
}

bool WidthTable::lookUp(QStringView text, std::vector<float>& widths)
{
    widths.clear();
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        if (isAlone(unit)) {
            widths.push_back(squareWidth(unit));
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && end - at < longestWord && isWordUnit(text[end].unicode()))
            ++end;
        if (end == at)
            return false;
        const std::vector<float>& word = wordWidths(text.sliced(at, end - at));
        widths.insert(widths.end(), word.begin(), word.end());
        at = end;
    }
    return true;
}

std::optional<int> LineCounter::count(
    QStringView text, const BlockMetrics& metrics, int width, const TextDress& dress)
{
    const bool needsShaping = std::any_of(dress.spans.begin(), dress.spans.end(),
        [](const StyledSpan& style) { return style.isBold || style.isSlanted || style.isMonospaced; });
    // Upright numbers and corner brackets of vertical lines have widths of their own.
    if (metrics.isVertical || needsShaping || !tableOf(metrics).lookUp(text, m_widths))
        return std::nullopt;
    LineRules rules = metrics.lineRules(width);
    rules.hanging = dress.hanging;
    rules.stops = dress.stops;
    return LineComposer(text, m_widths, rules, metrics.ink).countLines();
}

WidthTable& LineCounter::tableOf(const BlockMetrics& metrics)
{
    const auto known = std::find_if(
        m_tables.begin(), m_tables.end(), [&](const auto& table) { return table->font() == metrics.font; });
    if (known != m_tables.end())
        return **known;
    constexpr size_t mostTables = 8; // a quarter of a MiB each; zooming brings new ones
    if (m_tables.size() >= mostTables)
        m_tables.clear();
    m_tables.push_back(std::make_unique<WidthTable>(metrics.font));
    return *m_tables.back();
}

} // namespace tidemark::reader
