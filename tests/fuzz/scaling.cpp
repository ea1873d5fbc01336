// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaling.h"

#include "extraction/article_reader.h"
#include "hostile_texts.h"
#include "text/reanchoring.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

namespace tidemark::fuzz {

namespace {

constexpr int factor = 8;
constexpr int attempts = 3; ///< a busy machine may spoil one measurement

double processorMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

using Work = std::function<void(const QString& text)>;

double cost(const QString& text, const Work& work)
{
    constexpr double leastMeasurable = 1;
    std::array<double, 3> costs {};
    for (double& measured : costs) {
        const double start = processorMilliseconds();
        work(text);
        measured = processorMilliseconds() - start;
    }
    std::sort(costs.begin(), costs.end());
    return std::max(costs[costs.size() / 2], leastMeasurable);
}

/// The least of a few ratios, so that it exceeds the bound only where it always does.
double growth(const HostileText& hostile, const Work& work, qsizetype size, double bound)
{
    const QString small = hostile.make(size);
    const QString large = hostile.make(size * factor);
    double least = 0;
    for (int attempt = 0; attempt < attempts && (attempt == 0 || least > bound); ++attempt) {
        const double ratio = cost(large, work) / cost(small, work);
        least = attempt == 0 ? ratio : std::min(least, ratio);
    }
    return least;
}

/// Carries marks over to the text as it is after some edits, and to the text back to front.
void carryMarks(const QString& text)
{
    constexpr qsizetype marks = 20;
    std::vector<domain::TextSpan> spans;
    for (qsizetype i = 0; i < marks; ++i)
        spans.push_back({ i * text.size() / (marks + 1), std::min<qsizetype>(15, text.size()) });
    QString edited = text;
    edited.remove(text.size() / 2, 7);
    edited.insert(text.size() / 3, u"潮水漲落");
    edited.insert(text.size() / 5, u"x");
    text::Reanchoring(text, edited).carry(spans);
    std::reverse(edited.begin(), edited.end());
    text::Reanchoring(text, edited).carry(spans);
}

int countNonlinear(const char* what, const Work& work, qsizetype size, double bound)
{
    int failed = 0;
    for (const HostileText& hostile : hostileTexts()) {
        const double ratio = growth(hostile, work, size, bound);
        failed += ratio > bound ? 1 : 0;
        std::printf("%-9s %-26s %d times the text took %5.1f times as long%s\n", what, hostile.name, factor,
            ratio, ratio > bound ? "  TOO LONG" : "");
        std::fflush(stdout);
    }
    return failed;
}

} // namespace

int countNonlinear(const extraction::Lexicons& lexicons, qsizetype size, double bound)
{
    const auto read = [&](const QString& text) { extraction::readArticle(text, lexicons); };
    return countNonlinear("reading", read, size, bound)
        + countNonlinear("anchoring", carryMarks, size, bound);
}

} // namespace tidemark::fuzz
