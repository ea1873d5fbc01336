// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/label_widths.h"

namespace tidemark::timeline {

LabelWidths::LabelWidths(std::shared_ptr<const EntrySet> entries, TextMeasure& measure, double longest)
    : m_entries(std::move(entries))
    , m_measure(measure)
    , m_longest(longest)
{
}

double LabelWidths::of(int entry)
{
    if (m_known.empty())
        m_known.assign(m_entries->entries().size(), -1.0F);
    float& known = m_known[static_cast<size_t>(entry)];
    if (known < 0) {
        const QString& title = m_entries->entry(entry).title;
        double width = m_measure.width(title);
        if (width > m_longest)
            width = m_measure.width(m_measure.elided(title, m_longest));
        known = static_cast<float>(width);
    }
    return double(known);
}

} // namespace tidemark::timeline
