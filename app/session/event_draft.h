// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <span>

namespace tidemark::session {

/// An event for a passage the reader has selected: the words as its title, shortened to one clause, the date
/// of the first time expression in it, and the category its other items suggest.
domain::Event draftEventFor(
    std::span<const domain::Item> items, QStringView text, const domain::TextSpan& span);

} // namespace tidemark::session
