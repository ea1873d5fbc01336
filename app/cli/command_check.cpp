// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/library_arguments.h"
#include "cli/subcommands.h"
#include "store/verification.h"

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

int runCheck(const QStringList& arguments)
{
    LibraryArguments command(u"check"_s);
    if (!command.parse(arguments, 0, 0))
        return WrongUsage;
    const auto verification = store::verify(command.library());
    if (!verification)
        return command.badInput(verification.error().message());
    for (const store::Problem& problem : verification->problems)
        printLine(toLine({ { "table"_L1, textOrNull(problem.table) }, { "id"_L1, textOrNull(problem.id) },
            { "why"_L1, problem.why } }));
    const auto count = static_cast<qint64>(verification->problems.size());
    printLine(toLine({ { "clean"_L1, verification->isClean() }, { "rows"_L1, verification->rows },
        { "problems"_L1, count } }));
    if (verification->isClean())
        return Done;
    return command.badInput(u"The library is damaged: %1: %2"_s.arg(
        command.library(), count == 1 ? u"1 problem"_s : u"%1 problems"_s.arg(count)));
}

} // namespace tidemark::cli
