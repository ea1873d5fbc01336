// SPDX-License-Identifier: GPL-3.0-or-later
#include "events_mutator.h"
#include "exchange/events_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace {

struct Counts {
    int read = 0; ///< files with at least one event
    int failed = 0;
};

QString faultOf(const exchange::EventRow& row)
{
    if (row.label.isEmpty() || row.label != row.label.simplified())
        return u"a label that is not one line"_s;
    if (row.label.size() > exchange::longestEventLabel || row.text.size() > exchange::longestEventText)
        return u"a text that is too long"_s;
    if (!row.date)
        return {};
    const auto first = row.date->earliestDay();
    const auto last = row.date->latestDay();
    if (first && last && *first > *last)
        return u"a date that ends before it starts: "_s + row.date->toString();
    if (domain::EdtfValue::parse(row.date->toString()) != row.date)
        return u"a date that does not read back: "_s + row.date->toString();
    return {};
}

/// What is wrong with the reading of `input`, or empty.
QString readAndCheck(const QByteArray& input, exchange::EventsFormat format, Counts& counts)
{
    exchange::recognisedEvents(input, u"fuzz.mw"_s);
    const auto file = exchange::parseEvents(input, format, u"fuzz"_s);
    if (!file)
        return {};
    counts.read += file->rows.empty() ? 0 : 1;
    if (qsizetype(file->leftOut.size()) > file->leftOutCount)
        return u"more is listed than left out"_s;
    for (const exchange::EventRow& row : file->rows) {
        if (const QString fault = faultOf(row); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"runs"_s, u"number of files"_s, u"N"_s, u"1000"_s },
        { u"seed"_s, u"of the random numbers"_s, u"S"_s, u"1"_s } });
    parser.process(application);
    const int runs = parser.value(u"runs"_s).toInt();
    fuzz::EventsMutator mutator(parser.value(u"seed"_s).toUInt());
    Counts counts;
    for (int run = 0; run < runs; ++run) {
        const auto [input, format] = mutator.next();
        const QString fault = readAndCheck(input, format, counts);
        if (fault.isEmpty())
            continue;
        std::printf("run %d: %s\n", run, qPrintable(fault));
        ++counts.failed;
    }
    std::printf("%d of %d had events\n%d passed, %d failed\n", counts.read, runs, runs - counts.failed,
        counts.failed);
    return counts.failed > 0 || counts.read < runs / 8 ? 1 : 0;
}
