// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/language.h"
#include "timeline/layout.h"
#include "timeline/theme.h"

#include <memory>
#include <set>

namespace tidemark::timeline {

/// What is looked at. The scale's length is the size's width (horizontal) or height (vertical).
struct View {
    QSizeF size;
    Orientation orientation = Orientation::Vertical;
    Scale scale;
    Detail detail = Detail::Cards;
    bool laneBands = false; ///< every lane as a named band of its own, however few the entries are
    bool marksGaps = false; ///< silences much longer than is usual have a bracket; see unusualSilences()
    std::optional<Instant> today
        = std::nullopt; ///< first instant of the day to be shown as today; nothing: none

    friend bool operator==(const View&, const View&) = default;
};

/// Lays out one set of entries again and again; keeps measured text widths and the packing of the current
/// zoom, so that panning moves things and never reshuffles them. The result depends on the set, theme,
/// language and view alone.
class LayoutEngine {
public:
    LayoutEngine(std::shared_ptr<const EntrySet> entries, Theme theme, Language language);
    ~LayoutEngine();
    LayoutEngine(LayoutEngine&&) noexcept;
    LayoutEngine& operator=(LayoutEngine&&) noexcept;

    Layout layout(const View& view);
    /// The scale that shows every dated entry with its words in a view of this size.
    Scale fitting(const QSizeF& size, Orientation orientation, const Scale::Fold& fold = nullptr) const;
    /// The fold that compresses long silences, for a scale; null when none is long enough. Those in `kept`
    /// (where they begin) stay as they are.
    Scale::Fold compressed(const std::set<Instant>& kept = {}) const;

    const EntrySet& entries() const;
    const Theme& theme() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::timeline
