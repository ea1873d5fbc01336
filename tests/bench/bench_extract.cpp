// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "exchange/article_file.h"
#include "extraction/article_reader.h"
#include "extraction/metadata.h"
#include "extraction/times.h"
#include "measurement.h"

#include <QFileInfo>

#include <cstdio>

namespace tidemark::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype smallSize = 10'000; ///< characters
constexpr qsizetype largeSize = 1'000'000;

QString repeatedTo(const QString& text, qsizetype size)
{
    QString result;
    result.reserve(size + text.size());
    while (result.size() < size)
        result += text + u"\n\n"_s;
    result.truncate(size);
    return result;
}

int readTimes(const QString& text, const extraction::Lexicons& lexicons)
{
    extraction::ReadingContext context = extraction::readStructure(text, lexicons);
    context.metadata = extraction::findMetadata(context);
    context.metadata.published
        = { domain::PublicationDate::Origin::Given, domain::EdtfValue::parse(u"2024-04-01"), {}, {} };
    return static_cast<int>(extraction::findTimes(context).size());
}

void insertSpeed(QJsonObject& object, const QString& name, qsizetype characters, const Costs& costs)
{
    insertCosts(object, name, costs);
    const double milliseconds = costs.quantile(0.5).cpu;
    if (milliseconds > 0)
        object.insert(
            name + u"_characters_per_second"_s, qRound64(double(characters) * 1000.0 / milliseconds));
}

void measure(const QString& file, const QString& text, int repeat, const extraction::Lexicons& lexicons)
{
    Costs times;
    Costs everything;
    int found = 0;
    for (int i = 0; i < repeat; ++i) {
        times.add(costOf([&] { found = readTimes(text, lexicons); }));
        everything.add(costOf([&] { extraction::readArticle(text, lexicons); }));
    }
    QJsonObject object { { u"benchmark"_s, u"extract"_s }, { u"file"_s, file },
        { u"characters"_s, text.size() }, { u"repeat"_s, repeat }, { u"time_expressions"_s, found },
        { u"peak_mib"_s, peakMemory() } };
    insertSpeed(object, u"times"_s, text.size(), times);
    insertSpeed(object, u"everything"_s, text.size(), everything);
    printObject(object);
}

} // namespace

int benchExtract(const QStringList& arguments)
{
    const bool repeated = arguments.size() == 3 && arguments[1] == u"--repeat"_s;
    const int repeat = repeated ? arguments[2].toInt() : 3;
    if ((arguments.size() != 1 && !repeated) || repeat < 1)
        return wrongUsage(u"extract");
    const auto article = exchange::readArticleFile(arguments[0]);
    const auto lexicons = extraction::Lexicons::loadBuiltIn();
    if (!article || !lexicons) {
        std::fprintf(stderr, "%s\n", qPrintable(article ? lexicons.error() : article.error()));
        return 1;
    }
    const QString name = QFileInfo(arguments[0]).fileName();
    measure(name, article->text(), repeat, *lexicons);
    for (const qsizetype size : { smallSize, largeSize })
        measure(name, repeatedTo(article->text(), size), repeat, *lexicons);
    return 0;
}

} // namespace tidemark::bench
