// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

namespace tidemark::bench {

int wrongUsage(QStringView name)
{
    for (const Benchmark& benchmark : benchmarks()) {
        if (name.isEmpty() || name == QStringView(benchmark.name))
            std::fprintf(
                stderr, "usage: tidemark-bench %s\n", qPrintable(QStringView(benchmark.usage).toString()));
    }
    return 2;
}

} // namespace tidemark::bench

int main(int argc, char** argv)
{
    using namespace tidemark::bench;
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments().sliced(1);
    const auto named = [&](const Benchmark& each) { return arguments.value(0) == QStringView(each.name); };
    const auto benchmark = std::find_if(benchmarks().begin(), benchmarks().end(), named);
    return benchmark == benchmarks().end() ? wrongUsage({}) : benchmark->run(arguments.sliced(1));
}
