// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/prose.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// A title of a law, plan, opinion, measure or notice where it stands in the text.
struct PolicyTitle {
    domain::TextSpan span; ///< with its brackets, if it has any
    domain::TextSpan title; ///< without them
    QString rule;
    /// Its words alone do not make it a policy: only with an authority that issues it.
    bool isWeak = false;
};

/// Who issued a policy and when, as the sentence around its title says.
struct PolicyOrigin {
    domain::TextSpan issuer; ///< empty when the sentence names none
    std::optional<domain::EdtfValue> date;
};

/// Every mention of a title in text order, not overlapping: in 《》, in 「」, bare with the noun of a law,
/// English in capitals, and bare repetitions of titles that stand in brackets elsewhere.
std::vector<PolicyTitle> findPolicyTitles(const ReadingContext& context);

} // namespace tidemark::extraction
