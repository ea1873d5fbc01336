// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/article_reader.h"
#include "findings_check.h"
#include "mutator.h"
#include "scaling.h"
#include "text/canonical_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace {

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void keep(const QString& path, const QByteArray& input)
{
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(input);
}

/// What is wrong with the reading of `input`, or empty; `readTexts` counts those that were a text at all.
QString readAndCheck(const QByteArray& input, const extraction::Lexicons& lexicons, int& readTexts)
{
    const auto canonical = text::toCanonicalText(input);
    if (!canonical)
        return canonical.error().message().isEmpty() ? u"an error without words"_s : QString();
    ++readTexts;
    extraction::ReadingOptions options;
    if (input.size() % 2 == 0)
        options.published = domain::EdtfValue::parse(u"2024-04-01");
    const auto findings = extraction::readArticle(canonical->text(), lexicons, options);
    const QString fault = fuzz::findFault(findings, canonical->text());
    return fault.isEmpty() ? fuzz::findDisorder(findings) : fault;
}

/// Reads `runs` mutated texts; the number of those that were read wrongly.
int countFaults(
    const QCommandLineParser& options, const QString& seedText, const extraction::Lexicons& lexicons)
{
    fuzz::Mutator mutator(seedText, options.value(u"seed"_s).toUInt());
    const int runs = options.value(u"runs"_s).toInt();
    int failed = 0;
    int readTexts = 0;
    for (int run = 0; run < runs; ++run) {
        const QByteArray input = mutator.next();
        keep(options.value(u"keep"_s), input);
        const QString fault = readAndCheck(input, lexicons, readTexts);
        if (fault.isEmpty())
            continue;
        std::printf("run %d: %s\n", run, qPrintable(fault));
        ++failed;
    }
    std::printf("%d of %d were texts\n%d passed, %d failed\n", readTexts, runs, runs - failed, failed);
    return readTexts < runs / 2 ? std::max(failed, 1) : failed;
}

void readOptions(QCommandLineParser& options, const QCoreApplication& application)
{
    options.addHelpOption();
    options.addOptions({ { u"runs"_s, u"number of mutated texts"_s, u"N"_s, u"1000"_s },
        { u"seed"_s, u"of the random numbers"_s, u"S"_s, u"1"_s },
        { u"keep"_s, u"file for the text being read"_s, u"FILE"_s },
        { u"scaling"_s, u"measure instead how reading grows from N characters to eight times as many"_s,
            u"N"_s } });
    options.process(application);
}

} // namespace

// The input is kept before it is read, so that a crash leaves it behind.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    readOptions(options, application);
    const auto lexicons = extraction::Lexicons::loadBuiltIn();
    const QString seedText
        = QString::fromUtf8(readFile(QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt")));
    if (!lexicons || seedText.isEmpty())
        return 2;
    constexpr double generous = 24; // between 8 for linear and 64 for quadratic work
    const int failed = options.isSet(u"scaling"_s)
        ? fuzz::countNonlinear(*lexicons, options.value(u"scaling"_s).toInt(), generous)
        : countFaults(options, seedText, *lexicons);
    return failed > 0 ? 1 : 0;
}
