// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_operations.h"
#include "cli/command.h"
#include "cli/library_arguments.h"
#include "cli/subcommands.h"

#include <QFile>

#include <cstdio>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = qint64(16) * 1024 * 1024;

void printLineError(int number, const QString& why)
{
    const QByteArray line = u"error %1: %2\n"_s.arg(number).arg(why).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

int applyLines(QFile& input, store::Library& library)
{
    BatchOperations operations(library);
    int exitCode = Done;
    for (int number = 1;; ++number) {
        const QByteArray line = input.readLine(longestLine);
        if (line.isEmpty())
            return exitCode;
        if (line.trimmed().isEmpty())
            continue;
        const auto sequence = operations.apply(line);
        if (sequence) {
            printLine(u"ack %1"_s.arg(*sequence));
        } else {
            printLineError(number, sequence.error());
            exitCode = BadInput;
        }
    }
}

} // namespace

int runAnnotate(const QStringList& arguments)
{
    LibraryArguments command(u"annotate"_s);
    command.addOption(u"batch"_s, u"FILE"_s);
    if (!command.parse(arguments, 0, 0))
        return WrongUsage;
    const QString batch = command.value(u"batch"_s);
    if (batch.isEmpty()) {
        printError(u"annotate: --batch is missing; see tidemark annotate --help"_s);
        return WrongUsage;
    }
    QFile input(batch);
    const bool readable = batch == "-"_L1 ? input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                          : input.open(QIODevice::ReadOnly);
    if (!readable)
        return command.badInput(u"cannot read %1: %2"_s.arg(batch, input.errorString()));
    const auto library = command.open(store::Library::Mode::ReadWrite);
    return library ? applyLines(input, *library) : BadInput;
}

} // namespace tidemark::cli
