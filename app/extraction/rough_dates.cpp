// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rough_dates.h"

namespace tidemark::extraction {

using domain::EdtfDate;
using domain::EdtfValue;

EdtfValue momentOf(const EdtfValue& value)
{
    if (!value.isInterval() || !value.isApproximate() || value.isOpen())
        return value;
    const EdtfDate& first = value.start();
    const EdtfDate& last = value.end();
    if (first.precision == EdtfDate::Precision::Day)
        return EdtfDate::ofMonth(last.year, last.month).approximately();
    const bool oneYear = first.year == last.year && first.precision == EdtfDate::Precision::Month;
    if (oneYear && first.month == 1 && last.month <= 3)
        return first.approximately();
    if (oneYear && last.month == 12 && first.month >= 10)
        return last.approximately();
    return value;
}

} // namespace tidemark::extraction
