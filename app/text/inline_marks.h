// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QStringView>

#include <vector>

namespace tidemark::text {

enum class InlineKind {
    Strong, ///< `**…**` or `__…__`
    Emphasis, ///< `*…*` or `_…_`
    Code, ///< `…` between back-quotes
    Strike, ///< `~~…~~`
    Link, ///< the words of `[…](address)`, `<address>`, or an address as it stands
    Sign, ///< the signs themselves, and a link's address in brackets
};

/// A styled stretch of a line. Offsets are UTF-16 offsets of the canonical text; stretches may nest.
struct InlineMark {
    InlineKind kind = InlineKind::Strong;
    domain::TextSpan span;
    domain::TextSpan address; ///< of a Link: where the address stands in the text

    friend bool operator==(const InlineMark&, const InlineMark&) = default;
};

/// The inline styles of one block, in the order in which they begin. Signs that nothing closes, that stand
/// between spaces (2 * 3) or inside a word (snake_case) are text. Linear in the block's length.
std::vector<InlineMark> inlineMarks(QStringView text, const domain::TextSpan& block);

} // namespace tidemark::text
