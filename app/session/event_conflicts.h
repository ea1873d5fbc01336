// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <QStringView>

#include <span>
#include <vector>

namespace tidemark::session {

/// Two events of one article that seem to be one happening, with dates that exclude each other.
struct EventConflict {
    domain::ItemId first; ///< the earlier one in the text
    domain::ItemId second;

    friend bool operator==(const EventConflict&, const EventConflict&) = default;
};

/// Whether no day can be meant by both. An approximate or uncertain date may miss by its own length.
bool datesExcludeEachOther(const domain::EdtfValue& left, const domain::EdtfValue& right);

/// The conflicts among the events of one article, in text order. Rather none than a wrong one: both must say
/// the same in the same words (for a policy: what happened to it), and nothing may hint at something that
/// recurs, is planned, or is measured at two times. Pairs that the reader has told apart are left out, and so
/// are rejected and vague events. `items` are all the article's, in text order; `text` is its text.
std::vector<EventConflict> eventConflicts(std::span<const domain::Item> items, QStringView text);

/// Whether passages of a merged event date it so that the dates exclude each other, and the reader has not
/// yet said which holds.
bool hasConflictingReadings(const domain::Event& event);

} // namespace tidemark::session
