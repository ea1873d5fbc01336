// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"
#include "timeline/layout.h"

#include <memory>
#include <random>

namespace tidemark::timeline::samples {

/// An entry of the year 20XX and up; `date` is EDTF, empty for undated.
Entry entry(EntryKey key, const QString& title, const QString& date, int lane = 0);
/// Eight entries such as an article gives: a long term, several at one day, approximate ranges, Han radicals'
/// twins.
std::shared_ptr<const EntrySet> article();
/// `count` entries over `years` years, a fifth of them intervals, some approximate, some undated; the same
/// for a seed.
std::shared_ptr<const EntrySet> random(int count, int years, unsigned seed);
/// Pairs of text boxes, chips, tick words and headings that overlap, counted pair by pair.
int overlaps(const Layout& layout);

} // namespace tidemark::timeline::samples
