// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"
#include "timeline/time_fold.h"

#include <memory>
#include <set>

namespace tidemark::timeline {

/// Every stretch between the first and the last entry that no entry touches, in order. An open end counts as
/// far as it is drawn. O(n log lanes).
std::vector<Silence> silencesOf(const EntrySet& entries);

/// Those that stand out: longer than three times the median of all silences, and of these the three longest;
/// in order. With fewer than four silences nothing is usual, so none is unusual.
std::vector<Silence> unusualSilences(const std::vector<Silence>& silences);

/// Folds the silences that take up room out of proportion, the longest first: each that is longer than a
/// twelfth of what is left to draw and longer than two and a half times the median of all silences (with
/// fewer than four silences: longer than a quarter of the whole). Those in `kept`, named by where they begin,
/// stay as they are. Null when nothing is left to fold. `pixels`: how long each is drawn.
std::shared_ptr<const TimeFold> foldSilences(const std::vector<Silence>& silences, Instant from, Instant to,
    double pixels, const std::set<Instant>& kept = {});

} // namespace tidemark::timeline
