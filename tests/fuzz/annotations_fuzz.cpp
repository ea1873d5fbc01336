// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations_seed.h"
#include "exchange/annotation_file.h"
#include "findings_mutator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <cstdio>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace {

struct Counts {
    int read = 0; ///< files that were annotations
    int failed = 0;
};

QString faultOf(const exchange::ForeignAnnotation& annotation, const exchange::AnnotationFile& file)
{
    if (annotation.mark.id.isNull())
        return u"an annotation without an id"_s;
    if (annotation.place.isEmpty())
        return u"an annotation without a place in the file"_s;
    if (annotation.source < 0 || annotation.source >= int(file.sources.size()))
        return u"an annotation without a source"_s;
    const auto isBad
        = [](const exchange::CodePointRange& range) { return range.start < 0 || range.end < range.start; };
    if ((annotation.position && isBad(*annotation.position)) || isBad(annotation.carriedFrom))
        return u"a position that is none"_s;
    if (annotation.subject == exchange::AnnotationSubject::Item && annotation.mark.item.isNull())
        return u"a mark on an item that is not named"_s;
    if (annotation.subject == exchange::AnnotationSubject::Passage && annotation.quote.exact.isEmpty()
        && annotation.quote.prefix.isEmpty() && annotation.quote.suffix.isEmpty() && !annotation.position
        && annotation.mark.anchor != domain::AnchorState::Orphan)
        return {}; // left out when it is laid on a text
    if (annotation.mark.tags.contains(QString()))
        return u"an empty tag"_s;
    return {};
}

/// What is wrong with the reading of `input`, or empty.
QString readAndCheck(const QByteArray& input, Counts& counts)
{
    const auto file = exchange::parseAnnotationFile(input, u"fuzz.json"_s);
    if (!file)
        return {};
    ++counts.read;
    QSet<QUuid> ids;
    for (const exchange::ForeignAnnotation& annotation : file->annotations) {
        if (const QString fault = faultOf(annotation, *file); !fault.isEmpty())
            return fault;
        ids.insert(annotation.mark.id.uuid());
    }
    if (ids.size() != qsizetype(file->annotations.size()))
        return u"two annotations with one id"_s;
    for (const exchange::PortableArticle& article : file->articles) {
        if (article.versions.empty() || article.versions.front().id != article.article.currentVersion)
            return u"an article without its current text"_s;
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
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    std::vector<fuzz::FindingsMutator> mutators;
    for (const QJsonObject& file : fuzz::annotationFiles())
        mutators.emplace_back(file, seed);
    Counts counts;
    for (int run = 0; run < runs; ++run) {
        const QString fault = readAndCheck(mutators[size_t(run) % mutators.size()].next(), counts);
        if (fault.isEmpty())
            continue;
        std::printf("run %d: %s\n", run, qPrintable(fault));
        ++counts.failed;
    }
    std::printf("%d of %d were annotations\n%d passed, %d failed\n", counts.read, runs, runs - counts.failed,
        counts.failed);
    return counts.failed > 0 || counts.read < runs / 8 ? 1 : 0;
}
