// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace tidemark::bench {

/// Milliseconds of wall clock and of this process's CPU.
struct Cost {
    double wall = 0;
    double cpu = 0;
};

/// Measures from its construction on.
class Stopwatch {
public:
    Stopwatch();
    Cost elapsed() const;

private:
    QElapsedTimer m_wall;
    double m_cpu = 0;
};

Cost costOf(const std::function<void()>& work);

/// The costs of one step done many times.
class Costs {
public:
    void add(const Cost& cost);
    size_t count() const { return m_wall.size(); }
    Cost quantile(double share) const; ///< 0..1, nearest rank

private:
    std::vector<double> m_wall;
    std::vector<double> m_cpu;
};

double peakMemory(); ///< MiB of resident memory, the largest since forgetPeakMemory()
void forgetPeakMemory();
double memoryNow(); ///< MiB of resident memory, after giving back what is free
/// Adds NAME_ms and NAME_cpu_ms.
void insertCost(QJsonObject& object, const QString& name, const Cost& cost);
/// Adds the median and 95th percentile of both.
void insertCosts(QJsonObject& object, const QString& name, const Costs& costs);
/// One line on standard output.
void printObject(const QJsonObject& object);

} // namespace tidemark::bench
