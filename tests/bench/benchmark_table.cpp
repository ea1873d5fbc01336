// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"

#include <array>

namespace tidemark::bench {

namespace {

constexpr std::array table {
    Benchmark { u"extract", u"extract FILE [--repeat N]", &benchExtract },
    Benchmark { u"reader", u"reader FILE [--highlights N]", &benchReader },
};

} // namespace

std::span<const Benchmark> benchmarks()
{
    return table;
}

} // namespace tidemark::bench
