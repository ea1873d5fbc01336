// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <cstdio>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QString& line)
{
    write(stdout, line);
}

void printError(const QString& line)
{
    write(stderr, u"tidemark: "_s + line);
}

const Command* findCommand(QStringView name)
{
    for (const Command& command : commands()) {
        if (name == QStringView(command.name))
            return &command;
    }
    return nullptr;
}

QString generalHelp(const QString& windowOptions)
{
    QString help
        = u"Usage: tidemark [FILE...]\n       tidemark SUBCOMMAND [ARGUMENTS]\n\n"
          u"Without a subcommand the window opens; files given are imported and opened.\n\nSubcommands:\n"_s;
    for (const Command& command : commands()) {
        const QString synopsis = QStringView(command.usage).toString().section(u'\n', 0, 0);
        help += u"  "_s + synopsis + (command.run ? QString() : u"  (not available in this version)"_s)
            + u'\n';
    }
    if (!windowOptions.isEmpty())
        help += u"\nOptions of the window:\n"_s + windowOptions + u'\n';
    return help + u"\n  --version, --help, SUBCOMMAND --help"_s;
}

bool isSubcommand(const QString& argument)
{
    return argument == "--help"_L1 || argument == "--version"_L1 || findCommand(argument);
}

int dispatch(const QStringList& arguments, const QString& windowOptions)
{
    const QString first = arguments.value(0);
    if (first == "--help"_L1 || first == "--version"_L1) {
        printLine(first == "--help"_L1 ? generalHelp(windowOptions)
                                       : u"tidemark "_s + QStringLiteral(TIDEMARK_VERSION));
        return Done;
    }
    const Command* command = findCommand(first);
    if (!command) {
        printError(u"unknown subcommand; see tidemark --help"_s);
        return WrongUsage;
    }
    if (arguments.contains("--help"_L1)) {
        printLine(u"Usage: tidemark "_s + QStringView(command->usage).toString());
        return Done;
    }
    if (!command->run) {
        printError(first + u": not available in this version"_s);
        return WrongUsage;
    }
    return command->run(arguments.sliced(1));
}

} // namespace tidemark::cli
