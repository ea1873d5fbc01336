// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/table_columns.h"

#include "text/block_forms.h"

#include <algorithm>
#include <numeric>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

constexpr int mostRows = 2000; // looked at for one table, in both directions
constexpr qreal gap = 3; // half ems between columns
constexpr qreal letterWidth = 1.15; // half ems: on the safe side for wide letters

bool isRow(const ReaderDocument& document, int index)
{
    return index >= 0 && size_t(index) < document.blocks.size()
        && document.blocks[size_t(index)].kind == ReaderBlockKind::TableRow;
}

bool isRuleBelowHead(const ReaderBlock& block)
{
    return !block.marker.isEmpty();
}

qreal halfEmsOf(QStringView words)
{
    return std::accumulate(words.begin(), words.end(), 0.0,
        [](qreal sum, QChar character) { return sum + (character.unicode() >= 0x2E80 ? 2 : letterWidth); });
}

/// Where the pipes stand, or the cells where tabs part them.
std::vector<qsizetype> columnStarts(QStringView row)
{
    const bool isPiped = row.startsWith(u'|');
    std::vector<qsizetype> starts;
    if (!isPiped)
        starts.push_back(0);
    for (qsizetype at = 0; at < row.size(); ++at) {
        if (isPiped && row[at] == u'|' && (at == 0 || row[at - 1] != u'\\'))
            starts.push_back(at);
        if (!isPiped && row[at] == u'\t' && at + 1 < row.size())
            starts.push_back(at + 1);
    }
    return starts;
}

} // namespace

void TableColumns::measureTable(const ReaderDocument& document, int index)
{
    m_first = index;
    while (m_first > index - mostRows && isRow(document, m_first - 1))
        --m_first;
    m_end = index + 1;
    while (m_end < index + mostRows && isRow(document, m_end))
        ++m_end;
    m_halfEms.clear();
    for (int row = m_first; row < m_end; ++row) {
        const ReaderBlock& block = document.blocks[size_t(row)];
        if (isRuleBelowHead(block))
            continue;
        const auto cells = text::tableCells(document.text, block.span);
        m_halfEms.resize(std::max(m_halfEms.size(), cells.size()), 0);
        for (size_t column = 0; column < cells.size(); ++column) {
            const QStringView words
                = QStringView(document.text).sliced(cells[column].start, cells[column].length);
            m_halfEms[column] = std::max(m_halfEms[column], halfEmsOf(words));
        }
    }
}

std::vector<TabStop> TableColumns::stopsOf(const ReaderDocument& document, int index, qreal em, qreal width)
{
    if (!isRow(document, index) || isRuleBelowHead(document.blocks[size_t(index)]))
        return {};
    if (index < m_first || index >= m_end)
        measureTable(document, index);
    const qreal all
        = std::accumulate(m_halfEms.begin(), m_halfEms.end(), 0.0) + gap * qreal(m_halfEms.size());
    if (all * em / 2 > width)
        return {};
    const TextSpan& row = document.blocks[size_t(index)].span;
    const auto starts = columnStarts(QStringView(document.text).sliced(row.start, row.length));
    std::vector<TabStop> stops;
    qreal x = 0;
    for (size_t column = 0; column < starts.size(); ++column) {
        stops.push_back({ starts[column], x });
        x += column < m_halfEms.size() ? (m_halfEms[column] + gap) * em / 2 : 0;
    }
    return stops;
}

} // namespace tidemark::reader
