// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/document_layout.h"

namespace tidemark::reader {

/// What stands at the top edge of the viewport. The scroll bar follows the anchor, never the other way round
/// while heights are still being learnt: so nothing on screen moves by itself.
class ScrollAnchor {
public:
    explicit ScrollAnchor(DocumentLayout& layout);

    void setViewportHeight(int height);
    void goToTop();
    /// The reader scrolled to this value, 0..maximum().
    void scrollTo(qint64 value);
    /// Brings the line of `offset` to `distance` pixels below the top edge.
    void bringTo(qsizetype offset, int distance);
    /// Call after the metrics changed: the same words stay at the top.
    void restore();

    qint64 value() const;
    qint64 maximum() const;
    /// Offset of the first line that stands at least half in sight.
    qsizetype offset() const { return m_offset; }
    int firstVisibleUnit() const { return m_unit; }
    /// One past the last unit in sight.
    int endVisibleUnit() const { return m_end; }
    /// y of a unit's top in the viewport.
    qint64 viewportY(int unit) const;

private:
    void place(qint64 value);
    void settle(bool toEnd);
    void layOutVisible();
    void rememberWords();

    DocumentLayout& m_layout;
    int m_viewportHeight = 0;
    int m_unit = 0;
    qint64 m_within = 0; ///< pixels of m_unit above the top edge; negative in the top margin
    int m_end = 0;
    bool m_atTop = true;
    qsizetype m_offset = 0;
    int m_distance = 0; ///< of that line's top from the top edge
};

} // namespace tidemark::reader
