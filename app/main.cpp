// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "shell/application.h"

#include <QApplication>

#include <memory>

namespace {

using namespace Qt::StringLiterals;

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

void chooseOffscreenWithoutDisplay()
{
    if (!hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

void describeApplication()
{
    QCoreApplication::setApplicationName(u"tidemark"_s);
    QCoreApplication::setOrganizationName(QString());
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Tidemark"_s);
    QGuiApplication::setDesktopFileName(u"org.tidemark.Tidemark"_s);
}

bool needsFonts(const QString& subcommand)
{
    const tidemark::cli::Command* command = tidemark::cli::findCommand(subcommand);
    return command && command->drawsPictures;
}

int runSubcommand(int argc, char** argv, const QStringList& arguments)
{
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(arguments.first()))
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    return tidemark::cli::dispatch(arguments, tidemark::shell::startOptionsHelp());
}

int openWindow(const QStringList& arguments)
{
    QString problem;
    const auto options = tidemark::shell::parseStartOptions(arguments, problem);
    if (!options) {
        tidemark::cli::printError(problem + u"; see tidemark --help"_s);
        return tidemark::cli::WrongUsage;
    }
    return tidemark::shell::runWindow(*options);
}

} // namespace

int main(int argc, char** argv)
{
    chooseOffscreenWithoutDisplay();
    describeApplication();
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    if (!arguments.isEmpty() && tidemark::cli::isSubcommand(arguments.first()))
        return runSubcommand(argc, argv, arguments);
    QApplication application(argc, argv);
    return openWindow(application.arguments().sliced(1));
}
