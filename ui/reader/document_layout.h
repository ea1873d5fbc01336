// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/document_geometry.h"
#include "reader/layout_unit.h"
#include "reader/line_counter.h"
#include "reader/table_columns.h"
#include "reader/unit_lines.h"

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
    /// Shows the text in another script, set with `metrics`. Pieces are converted when they are laid out.
    void setScript(const text::ScriptView& script, const PageMetrics& metrics);
    const text::ScriptView& script() const { return m_script; }

    const PageMetrics& metrics() const { return m_metrics; }
    const DocumentGeometry& geometry() const { return m_geometry; }
    int count() const { return int(m_units.size()); }
    const LayoutUnit& unit(int index) const { return m_units[size_t(index)]; }
    /// The unit that holds `offset`, or else the last one before it, or the first; -1 when there are none.
    int unitAt(qsizetype offset) const;
    /// Gap above the first line of a unit.
    int spaceBefore(int index) const;

    /// Lays the unit out if needed; the reference lives until the next release().
    const UnitLines& lines(int index);
    /// Nothing when the unit's lines are not at hand.
    const UnitLines* linesIfLaidOut(int index) const;
    bool isMeasured(int index) const { return m_measured[size_t(index)]; }
    /// What is read on screen where `span` stands; text between units is as it is written.
    QString shownText(const domain::TextSpan& span) const;
    /// The address of the link whose words hold `offset`; empty where there is none.
    QString linkAt(qsizetype offset) const;
    /// Learns the unit's height without keeping its lines.
    void measure(int index);
    /// Forgets the lines of units far from `first`..`last` once there are many.
    void release(int first, int last);

private:
    text::ScriptedText scripted(const LayoutUnit& unit) const;
    std::unique_ptr<UnitLines> layOut(int index) const;
    const BlockMetrics& metricsOf(const LayoutUnit& unit) const
    {
        return m_metrics.of(unit.kind, unit.level);
    }
    /// How far the lines of `unit` stand in for its depth.
    int indentOf(const LayoutUnit& unit) const;
    BlockMetrics indented(const LayoutUnit& unit) const;
    TextDress dressOf(const LayoutUnit& unit) const;
    QString detailsOf(const LayoutUnit& unit) const;
    void setMeasured(int index, int lineHeights);
    int estimatedHeight(const LayoutUnit& unit, int index) const;

    const ReaderDocument* m_document = nullptr;
    PageMetrics m_metrics;
    text::ScriptView m_script;
    text::WrittenScript m_written = text::WrittenScript::Simplified; ///< of the document
    std::vector<LayoutUnit> m_units;
    std::vector<bool> m_measured;
    DocumentGeometry m_geometry;
    std::unordered_map<int, std::unique_ptr<UnitLines>> m_lines;
    qsizetype m_charactersLaidOut = 0;
    LineCounter m_counter;
    mutable TableColumns m_columns; ///< of the table met last
};

} // namespace tidemark::reader
