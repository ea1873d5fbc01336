// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace tidemark::bench {

/// One benchmark. `run` gets the arguments after its name and returns an exit code: 0 done, 1 bad input, 2
/// wrong usage.
struct Benchmark {
    const char16_t* name;
    const char16_t* usage;
    int (*run)(const QStringList& arguments);
};

std::span<const Benchmark> benchmarks();
/// Says how `name` is used, on standard error; returns 2.
int wrongUsage(QStringView name);

int benchAnchor(const QStringList& arguments);
int benchExtract(const QStringList& arguments);
int benchReader(const QStringList& arguments);
int benchTimeline(const QStringList& arguments);
int benchExport(const QStringList& arguments);
int benchStart(const QStringList& arguments);

} // namespace tidemark::bench
