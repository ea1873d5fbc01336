// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace tidemark::text {

/// Converts between UTF-16 offsets and code point offsets of one text; each conversion costs O(log n) in the
/// number of surrogate pairs. A position inside a pair counts as its start; positions past the end are
/// clamped.
class CodePointIndex {
public:
    explicit CodePointIndex(QStringView text);

    qsizetype toCodePoint(qsizetype utf16Offset) const;
    qsizetype toUtf16(qsizetype codePointOffset) const;
    qsizetype codePointCount() const { return m_length - static_cast<qsizetype>(m_pairs.size()); }

private:
    qsizetype m_length = 0;
    std::vector<qsizetype> m_pairs; ///< UTF-16 offsets of high surrogates that start a pair, ascending
};

} // namespace tidemark::text
