// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/code_points.h"

#include <algorithm>

namespace tidemark::text {

CodePointIndex::CodePointIndex(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePointIndex::toCodePoint(qsizetype utf16Offset) const
{
    const qsizetype offset = std::clamp(utf16Offset, qsizetype(0), m_length);
    // A pair that starts before `offset` has its second unit before or at it.
    const auto passed = std::lower_bound(m_pairs.begin(), m_pairs.end(), offset) - m_pairs.begin();
    return offset - passed;
}

qsizetype CodePointIndex::toUtf16(qsizetype codePointOffset) const
{
    const qsizetype offset = std::clamp(codePointOffset, qsizetype(0), codePointCount());
    // m_pairs[i] - i is the code point offset of pair i; count the pairs wholly before `offset`.
    qsizetype low = 0;
    qsizetype high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[static_cast<size_t>(middle)] - middle < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + low;
}

} // namespace tidemark::text
