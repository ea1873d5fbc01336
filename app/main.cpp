// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QGuiApplication>

#include <cstdlib>

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

} // namespace

int main(int argc, char** argv)
{
    chooseOffscreenWithoutDisplay();
    describeApplication();
    QGuiApplication application(argc, argv);
    return tidemark::cli::dispatch(application.arguments().sliced(1));
}
