// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"

#include <array>

namespace tidemark::bench {

namespace {

constexpr std::array table {
    Benchmark { u"anchor", u"anchor FILE [--characters 1000000] [--marks 500]", &benchAnchor },
    Benchmark { u"extract", u"extract FILE [--repeat N]", &benchExtract },
    Benchmark { u"reader", u"reader FILE [--highlights N]", &benchReader },
    Benchmark { u"timeline", u"timeline EVENTS.csv --window year|fit [--size 1600x900] [--steps 60]",
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
