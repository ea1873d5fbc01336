// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaling.h"

#include "extraction/article_reader.h"
#include "hostile_texts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace tidemark::fuzz {

namespace {

constexpr int factor = 8;
constexpr int attempts = 3; ///< a busy machine may spoil one measurement

double processorMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double cost(const QString& text, const extraction::Lexicons& lexicons)
{
    constexpr double leastMeasurable = 1;
    std::array<double, 3> costs {};
    for (double& measured : costs) {
        const double start = processorMilliseconds();
        extraction::readArticle(text, lexicons);
        measured = processorMilliseconds() - start;
    }
    std::sort(costs.begin(), costs.end());
    return std::max(costs[costs.size() / 2], leastMeasurable);
}

/// The least of a few ratios, so that it exceeds the bound only where it always does.
double growth(const HostileText& hostile, const extraction::Lexicons& lexicons, qsizetype size, double bound)
{
    const QString small = hostile.make(size);
    const QString large = hostile.make(size * factor);
    double least = 0;
    for (int attempt = 0; attempt < attempts && (attempt == 0 || least > bound); ++attempt) {
        const double ratio = cost(large, lexicons) / cost(small, lexicons);
        least = attempt == 0 ? ratio : std::min(least, ratio);
    }
    return least;
}

} // namespace

int countNonlinear(const extraction::Lexicons& lexicons, qsizetype size, double bound)
{
    int failed = 0;
    for (const HostileText& hostile : hostileTexts()) {
        const double ratio = growth(hostile, lexicons, size, bound);
        failed += ratio > bound ? 1 : 0;
        std::printf("%-26s %d times the text took %5.1f times as long%s\n", hostile.name, factor, ratio,
            ratio > bound ? "  TOO LONG" : "");
        std::fflush(stdout);
    }
    return failed;
}

} // namespace tidemark::fuzz
