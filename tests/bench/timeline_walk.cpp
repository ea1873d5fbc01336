// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_walk.h"

#include "measurement.h"
#include "random_walk.h"

#include <cmath>

namespace tidemark::bench {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

struct Tally {
    int frames = 0;
    int overlaps = 0;
    int miscounted = 0;
    double labelled = 0;
    Costs costs;
};

void walk(Tally& tally, LayoutEngine& engine, View view, int steps, unsigned seed)
{
    samples::RandomWalk random(seed);
    view.scale = engine.fitting(view.size, view.orientation);
    for (int step = 0; step < steps; ++step) {
        Layout layout;
        tally.costs.add(costOf([&] { layout = engine.layout(view); }));
        ++tally.frames;
        tally.overlaps += layout.overlapCount();
        tally.miscounted += layout.labelled > layout.visible ? 1 : 0;
        tally.labelled += layout.labellingRate();
        view = random.next(view, engine.entries());
    }
}

} // namespace

QJsonObject walkEverywhere(LayoutEngine& engine, const QSizeF& size, int steps, unsigned seed)
{
    Tally tally;
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        for (const bool bands : { false, true }) {
            for (const Detail detail : { Detail::Cards, Detail::Labels, Detail::Marks })
                walk(tally, engine, { size, orientation, {}, detail, bands }, steps, seed++);
        }
    }
    QJsonObject result { { "walk_frames"_L1, tally.frames }, { "walk_overlaps"_L1, tally.overlaps },
        { "walk_miscounted"_L1, tally.miscounted },
        { "walk_labelling_rate"_L1, std::round(tally.labelled / tally.frames * 1000) / 1000 } };
    insertCosts(result, u"walk_layout"_s, tally.costs);
    insertCost(result, u"walk_layout_worst"_s, tally.costs.quantile(1));
    return result;
}

} // namespace tidemark::bench
