// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout_engine.h"

#include "timeline/axis_marks.h"
#include "timeline/growing_packing.h"
#include "timeline/projection.h"
#include "timeline/silences.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr double fitMarginHorizontal = 44;
constexpr double fitMarginVertical = 30;

constexpr double foldLength
    = 46; // of a folded silence: its words and those of a tick on either side have room

/// What a packing hangs on.
struct PackKey {
    QSizeF size;
    Orientation orientation = Orientation::Vertical;
    Detail detail = Detail::Cards;
    bool laneBands = false;
    double pixelsPerDay = 0;
    Scale::Fold fold = nullptr; ///< keeps what the packing's context points at

    friend bool operator==(const PackKey&, const PackKey&) = default;
};

double fitMargin(Orientation orientation)
{
    return orientation == Orientation::Horizontal ? fitMarginHorizontal : fitMarginVertical;
}

} // namespace

struct LayoutEngine::Private {
    Private(std::shared_ptr<const EntrySet> set, const Theme& drawnIn, Language language)
        : entries(std::move(set))
        , theme(drawnIn)
        , words(language)
        , titles(theme.titleFont)
        , labels(theme.labelFont)
        , details(theme.detailFont)
        , majorTicks(theme.majorTickFont)
        , labelWidths(entries, labels, longestRowLabel)
    {
    }

    std::shared_ptr<const EntrySet> entries;
    Theme theme;
    Words words;
    TextMeasure titles;
    TextMeasure labels;
    TextMeasure details;
    TextMeasure majorTicks;
    LabelWidths labelWidths;
    std::optional<PackKey> key;
    std::unique_ptr<GrowingPacking> packing;
    double lastFrom = 0; ///< where the view last began, in world pixels

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
    void setWorld(PackContext& context) const;
    PackPlan plan(const PackContext& context) const;
    void pack(const PackContext& context, const PackKey& key, const Stretch& view);
};

PackContext LayoutEngine::Private::contextFor(const View& view, const QSizeF& size, const Scale& scale)
{
    const bool horizontal = view.orientation == Orientation::Horizontal;
    PackContext context { *entries, theme, words, titles, labels, details, majorTicks, labelWidths,
        view.orientation, view.detail, view.laneBands, horizontal ? size.width() : size.height(),
        horizontal ? size.height() : size.width(), scale.pixelsPerDay(), entries->start(), 0, 0 };
    context.fold = scale.fold().get();
    setWorld(context);
    return context;
}

void LayoutEngine::Private::setWorld(PackContext& context) const
{
    const double span = context.world(entries->end());
    const double margin = std::max(fitMargin(context.orientation), (context.mainLength - span) / 2);
    const bool underNames = context.laneBands && context.orientation == Orientation::Vertical;
    // Beyond the calendar's ends there is nothing to pan to.
    const double first = std::max(-margin, context.world(earliestInstant()));
    context.worldFrom = first + (underNames ? bandHeader + 2 : 0);
    context.worldTo = std::min(span + margin, context.world(latestInstant()));
}

PackPlan LayoutEngine::Private::plan(const PackContext& context) const
{
    if (context.orientation == Orientation::Vertical)
        return planColumns(context);
    if (auto cards = planCards(context))
        return std::move(*cards);
    return planRows(context);
}

// While panning, a little more than what is in view is packed with every frame; while zooming nothing is, for
// the next frame has another zoom.
void LayoutEngine::Private::pack(const PackContext& context, const PackKey& wanted, const Stretch& view)
{
    const bool sameZoom = key == wanted;
    if (!sameZoom) {
        packing = std::make_unique<GrowingPacking>(plan(context), context.orientation, context.mainLength);
        key = wanted;
    }
    packing->cover(view);
    if (sameZoom)
        packing->prepare(view, context.mainLength, view.from < lastFrom ? -1 : 1);
    lastFrom = view.from;
}

LayoutEngine::LayoutEngine(std::shared_ptr<const EntrySet> entries, Theme theme, Language language)
    : d(std::make_unique<Private>(std::move(entries), theme, language))
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
    const PackKey key { size, view.orientation, view.detail, view.laneBands, scale.pixelsPerDay(),
        scale.fold() };
    const double from = context.world(scale.from());
    d->pack(context, key, { from, from + context.mainLength });
    Layout layout = project(*d->packing, context, scale, size);
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
