// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::reader {

/// How a character stands in a vertical line.
enum class VerticalStance {
    Sideways, ///< turned with the line: letters, digits, brackets, dashes
    Upright, ///< Han, kana
    Pause, ///< 。，、: upright, in the corner that vertical text wants it in
    Centred, ///< ！？：；: upright, in the middle of the line
};

/// After the classes of Unicode Standard Annex 50.
VerticalStance verticalStance(char32_t character);

/// What is drawn in a vertical line in place of `text`, as many UTF-16 units: quotation marks of Chinese text
/// become the corner brackets that stand for them in vertical writing, and narrow commas after Han wide ones.
QString verticalText(QString text);

} // namespace tidemark::reader
