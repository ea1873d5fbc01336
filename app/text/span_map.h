// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <vector>

namespace tidemark::text {

/// Which position of a shown text stands for which of the text it was made of; both are UTF-16 offsets. The
/// two are cut into the same number of steps, none of them empty on either side; where a step has another
/// length in the shown text it is kept here, everything else is one unit for one unit. So the edges of steps
/// lead to one another and back without loss, and both directions keep order.
class SpanMap {
public:
    /// Adds the step that follows: `length` units of the text are shown as `shownLength` units, both > 0.
    void append(qsizetype length, qsizetype shownLength);
    /// `length` units that are shown as they are.
    void appendSame(qsizetype length);
    /// What follows has its own map.
    void append(const SpanMap& rest);

    bool isIdentity() const { return m_changes.empty(); }
    qsizetype length() const { return m_length; }
    qsizetype shownLength() const { return m_shownLength; }

    /// A position inside a step whose length changes counts as the step's start. Positions past the end are
    /// shifted as the end is.
    qsizetype toShown(qsizetype position) const;
    qsizetype toText(qsizetype shownPosition) const;
    /// Steps that a span only touches are taken in whole.
    domain::TextSpan toShown(const domain::TextSpan& span) const;
    domain::TextSpan toText(const domain::TextSpan& shown) const;

    /// The map of a text that was changed twice: `this` first, then `next`.
    SpanMap followedBy(const SpanMap& next) const;

private:
    struct Side {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    struct Change {
        Side text;
        Side shown;
    };

    static qsizetype moved(const std::vector<Change>& changes, Side Change::*from, Side Change::*to,
        qsizetype position, bool atStepEnd);

    std::vector<Change> m_changes; ///< ascending; steps of differing lengths alone
    qsizetype m_length = 0;
    qsizetype m_shownLength = 0;
};

} // namespace tidemark::text
