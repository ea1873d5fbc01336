// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout_engine.h"

#include "timeline/axis_marks.h"
#include "timeline/packing.h"
#include "timeline/projection.h"
#include "timeline/silences.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr int wholeSetLimit = 5000;
constexpr double fitMarginHorizontal = 44;
constexpr double fitMarginVertical = 30;

constexpr double foldLength
    = 46; // of a folded silence: its words and those of a tick on either side have room

/// What a packing hangs on.
struct PackKey {
    QSizeF size;
    Orientation orientation = Orientation::Vertical;
    Detail detail = Detail::Cards;
    double pixelsPerDay = 0;
    double page = 0;
    Scale::Fold fold = nullptr; ///< keeps what the packing's context points at

    friend bool operator==(const PackKey&, const PackKey&) = default;
};

double fitMargin(Orientation orientation)
{
    return orientation == Orientation::Horizontal ? fitMarginHorizontal : fitMarginVertical;
}

} // namespace

struct LayoutEngine::Private {
    std::shared_ptr<const EntrySet> entries;
    Theme theme;
    Words words;
    TextMeasure titles;
    TextMeasure labels;
    TextMeasure details;
    TextMeasure majorTicks;
    std::optional<PackKey> key;
    Packing packing;

    QSizeF timeSize(const QSizeF& size) const
    {
        const double strip = entries->undated().empty() ? 0 : undatedHeight;
        return { std::max(1.0, size.width()), std::max(1.0, size.height() - strip) };
    }
    std::optional<std::vector<Silence>> silences; ///< found when they are first asked for
    std::optional<std::vector<Silence>> unusual;

    const std::vector<Silence>& allSilences()
    {
        if (!silences)
            silences = silencesOf(*entries);
        return *silences;
    }
    const std::vector<Silence>& longGaps()
    {
        if (!unusual)
            unusual = unusualSilences(allSilences());
        return *unusual;
    }
    PackContext contextFor(const View& view, const QSizeF& size, const Scale& scale);
    void spreadWorld(PackContext& context, const Scale& scale) const;
    Packing pack(const PackContext& context) const;
};

PackContext LayoutEngine::Private::contextFor(const View& view, const QSizeF& size, const Scale& scale)
{
    const bool horizontal = view.orientation == Orientation::Horizontal;
    PackContext context { *entries, theme, words, titles, labels, details, majorTicks, view.orientation,
        view.detail, horizontal ? size.width() : size.height(), horizontal ? size.height() : size.width(),
        scale.pixelsPerDay(), entries->start(), 0, 0, 0, 0 };
    context.fold = scale.fold().get();
    spreadWorld(context, scale);
    return context;
}

void LayoutEngine::Private::spreadWorld(PackContext& context, const Scale& scale) const
{
    const double span = context.world(entries->end());
    const double margin = std::max(fitMargin(context.orientation), (context.mainLength - span) / 2);
    context.worldFrom = -margin;
    context.worldTo = span + margin;
    if (entries->datedCount() <= wholeSetLimit) {
        context.from = context.worldFrom;
        context.to = context.worldTo;
        return;
    }
    const double page = std::floor(context.world(scale.from()) / context.mainLength);
    context.from = (page - 1) * context.mainLength;
    context.to = (page + 3) * context.mainLength;
}

Packing LayoutEngine::Private::pack(const PackContext& context) const
{
    if (context.orientation == Orientation::Vertical)
        return packColumns(context);
    if (auto cards = packCards(context))
        return std::move(*cards);
    return packRows(context);
}

LayoutEngine::LayoutEngine(std::shared_ptr<const EntrySet> entries, Theme theme, Language language)
    : d(new Private { std::move(entries), theme, Words(language), TextMeasure(theme.titleFont),
        TextMeasure(theme.labelFont), TextMeasure(theme.detailFont), TextMeasure(theme.majorTickFont),
        std::nullopt, {}, {}, {} })
{
}

LayoutEngine::~LayoutEngine() = default;
LayoutEngine::LayoutEngine(LayoutEngine&&) noexcept = default;
LayoutEngine& LayoutEngine::operator=(LayoutEngine&&) noexcept = default;

Layout LayoutEngine::layout(const View& view)
{
    const QSizeF size = d->timeSize(view.size);
    const Scale scale
        = view.scale.withLength(view.orientation == Orientation::Horizontal ? size.width() : size.height());
    const PackContext context = d->contextFor(view, size, scale);
    const PackKey key { size, view.orientation, view.detail, scale.pixelsPerDay(), context.from,
        scale.fold() };
    if (d->key != key) {
        d->packing = d->pack(context);
        d->key = key;
    }
    Layout layout = project(d->packing, context, scale, size);
    appendAxisMarks(layout, context, { view.marksGaps ? d->longGaps() : std::vector<Silence>(), view.today });
    appendUndated(layout, context, view.size);
    return layout;
}

Scale LayoutEngine::fitting(const QSizeF& size, Orientation orientation, const Scale::Fold& fold) const
{
    const QSizeF inner = d->timeSize(size);
    const double length = orientation == Orientation::Horizontal ? inner.width() : inner.height();
    if (d->entries->datedCount() == 0)
        return Scale::fitting(0, 366, length, fitMargin(orientation));
    return Scale::fitting(d->entries->start(), d->entries->end(), length, fitMargin(orientation), fold);
}

Scale::Fold LayoutEngine::compressed(const std::set<Instant>& kept) const
{
    return foldSilences(d->allSilences(), d->entries->start(), d->entries->end(), foldLength, kept);
}

const EntrySet& LayoutEngine::entries() const
{
    return *d->entries;
}

const Theme& LayoutEngine::theme() const
{
    return d->theme;
}

} // namespace tidemark::timeline
