// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace tidemark::text {

/// A number as written in Chinese or Arabic digits or both.
struct Numeral {
    double value = 0;
    qsizetype length = 0; ///< UTF-16 units
    bool hasArabicDigits = false;
    bool hasChineseDigits = false; ///< 一二三 or 十百千
    bool hasMagnitude = false; ///< 萬 億 兆 or larger
    bool isWhole = true; ///< no decimal point
    bool isDigitSequence
        = false; ///< only plain digits, such as 2021 or 二〇二一: a year, not an amount, in 二〇二一年
    bool hasSurplus = false; ///< 多 餘 幾 inside, as in 一百多萬
};

/// The longest numeral that begins at `position` of `folded` (text/fold.h). Reads 1234, 1,234,567, 3.5,
/// 一百二十三, 二〇二一, 廿一, 卅, 3.5万, 1亿9970万, 47万8689, 三百多万, 两, and financial digits (壹貳…) in
/// runs of two or more. A thousands comma
/// counts only in front of exactly three digits, a thousands space also only where a Chinese word follows. 七．六四 has a decimal point. Magnitudes: 万 1e4,
/// 亿 1e8, 兆 1e12.
std::optional<Numeral> parseNumeral(QStringView folded, qsizetype position);

/// Value of one Chinese digit 〇零一二两三…九 in folded text; -1 for anything else.
int chineseDigit(QChar folded);

} // namespace tidemark::text
