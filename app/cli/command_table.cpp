// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/library_usage.h"
#include "cli/own_words_options.h"
#include "cli/subcommands.h"

#include <array>

namespace tidemark::cli {

namespace {

constexpr std::array table {
    Command { u"extract",
        u"extract FILE [--published EDTF] [--json] | extract --lines IN.jsonl\n\n"
        u"Prints what is read out of an article as one JSON object, or the time expressions of many short\n"
        u"texts, one a line.\n"
        u"  --published EDTF   publication date of the article\n"
        u"  --lines IN.jsonl   lines of {\"id\",\"text\",\"reference_date\"}\n" OWN_WORDS_USAGE,
        runExtract },
    Command { u"anchor",
        u"anchor CASES.jsonl --root DIR\n\n"
        u"Carries marks of a text over to a changed text. Reads a case a line: {\"id\",\"base\",\"text\",\n"
        u"\"start\",\"end\",\"exact\",\"prefix\",\"suffix\"}; prints "
        u"{\"id\",\"start\",\"end\",\"state\",\"us\"} with the\n"
        u"state sure, doubtful or orphan (start -1) and the microseconds that the mark took. Without\n"
        u"\"base\" the mark is looked for by its words and what stood around them.\n"
        u"  --root DIR         where the files named by \"base\" and \"text\" are; else the current folder",
        runAnchor },
    Command { u"timeline",
        u"timeline INPUT -o OUT.png|.svg|.pdf [OPTIONS]\n\n"
        u"INPUT is an article, a library (with --dossier) or a file of events: CSV or JSON with id, lane, "
        u"start,\n"
        u"end, label, TimelineJS JSON or markwhen, told apart by their content. Events that cannot be read "
        u"are\n"
        u"left out and counted on standard error.\n"
        u"  --dossier NAME     which dossier of the library\n"
        u"  --published EDTF   publication date of an article\n"
        u"  --size WxH         pixels, 1920x1080 unless told (1080x1920 when vertical); or paper: A3, A4, "
        u"A5,\n"
        u"                     letter, legal, tabloid, with -landscape if wanted, or 210x297mm\n"
        u"  --scale N          1 to 4: device pixels per pixel of a PNG\n"
        u"  --dpi N            72 to 600: the same as dots an inch; 96 is --scale 1\n"
        u"  --orientation horizontal|vertical\n"
        u"  --theme light|dark|print\n"
        u"  --lang zh_TW|zh_CN|en\n"
        u"  --from EDTF, --to EDTF\n"
        u"  --title TEXT, --subtitle TEXT\n"
        u"  --source TEXT      instead of the article's own citation; \"\" leaves the line out\n"
        u"  --no-legend\n"
        u"  --density cards|labels|marks   the most that is said of an event\n"
        u"  --lanes            every lane as a named band\n"
        u"  --compress-silences   long stretches without events are folded\n"
        u"  --pages N|auto     a PDF of pages with a stretch of time each; auto: as many as label every "
        u"event\n"
        u"  --poster CxR       a PDF of sheets, C beside and R below each other, to be glued "
        u"together\n" OWN_WORDS_USAGE,
        runTimeline, true },
    Command { u"import", importUsage, runImport },
    Command { u"list", listUsage, runList },
    Command { u"show", showUsage, runShow },
    Command { u"search", u"search QUERY --library LIB [--json]" },
    Command { u"annotate", annotateUsage, runAnnotate },
    Command { u"export", exportUsage, runExport },
    Command { u"check", checkUsage, runCheck },
    Command { u"backup", u"backup --library LIB" },
    Command { u"restore", u"restore --library LIB" },
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace tidemark::cli
