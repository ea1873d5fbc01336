// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"

#include <array>

namespace tidemark::bench {

namespace {

constexpr std::array table {
    Benchmark { u"anchor", u"anchor FILE [--characters 1000000] [--marks 500]", &benchAnchor },
    Benchmark { u"extract", u"extract FILE [--repeat N]", &benchExtract },
    Benchmark { u"reader", u"reader FILE [--highlights N]", &benchReader },
    Benchmark { u"timeline",
        u"timeline EVENTS.csv --window year|fit [--orientation horizontal|vertical] [--size 1600x900]"
        u" [--bands on] [--steps 60] [--runs 5] [--walk 500] [--seed 1] [--image FIRST.png]",
        &benchTimeline },
    Benchmark { u"export", u"export EVENTS.csv", &benchExport },
    Benchmark { u"start", u"start [TIDEMARK]", &benchStart },
};

} // namespace

std::span<const Benchmark> benchmarks()
{
    return table;
}

} // namespace tidemark::bench
