// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

#include <malloc.h>

namespace tidemark::bench {

using namespace Qt::StringLiterals;

namespace {

double processCpu()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double nearestRank(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto rank
        = std::clamp<size_t>(size_t(std::ceil(share * double(values.size()))), 1, values.size()) - 1;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(rank), values.end());
    return values[rank];
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

/// A field of /proc/self/status, told in MiB.
double statusField(const QByteArray& name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return rounded(line.mid(name.size()).trimmed().split(' ').first().toDouble() / 1024);
    }
    return 0;
}

} // namespace

Stopwatch::Stopwatch()
    : m_cpu(processCpu())
{
    m_wall.start();
}

Cost Stopwatch::elapsed() const
{
    return { double(m_wall.nsecsElapsed()) / 1e6, processCpu() - m_cpu };
}

Cost costOf(const std::function<void()>& work)
{
    const Stopwatch watch;
    work();
    return watch.elapsed();
}

void Costs::add(const Cost& cost)
{
    m_wall.push_back(cost.wall);
    m_cpu.push_back(cost.cpu);
}

Cost Costs::quantile(double share) const
{
    return { nearestRank(m_wall, share), nearestRank(m_cpu, share) };
}

double peakMemory()
{
    return statusField("VmHWM:"_ba);
}

void forgetPeakMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5"); // sets the peak to what is resident now
}

double memoryNow()
{
    malloc_trim(0);
    return statusField("VmRSS:"_ba);
}

void insertCost(QJsonObject& object, const QString& name, const Cost& cost)
{
    object.insert(name + "_ms"_L1, rounded(cost.wall));
    object.insert(name + "_cpu_ms"_L1, rounded(cost.cpu));
}

void insertCosts(QJsonObject& object, const QString& name, const Costs& costs)
{
    insertCost(object, name + "_median"_L1, costs.quantile(0.5));
    insertCost(object, name + "_p95"_L1, costs.quantile(0.95));
}

void printObject(const QJsonObject& object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace tidemark::bench
