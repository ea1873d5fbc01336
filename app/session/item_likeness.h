// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <optional>
#include <tuple>
#include <vector>

namespace tidemark::session {

/// Whether both mark nearly the same words: what they share is at least half of the longer one.
bool isNearly(const domain::TextSpan& left, const domain::TextSpan& right);

/// Whether a finding says what `known` says: same kind, and the same date, value, title or name. Place,
/// wording and how it was found do not count. What the finding leaves open does not differ.
bool saysTheSame(const domain::ItemBody& finding, const domain::ItemBody& known);

/// How much two findings of one kind are about the same: nothing when they are not. More is better: the
/// shared part of their passages, and on top of that the same statement and the same words for it.
inline constexpr double completeLikeness = 3;
std::optional<double> likeness(const domain::ItemBody& finding, const domain::ItemBody& known);

/// The same for two contents that say the same in the same words of the same passage.
QString fingerprint(const domain::ItemBody& body);

/// The extracted content of an item the reader has edited, else its content.
const domain::ItemBody& asExtracted(const domain::Item& item);

/// Contents of items by kind and place. Numbers are the caller's.
class PlaceIndex {
public:
    void add(const domain::ItemBody& body, int number);
    /// To be called once after the last add().
    void finish();
    /// Numbers of the contents of the same kind that overlap a passage of `body`, each once or more.
    std::vector<int> around(const domain::ItemBody& body) const;

private:
    using Slot = std::tuple<size_t, domain::TextSpan, int>; ///< kind, passage, number

    std::vector<Slot> m_slots;
};

} // namespace tidemark::session
