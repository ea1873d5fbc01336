// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"
#include "domain/findings.h"
#include "domain/strong_id.h"

#include <QString>

#include <optional>

namespace tidemark::timeline {

/// What an entry is; told apart by colour, mark shape and pattern.
enum class Category { Policy, Product, Figure, Statement, Note, Other };
inline constexpr int categoryCount = 6;

Category toCategory(domain::EventCategory category);

/// Chosen by whoever builds the entries; unique within an EntrySet, >= 0.
using EntryKey = qint64;

/// One thing to draw. Without a date and a term it stands in the undated strip.
struct Entry {
    EntryKey key = 0;
    domain::ItemId item; ///< null when it stands for no item of a library
    QString title; ///< plain text
    QString detail; ///< one short line under the title: who, when; may be empty
    std::optional<domain::EdtfValue> date;
    std::optional<domain::EdtfValue>
        term; ///< the period it is in force; drawn instead of the date when present
    Category category = Category::Other;
    int lane = 0; ///< index into EntrySet::lanes(), clamped into it
    int order = 0; ///< among entries that begin at the same instant: smaller ones come first
    int tint = -1; ///< which article's colour it is drawn in, 0..; -1: its category's

    friend bool operator==(const Entry&, const Entry&) = default;
};

} // namespace tidemark::timeline
