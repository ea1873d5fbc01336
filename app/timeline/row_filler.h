// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/crowd.h"
#include "timeline/occupancy.h"

#include <optional>

namespace tidemark::timeline {

/// An entry with its row and, where they have room, its words.
struct RowPlace {
    Placed bar;
    double textFrom = 0;
    double textLength = 0; ///< 0: no words
    int row = 0;

    double from() const { return textLength > 0 ? std::min(bar.from, textFrom) : bar.from; }
    double to() const { return textLength > 0 ? std::max(bar.to, textFrom + textLength) : bar.to; }
    bool touches(double begin, double end) const { return from() < end && to() > begin; }
    bool isInside() const { return textLength > 0 && textFrom >= bar.from && textFrom < bar.to; }
};

/// Deals the entries of some lanes to rows so that none overlap. Which row an entry gets hangs on the zoom
/// and its neighbours, never on the stretch asked for: time is cut into tiles at least as long as an entry of
/// a tier is with its words, longer tiers come first, and of each tier the even tiles before the odd ones. So
/// it is enough to look a few tiles beyond the stretch.
class RowFiller {
public:
    /// Cells with more than `mostInCell` short entries are left to density columns.
    RowFiller(const PackContext& context, const Crowd& crowd, int rows, bool words, int mostInCell);

    /// The entries with a row whose bar or words touch [from, to), in order of their tiers.
    std::vector<RowPlace> fill(double from, double to) const;
    bool isDenseCell(qint64 cell, int total) const;

private:
    struct Zone {
        int tier = 0; ///< Crowd::shortTier(): all the short ones
        double tile = 0;
        qint64 first = 0; ///< even
        qint64 last = 0; ///< even
    };
    using Tiles = std::vector<std::vector<Placed>>; ///< from Zone::first on

    std::vector<Zone> zones(double from, double to) const;
    Tiles tilesOf(const Zone& zone) const;
    void gatherShort(const Zone& zone, Tiles& tiles) const;
    void gatherLong(const Zone& zone, int lane, Tiles& tiles) const;
    void add(const Zone& zone, qint64 tile, const EntrySet::Slot& slot, Tiles& tiles) const;
    std::optional<RowPlace> place(Occupancy& taken, const Placed& bar, int most) const;
    void writeBeside(RowPlace& place) const;

    const PackContext& m_context;
    const Crowd& m_crowd;
    int m_rows;
    int m_rowsForLong;
    bool m_words;
    int m_mostInCell;
};

} // namespace tidemark::timeline
