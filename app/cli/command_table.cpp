// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/subcommands.h"

#include <array>

namespace tidemark::cli {

namespace {

constexpr std::array table {
    Command {
        u"extract", u"extract FILE [--published EDTF] [--json] | extract --lines IN.jsonl", runExtract },
    Command { u"anchor", u"anchor CASES.jsonl --root DIR" },
    Command { u"timeline", u"timeline INPUT -o OUT.png|.svg|.pdf [OPTIONS]" },
    Command { u"import", u"import FILE... --library LIB [--dossier NAME]" },
    Command { u"list", u"list --library LIB" },
    Command { u"show", u"show ARTICLE --library LIB" },
    Command { u"search", u"search QUERY --library LIB [--json]" },
    Command { u"annotate", u"annotate --library LIB --batch -" },
    Command { u"export", u"export --library LIB --format FORMAT [-o OUT]" },
    Command { u"check", u"check --library LIB" },
    Command { u"backup", u"backup --library LIB" },
    Command { u"restore", u"restore --library LIB" },
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace tidemark::cli
