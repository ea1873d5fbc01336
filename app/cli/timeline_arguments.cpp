// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/timeline_arguments.h"

#include "cli/picture_size.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

template <class Value> using Parsed = tl::expected<Value, QString>;

void addOptions(QCommandLineParser& parser)
{
    for (const char16_t* name :
        { u"dossier", u"published", u"size", u"scale", u"dpi", u"orientation", u"theme", u"lang", u"from",
            u"to", u"title", u"subtitle", u"source", u"density", u"pages", u"poster" })
        parser.addOption(QCommandLineOption(QStringView(name).toString(), QString(), u"value"_s));
    for (const char16_t* name : { u"no-legend", u"lanes", u"compress-silences" })
        parser.addOption(QCommandLineOption(QStringView(name).toString()));
    parser.addOption(QCommandLineOption({ u"o"_s, u"output"_s }, QString(), u"file"_s));
}

Parsed<domain::EdtfValue> dateFrom(const QString& option, const QString& text)
{
    const auto value = domain::EdtfValue::parse(text);
    if (!value || !value->earliestDay() || !value->latestDay())
        return tl::unexpected(
            u"--%1 \"%2\" is no EDTF date such as 2024-04-01, 2024-04 or 2024"_s.arg(option, text));
    return *value;
}

Parsed<double> factorFrom(const QCommandLineParser& parser)
{
    if (parser.isSet(u"dpi"_s)) {
        if (parser.isSet(u"scale"_s))
            return tl::unexpected(u"give --scale or --dpi, not both"_s);
        bool valid = false;
        const double dots = parser.value(u"dpi"_s).toDouble(&valid);
        if (!valid || !(dots >= 72 && dots <= 600))
            return tl::unexpected(
                u"--dpi \"%1\" is not a number from 72 to 600"_s.arg(parser.value(u"dpi"_s)));
        return dots / 96;
    }
    const QString text = parser.value(u"scale"_s);
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

Parsed<timeline::Detail> detailFrom(const QString& text)
{
    if (text.isEmpty() || text == "cards"_L1)
        return timeline::Detail::Cards;
    if (text == "labels"_L1)
        return timeline::Detail::Labels;
    if (text == "marks"_L1)
        return timeline::Detail::Marks;
    return tl::unexpected(u"--density \"%1\" is not cards, labels or marks"_s.arg(text));
}

Parsed<void> readSize(const QCommandLineParser& parser, timeline::PictureSpec& picture)
{
    const auto orientation = orientationFrom(parser.value(u"orientation"_s));
    if (!orientation)
        return tl::unexpected(orientation.error());
    picture.orientation = *orientation;
    picture.size = *orientation == timeline::Orientation::Vertical ? QSize(1080, 1920) : QSize(1920, 1080);
    if (parser.value(u"size"_s).isEmpty())
        return {};
    const auto size = parsePictureSize(parser.value(u"size"_s));
    if (!size)
        return tl::unexpected(size.error());
    size->applyTo(picture);
    return {};
}

/// Theme, language, density and shape of the picture; the error says which option is wrong.
Parsed<void> readLook(const QCommandLineParser& parser, TimelineArguments& arguments)
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
    const auto detail = detailFrom(parser.value(u"density"_s));
    if (!detail)
        return tl::unexpected(detail.error());
    picture.theme = *theme;
    picture.language = *language;
    picture.detail = *detail;
    picture.legend = !parser.isSet(u"no-legend"_s);
    picture.laneBands = parser.isSet(u"lanes"_s);
    picture.compressSilences = parser.isSet(u"compress-silences"_s);
    arguments.reading.language = *language;
    return readSize(parser, picture);
}

Parsed<void> readDates(const QCommandLineParser& parser, TimelineArguments& arguments)
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

Parsed<void> readPages(const QString& text, TimelineArguments& arguments)
{
    bool valid = false;
    const int pages = text.toInt(&valid);
    arguments.everyLabel = text == "auto"_L1;
    if (!arguments.everyLabel && (!valid || pages < 1 || pages > timeline::PictureSpec::mostPages))
        return tl::unexpected(u"--pages \"%1\" is neither auto nor a number from 1 to %2"_s.arg(text).arg(
            timeline::PictureSpec::mostPages));
    arguments.picture.paging = timeline::Paging::Pages;
    arguments.picture.pages = arguments.everyLabel ? 1 : pages;
    return {};
}

Parsed<void> readPoster(const QString& text, TimelineArguments& arguments)
{
    static const QRegularExpression form(u"^([1-9]|10)[xX×]([1-9]|10)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return tl::unexpected(u"--poster \"%1\" is not COLUMNSxROWS, each from 1 to 10"_s.arg(text));
    arguments.picture.paging = timeline::Paging::Poster;
    arguments.picture.posterSheets = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

Parsed<void> readPaging(const QCommandLineParser& parser, TimelineArguments& arguments)
{
    const bool pages = parser.isSet(u"pages"_s);
    const bool poster = parser.isSet(u"poster"_s);
    if (!pages && !poster)
        return {};
    if (pages && poster)
        return tl::unexpected(u"give --pages or --poster, not both"_s);
    if (timeline::pictureFormatOf(arguments.output) != timeline::PictureFormat::Pdf)
        return tl::unexpected(
            u"--%1 needs an output name ending in .pdf"_s.arg(pages ? u"pages"_s : u"poster"_s));
    return pages ? readPages(parser.value(u"pages"_s), arguments)
                 : readPoster(parser.value(u"poster"_s), arguments);
}

Parsed<void> readFiles(const QCommandLineParser& parser, TimelineArguments& arguments)
{
    if (parser.positionalArguments().size() != 1)
        return tl::unexpected(u"give one INPUT"_s);
    arguments.input = parser.positionalArguments().first();
    arguments.output = parser.value(u"o"_s);
    if (!timeline::pictureFormatOf(arguments.output))
        return tl::unexpected(u"give -o FILE with a name ending in .png, .svg or .pdf"_s);
    return {};
}

void readWords(const QCommandLineParser& parser, TimelineArguments& arguments)
{
    arguments.reading.dossier = parser.value(u"dossier"_s);
    arguments.picture.title = parser.value(u"title"_s);
    arguments.picture.subtitle = parser.value(u"subtitle"_s);
    arguments.citesSource = parser.isSet(u"source"_s);
    arguments.picture.source = parser.value(u"source"_s);
}

} // namespace

Parsed<TimelineArguments> parseTimelineArguments(const QStringList& given)
{
    QCommandLineParser parser;
    addOptions(parser);
    QStringList others = given;
    const auto ownWords = OwnWordsOptions::takeFrom(others);
    if (!ownWords)
        return tl::unexpected(ownWords.error());
    if (!parser.parse(QStringList { u"timeline"_s } + others))
        return tl::unexpected(parser.errorText());
    TimelineArguments arguments;
    arguments.reading.ownWords = *ownWords;
    if (const auto files = readFiles(parser, arguments); !files)
        return tl::unexpected(files.error());
    const auto factor = factorFrom(parser);
    if (!factor)
        return tl::unexpected(factor.error());
    arguments.factor = *factor;
    readWords(parser, arguments);
    for (const auto& read : { readLook, readDates, readPaging }) {
        if (const auto done = read(parser, arguments); !done)
            return tl::unexpected(done.error());
    }
    return arguments;
}

} // namespace tidemark::cli
