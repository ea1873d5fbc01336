// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"

#include <memory>

namespace tidemark::samples {

/// Eight dated events of 2021 to the end of 2023, keys 1..8 in order of time, and an undated one with key 9.
std::shared_ptr<const timeline::EntrySet> harbourEvents();
/// `count` events on the same day, keys from 100.
std::shared_ptr<const timeline::EntrySet> crowdedDay(int count);

} // namespace tidemark::samples
