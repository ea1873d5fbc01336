// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "measurement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace tidemark::bench {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds from the start of the process to its end, with the window drawn into a file in between: a
// little more than a reader waits, for the picture is also encoded.
double startOnce(const QString& program, const QString& folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder + u"/data"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(program, { u"--screenshot"_s, folder + u"/window.png"_s, u"--size"_s, u"1440x880"_s });
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return -1;
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int benchStart(const QStringList& arguments)
{
    const QString program = arguments.value(0, QCoreApplication::applicationDirPath() + u"/tidemark"_s);
    if (arguments.size() > 1 || !QFileInfo(program).isExecutable())
        return wrongUsage(u"start");
    constexpr int runs = 7;
    QTemporaryDir folder;
    const double first = startOnce(program, folder.path());
    std::vector<double> later;
    for (int run = 0; run < runs; ++run)
        later.push_back(startOnce(program, folder.path()));
    std::sort(later.begin(), later.end());
    if (first < 0 || later.front() < 0)
        return 1;
    printObject({ { "benchmark"_L1, u"start"_s }, { "size"_L1, u"1440x880"_s }, { "runs"_L1, runs },
        { "ends_with"_L1, u"the window saved as PNG"_s }, { "first_start_ms"_L1, first },
        { "median_ms"_L1, later[runs / 2] }, { "worst_ms"_L1, later.back() } });
    return 0;
}

} // namespace tidemark::bench
