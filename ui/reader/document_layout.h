// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/block_layout.h"
#include "reader/document_geometry.h"
#include "reader/layout_unit.h"

#include <memory>
#include <unordered_map>

namespace tidemark::reader {

/// All units of a document one below the other: exact where laid out or measured before, estimated elsewhere.
/// Only units near the last ones asked for keep their lines. y is measured from the top of the first unit.
class DocumentLayout {
public:
    /// `document` must outlive the layout or be replaced first.
    void setDocument(const ReaderDocument* document, const PageMetrics& metrics);
    void setMetrics(const PageMetrics& metrics);

    const PageMetrics& metrics() const { return m_metrics; }
    const DocumentGeometry& geometry() const { return m_geometry; }
    int count() const { return int(m_units.size()); }
    const LayoutUnit& unit(int index) const { return m_units[size_t(index)]; }
    /// The unit that holds `offset`, or else the last one before it, or the first; -1 when there are none.
    int unitAt(qsizetype offset) const;
    /// Gap above the first line of a unit.
    int spaceBefore(int index) const;

    /// Lays the unit out if needed; the reference lives until the next release().
    const BlockLayout& lines(int index);
    /// Nothing when the unit's lines are not at hand.
    const BlockLayout* linesIfLaidOut(int index) const;
    bool isMeasured(int index) const { return m_measured[size_t(index)]; }
    /// Learns the unit's height without keeping its lines.
    void measure(int index);
    /// Forgets the lines of units far from `first`..`last` once there are many.
    void release(int first, int last);

private:
    std::unique_ptr<BlockLayout> layOut(int index) const;
    void setMeasured(int index, const BlockLayout& lines);
    int estimatedHeight(const LayoutUnit& unit, int index) const;

    const ReaderDocument* m_document = nullptr;
    PageMetrics m_metrics;
    std::vector<LayoutUnit> m_units;
    std::vector<bool> m_measured;
    DocumentGeometry m_geometry;
    std::unordered_map<int, std::unique_ptr<BlockLayout>> m_lines;
    qsizetype m_charactersLaidOut = 0;
};

} // namespace tidemark::reader
