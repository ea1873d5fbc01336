// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/subcommands.h"
#include "cli/timeline_input.h"
#include "timeline/picture_file.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString input;
    QString output;
    TimelineInputOptions reading;
    timeline::PictureSpec picture;
    double factor = 1;
};

template <class Value> using Parsed = tl::expected<Value, QString>;

void addOptions(QCommandLineParser& parser)
{
    for (const char16_t* name : { u"dossier", u"published", u"size", u"scale", u"orientation", u"theme",
             u"lang", u"from", u"to", u"title" })
        parser.addOption(QCommandLineOption(QStringView(name).toString(), QString(), u"value"_s));
    parser.addOption(QCommandLineOption({ u"o"_s, u"output"_s }, QString(), u"file"_s));
}

Parsed<QSize> sizeFrom(const QString& text, timeline::Orientation orientation)
{
    if (text.isEmpty())
        return orientation == timeline::Orientation::Vertical ? QSize(1080, 1920) : QSize(1920, 1080);
    static const QRegularExpression form(u"^(\\d{3,5})[xX×](\\d{3,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() < 200 || size.height() < 200 || size.width() > 20000
        || size.height() > 20000)
        return tl::unexpected(u"--size \"%1\" is not WIDTHxHEIGHT with sides of 200 to 20000"_s.arg(text));
    return size;
}

Parsed<domain::EdtfValue> dateFrom(const QString& option, const QString& text)
{
    const auto value = domain::EdtfValue::parse(text);
    if (!value || !value->earliestDay() || !value->latestDay())
        return tl::unexpected(
            u"--%1 \"%2\" is no EDTF date such as 2024-04-01, 2024-04 or 2024"_s.arg(option, text));
    return *value;
}

Parsed<double> factorFrom(const QString& text)
{
    bool valid = false;
    const double factor = text.isEmpty() ? 1 : text.toDouble(&valid);
    if (!text.isEmpty() && (!valid || !(factor >= 1 && factor <= 4)))
        return tl::unexpected(u"--scale \"%1\" is not a number from 1 to 4"_s.arg(text));
    return factor;
}

Parsed<timeline::Orientation> orientationFrom(const QString& text)
{
    if (text.isEmpty() || text == "horizontal"_L1)
        return timeline::Orientation::Horizontal;
    if (text == "vertical"_L1)
        return timeline::Orientation::Vertical;
    return tl::unexpected(u"--orientation \"%1\" is neither horizontal nor vertical"_s.arg(text));
}

/// Theme, language and shape of the picture; the error says which option is wrong.
Parsed<void> readLook(const QCommandLineParser& parser, Arguments& arguments)
{
    timeline::PictureSpec& picture = arguments.picture;
    const auto theme
        = timeline::themeFromName(parser.isSet(u"theme"_s) ? parser.value(u"theme"_s) : u"light"_s);
    if (!theme)
        return tl::unexpected(u"--theme \"%1\" is not light, dark or print"_s.arg(parser.value(u"theme"_s)));
    const auto language
        = timeline::languageFromName(parser.isSet(u"lang"_s) ? parser.value(u"lang"_s) : u"zh_TW"_s);
    if (!language)
        return tl::unexpected(u"--lang \"%1\" is not zh_TW, zh_CN or en"_s.arg(parser.value(u"lang"_s)));
    const auto orientation = orientationFrom(parser.value(u"orientation"_s));
    if (!orientation)
        return tl::unexpected(orientation.error());
    const auto size = sizeFrom(parser.value(u"size"_s), *orientation);
    if (!size)
        return tl::unexpected(size.error());
    picture.theme = *theme;
    picture.language = *language;
    picture.orientation = *orientation;
    picture.size = *size;
    arguments.reading.language = *language;
    return {};
}

Parsed<void> readDates(const QCommandLineParser& parser, Arguments& arguments)
{
    for (const QString& option : { u"from"_s, u"to"_s, u"published"_s }) {
        if (!parser.isSet(option))
            continue;
        const auto date = dateFrom(option, parser.value(option));
        if (!date)
            return tl::unexpected(date.error());
        if (option == "from"_L1)
            arguments.picture.from = timeline::Instant(*date->earliestDay());
        else if (option == "to"_L1)
            arguments.picture.to = timeline::Instant(*date->latestDay() + 1);
        else
            arguments.reading.published = *date;
    }
    const auto& [from, to] = std::pair { arguments.picture.from, arguments.picture.to };
    if (from && to && *to <= *from)
        return tl::unexpected(u"--to is before --from"_s);
    return {};
}

Parsed<Arguments> parseArguments(const QStringList& given)
{
    QCommandLineParser parser;
    addOptions(parser);
    QStringList others = given;
    const auto ownWords = OwnWordsOptions::takeFrom(others);
    if (!ownWords)
        return tl::unexpected(ownWords.error());
    if (!parser.parse(QStringList { u"timeline"_s } + others))
        return tl::unexpected(parser.errorText());
    Arguments arguments;
    arguments.reading.ownWords = *ownWords;
    if (parser.positionalArguments().size() != 1)
        return tl::unexpected(u"give one INPUT"_s);
    arguments.input = parser.positionalArguments().first();
    arguments.output = parser.value(u"o"_s);
    if (!timeline::pictureFormatOf(arguments.output))
        return tl::unexpected(u"give -o FILE with a name ending in .png, .svg or .pdf"_s);
    const auto factor = factorFrom(parser.value(u"scale"_s));
    if (!factor)
        return tl::unexpected(factor.error());
    arguments.factor = *factor;
    arguments.reading.dossier = parser.value(u"dossier"_s);
    arguments.picture.title = parser.value(u"title"_s);
    if (const auto look = readLook(parser, arguments); !look)
        return tl::unexpected(look.error());
    if (const auto dates = readDates(parser, arguments); !dates)
        return tl::unexpected(dates.error());
    return arguments;
}

int fail(ExitCode code, const QString& reason)
{
    printError(u"timeline: "_s + reason);
    return code;
}

} // namespace

int runTimeline(const QStringList& given)
{
    auto arguments = parseArguments(given);
    if (!arguments)
        return fail(WrongUsage, arguments.error() + u"; see tidemark timeline --help"_s);
    const auto input = readTimelineInput(arguments->input, arguments->reading);
    if (!input)
        return fail(BadInput, input.error());
    for (const QString& remark : input->remarks)
        printError(u"timeline: "_s + remark);
    if (arguments->picture.title.isEmpty())
        arguments->picture.title = input->title;
    arguments->picture.source = input->source;
    const timeline::PicturePages pages(input->entries, arguments->picture);
    const auto saved = timeline::save(pages, arguments->output, arguments->factor);
    return saved ? Done : fail(BadInput, saved.error());
}

} // namespace tidemark::cli
