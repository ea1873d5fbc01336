// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/strong_id.h"

namespace tidemark::domain {

enum class ItemKind { TimeExpression, Quotation, Policy, Figure, Person, Event };
enum class ReviewState { Suggested, Accepted, Disputed, Rejected };

/// Where an item came from: the reader, this program's extraction, or another program's findings.
struct Provenance {
    enum class Origin { Extraction, Reader, Imported };

    Origin origin = Origin::Extraction;
    QString source; ///< extraction version, or the name of the other program

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

using ItemBody = std::variant<TimeExpression, Quotation, Policy, Figure, Person, Event>;

/// Something read out of an article, as the library keeps it. Spans in `body` refer to `version`'s canonical
/// text.
struct Item {
    ItemId id;
    ArticleId article;
    VersionId version;
    ReviewState state = ReviewState::Suggested;
    Provenance provenance;
    ItemBody body;
    std::optional<ItemBody> extracted; ///< what was extracted, once the reader has edited `body`

    ItemKind kind() const { return static_cast<ItemKind>(body.index()); }

    friend bool operator==(const Item&, const Item&) = default;
};

/// The passage that stands for the item in the text; an empty span when it has none.
TextSpan mainSpan(const ItemBody& body);

/// Whether both say the same. An event's place among others (order, distinctFrom, isDateSettled) is no part
/// of what it says.
bool isSameContent(const ItemBody& left, const ItemBody& right);
/// Whether the reader has changed what was extracted.
bool isEdited(const Item& item);
/// Gives `body` the place among others that the reader gave `placed`, when both are events.
void keepPlace(ItemBody& body, const ItemBody& placed);

} // namespace tidemark::domain
