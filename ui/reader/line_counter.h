// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/page_metrics.h"
#include "reader/text_dress.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace tidemark::reader {

/// The widths of characters in one font, looked up instead of shaped. Squares are as wide everywhere; words
/// of letters are shaped once and remembered.
class WidthTable {
public:
    explicit WidthTable(const QFont& font);

    const QFont& font() const { return m_font; }
    /// One entry a UTF-16 unit, or false for a text that has to be shaped as a whole.
    bool lookUp(QStringView text, std::vector<float>& widths);

private:
    float squareWidth(char16_t unit);
    const std::vector<float>& wordWidths(QStringView word);

    QFont m_font;
    std::vector<float> m_squares; ///< by UTF-16 unit; negative: not asked for yet
    std::unordered_map<QString, std::vector<float>> m_words;
};

/// Counts the lines of units without laying them out: about twenty times as fast, and right but for rounding,
/// which the lay-out of what is looked at mends.
class LineCounter {
public:
    /// Nothing for a unit that has to be laid out to know.
    std::optional<int> count(
        QStringView text, const BlockMetrics& metrics, int width, const TextDress& dress);

private:
    WidthTable& tableOf(const BlockMetrics& metrics);

    std::vector<std::unique_ptr<WidthTable>> m_tables;
    std::vector<float> m_widths;
};

} // namespace tidemark::reader
