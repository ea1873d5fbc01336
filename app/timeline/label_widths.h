// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"
#include "timeline/text_measure.h"

#include <memory>

namespace tidemark::timeline {

/// Widths of the entries' titles as labels, in pixels; each is measured once, when first asked for.
class LabelWidths {
public:
    /// Titles wider than `longest` are as wide as what is left of them when they are shortened to it.
    LabelWidths(std::shared_ptr<const EntrySet> entries, TextMeasure& measure, double longest);

    double of(int entry);
    double longest() const { return m_longest; }

private:
    std::shared_ptr<const EntrySet> m_entries;
    TextMeasure& m_measure;
    double m_longest;
    std::vector<float> m_known; ///< negative: not yet measured
};

} // namespace tidemark::timeline
