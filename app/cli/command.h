// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace tidemark::cli {

/// Exit codes of every subcommand.
enum ExitCode { Done = 0, BadInput = 1, WrongUsage = 2 };

/// One subcommand. `run` gets the arguments after the subcommand's name, prints data to standard output and
/// messages to standard error, and returns an ExitCode. Without `run` the subcommand is not available in this
/// version.
struct Command {
    const char16_t* name;
    const char16_t* usage; ///< the synopsis line and details, English
    int (*run)(const QStringList& arguments) = nullptr;
    bool drawsPictures = false; ///< needs fonts, so a QGuiApplication
};

std::span<const Command> commands();
const Command* findCommand(QStringView name);

/// Whether a first argument asks for the command line (a subcommand, --help or --version) and not for the
/// window.
bool isSubcommand(const QString& argument);

/// Runs the subcommand `arguments` begins with (the program's name left out).
int dispatch(const QStringList& arguments, const QString& windowOptions = {});
/// The usage of the program; `windowOptions` describes what may stand before FILE.
QString generalHelp(const QString& windowOptions);

void printLine(const QString& line); ///< to standard output, UTF-8
void printError(const QString& line); ///< to standard error, UTF-8, prefixed "tidemark: "

} // namespace tidemark::cli
