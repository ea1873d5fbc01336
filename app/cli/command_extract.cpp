// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/own_words_options.h"
#include "cli/subcommands.h"
#include "exchange/article_file.h"
#include "exchange/findings_json.h"
#include "extraction/article_reader.h"
#include "extraction/metadata.h"
#include "extraction/times.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <optional>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString file;
    QString lines;
    std::optional<QString> published;
};

int wrongUsage(const QString& reason)
{
    printError(u"extract: %1; see tidemark extract --help"_s.arg(reason));
    return WrongUsage;
}

int badInput(const QString& reason)
{
    printError(u"extract: "_s + reason);
    return BadInput;
}

QString toJson(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The error names what is wrong with the command line.
tl::expected<Arguments, QString> parseArguments(const QStringList& arguments)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == "--json"_L1)
            continue; // JSON is the only form
        const bool takesValue = argument == "--published"_L1 || argument == "--lines"_L1;
        if (takesValue && i + 1 >= arguments.size())
            return tl::unexpected(argument + u" needs a value"_s);
        if (argument == "--published"_L1)
            parsed.published = arguments[++i];
        else if (argument == "--lines"_L1)
            parsed.lines = arguments[++i];
        else if (argument.startsWith("--"_L1))
            return tl::unexpected(u"unknown option "_s + argument);
        else if (!parsed.file.isEmpty())
            return tl::unexpected(u"more than one file"_s);
        else
            parsed.file = argument;
    }
    if (parsed.file.isEmpty() == parsed.lines.isEmpty())
        return tl::unexpected(u"give either one file or --lines"_s);
    if (!parsed.lines.isEmpty() && parsed.published)
        return tl::unexpected(u"--published does not go with --lines"_s);
    return parsed;
}

int extractFile(const Arguments& arguments, const extraction::Lexicons& lexicons)
{
    extraction::ReadingOptions options;
    if (arguments.published) {
        options.published = domain::EdtfValue::parse(*arguments.published);
        if (!options.published || !options.published->latestDay())
            return badInput(u"--published \"%1\" is no EDTF date such as 2024-04-01, 2024-04 or 2024"_s.arg(
                *arguments.published));
    }
    const auto article = exchange::readArticleFile(arguments.file);
    if (!article)
        return badInput(article.error());
    const auto findings = extraction::readArticle(article->text(), lexicons, options);
    printLine(
        toJson(exchange::toExtractJson(findings, article->text(), QFileInfo(arguments.file).fileName())));
    return Done;
}

/// One line of `--lines`; the error is a clause saying what is wrong with it.
tl::expected<QJsonObject, QString> extractLine(const QByteArray& line, const extraction::Lexicons& lexicons)
{
    QJsonParseError error;
    const QJsonObject record = QJsonDocument::fromJson(line, &error).object();
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(error.errorString());
    if (!record.value("text"_L1).isString())
        return tl::unexpected(u"no \"text\""_s);
    const QString text = record.value("text"_L1).toString();
    const QString reference = record.value("reference_date"_L1).toString();
    extraction::ReadingContext context = extraction::readStructure(text, lexicons);
    context.metadata = extraction::findMetadata(context);
    if (!reference.isEmpty()) {
        const auto published = domain::EdtfValue::parse(reference.section(u'T', 0, 0));
        if (!published)
            return tl::unexpected(u"\"reference_date\" is no EDTF date: "_s + reference);
        context.metadata.published = { domain::PublicationDate::Origin::Given, published, {}, {} };
    }
    const auto times = extraction::findTimes(context);
    return QJsonObject { { "id"_L1, record.value("id"_L1) },
        { "expected"_L1, exchange::toTimesJson(times, text) } };
}

int extractLines(const QString& path, const extraction::Lexicons& lexicons)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return badInput(u"cannot read %1: it is a folder, not a file"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return badInput(u"cannot read %1: %2"_s.arg(path, file.errorString()));
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const auto result = extractLine(line, lexicons);
        if (!result)
            return badInput(u"%1, line %2: %3"_s.arg(path).arg(number).arg(result.error()));
        printLine(toJson(*result));
    }
    return Done;
}

} // namespace

int runExtract(const QStringList& given)
{
    QStringList arguments = given;
    const auto ownWords = OwnWordsOptions::takeFrom(arguments);
    if (!ownWords)
        return wrongUsage(ownWords.error());
    const auto parsed = parseArguments(arguments);
    if (!parsed)
        return wrongUsage(parsed.error());
    const auto source = ownWords->open(u"extract"_s);
    if (!source)
        return badInput(source.error());
    const auto lexicons = (*source)->get();
    if (!lexicons)
        return badInput(lexicons.error().sentence);
    return parsed->lines.isEmpty() ? extractFile(*parsed, **lexicons)
                                   : extractLines(parsed->lines, **lexicons);
}

} // namespace tidemark::cli
