// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/subcommands.h"
#include "cli/timeline_arguments.h"

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

int fail(ExitCode code, const QString& reason)
{
    printError(u"timeline: "_s + reason);
    return code;
}

tl::expected<void, QString> draw(
    const std::shared_ptr<const timeline::EntrySet>& entries, const TimelineArguments& arguments)
{
    timeline::PictureSpec spec = arguments.picture;
    if (arguments.everyLabel)
        spec.pages = timeline::pagesForEveryLabel(entries, spec);
    const timeline::PicturePages pages(entries, spec);
    auto saved = timeline::save(pages, arguments.output, arguments.factor);
    if (!saved)
        return saved;
    for (const timeline::PictureWarning& warning : pages.warnings())
        printError(u"timeline: "_s + timeline::sentenceFor(warning, timeline::Language::English));
    return {};
}

} // namespace

int runTimeline(const QStringList& given)
{
    auto arguments = parseTimelineArguments(given);
    if (!arguments)
        return fail(WrongUsage, arguments.error() + u"; see tidemark timeline --help"_s);
    const auto input = readTimelineInput(arguments->input, arguments->reading);
    if (!input)
        return fail(BadInput, input.error());
    for (const QString& remark : input->remarks)
        printError(u"timeline: "_s + remark);
    if (arguments->picture.title.isEmpty())
        arguments->picture.title = input->title;
    if (!arguments->citesSource)
        arguments->picture.source = input->source;
    arguments->picture.citations = input->citations;
    const auto drawn = draw(input->entries, *arguments);
    return drawn ? Done : fail(BadInput, drawn.error());
}

} // namespace tidemark::cli
