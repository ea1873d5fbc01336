// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_document.h"
#include "reader/text_dress.h"

namespace tidemark::reader {

/// Where the columns of tables begin. A table is a run of table rows; its columns are as wide as their widest
/// cells. A table wider than the page has no columns: its rows are then wrapped like any text.
class TableColumns {
public:
    /// The stops of the row that is block `index`, in units of `em` pixels a Han character and at most
    /// `width` pixels; none for what is no row or does not fit.
    std::vector<TabStop> stopsOf(const ReaderDocument& document, int index, qreal em, qreal width);
    /// Another document, or the same with other blocks.
    void clear() { m_first = m_end = -1; }

private:
    void measureTable(const ReaderDocument& document, int index);

    int m_first = -1; ///< the table asked for last: its blocks, and the half ems of its columns
    int m_end = -1;
    std::vector<qreal> m_halfEms;
};

} // namespace tidemark::reader
