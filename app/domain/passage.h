// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"

#include <QtGlobal>

namespace tidemark::domain {

/// A stretch of a canonical text. Both numbers are UTF-16 code units; `length` >= 0.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool isEmpty() const { return length <= 0; }
    bool contains(qsizetype position) const { return position >= start && position < end(); }
    bool overlaps(const TextSpan& other) const { return start < other.end() && other.start < end(); }
    static TextSpan between(qsizetype start, qsizetype end) { return { start, end - start }; }

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
    friend auto operator<=>(const TextSpan&, const TextSpan&) = default;
};

/// A stretch of one immutable Version's canonical text.
struct Passage {
    VersionId version;
    TextSpan span;

    friend bool operator==(const Passage&, const Passage&) = default;
};

} // namespace tidemark::domain
