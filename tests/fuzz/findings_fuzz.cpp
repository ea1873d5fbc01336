// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findings_json.h"
#include "exchange/findings_reader.h"
#include "extraction/article_reader.h"
#include "findings_check.h"
#include "findings_mutator.h"
#include "text/canonical_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace {

struct Sorter {
    domain::Findings findings;

    void operator()(const domain::TimeExpression& time) { findings.times.push_back(time); }
    void operator()(const domain::Quotation& quotation) { findings.quotations.push_back(quotation); }
    void operator()(const domain::Policy& policy) { findings.policies.push_back(policy); }
    void operator()(const domain::Figure& figure) { findings.figures.push_back(figure); }
    void operator()(const domain::Person& person) { findings.people.push_back(person); }
    void operator()(const domain::Event& event) { findings.events.push_back(event); }
};

struct Counts {
    int read = 0; ///< files that were findings
    int failed = 0;
};

/// What is wrong with the reading of `input`, or empty.
QString readAndCheck(const QByteArray& input, QStringView text, Counts& counts)
{
    const auto file = exchange::parseFindingsFile(input, u"fuzz.json"_s);
    if (!file)
        return {};
    const auto found = exchange::readFindings(*file, text);
    if (!found)
        return found.error().place.isEmpty() ? u"an error without a place"_s : QString();
    ++counts.read;
    Sorter sorter;
    for (const exchange::ForeignFinding& finding : found->findings)
        std::visit(sorter, finding.body);
    return fuzz::findFault(sorter.findings, text);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"runs"_s, u"number of files"_s, u"N"_s, u"1000"_s },
        { u"seed"_s, u"of the random numbers"_s, u"S"_s, u"1"_s } });
    parser.process(application);
    const auto lexicons = extraction::Lexicons::loadBuiltIn();
    QFile article(QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"));
    if (!lexicons || !article.open(QIODevice::ReadOnly))
        return 2;
    const auto text = text::toCanonicalText(article.readAll());
    const auto findings = extraction::readArticle(text->text(), *lexicons, {});
    fuzz::FindingsMutator mutator(
        exchange::toExtractJson(findings, text->text(), u"po-bing.txt"_s), parser.value(u"seed"_s).toUInt());
    const int runs = parser.value(u"runs"_s).toInt();
    Counts counts;
    for (int run = 0; run < runs; ++run) {
        const QString fault = readAndCheck(mutator.next(), text->text(), counts);
        if (fault.isEmpty())
            continue;
        std::printf("run %d: %s\n", run, qPrintable(fault));
        ++counts.failed;
    }
    std::printf("%d of %d were findings\n%d passed, %d failed\n", counts.read, runs, runs - counts.failed,
        counts.failed);
    return counts.failed > 0 || counts.read < runs / 8 ? 1 : 0;
}
