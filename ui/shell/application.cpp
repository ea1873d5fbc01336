// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application.h"

#include "session/article_import.h"
#include "session/article_link.h"
#include "session/own_words.h"
#include "session/workspace.h"
#include "shell/dialogs.h"
#include "shell/main_window.h"
#include "shell/running_instance.h"
#include "timeline/timeline_panel.h"

#include <QApplication>
#include <QFileInfo>
#include <QFont>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>
#include <QTimer>
#include <QUrl>

#include <cstdio>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int settlingTime = 50; // ms, for what is drawn a moment after the article has been opened

void printProblem(const QString& sentence)
{
    std::fprintf(stderr, "tidemark: %s\n", qUtf8Printable(sentence));
}

std::optional<QSize> parseSize(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    return size.width() >= 320 && size.height() >= 240 && size.width() <= 16384 && size.height() <= 16384
        ? std::optional(size)
        : std::nullopt;
}

bool setOption(StartOptions& options, const QString& name, const QString& value)
{
    if (name == "--library"_L1)
        options.library = value;
    else if (name == "--screenshot"_L1)
        options.screenshot = value;
    else if (name == "--lang"_L1 && languages().contains(value))
        options.language = value;
    else if (name == "--theme"_L1
        && (value == "system"_L1 || themeChoiceFromName(value) != ThemeChoice::System))
        options.theme = value;
    else if (const auto size = parseSize(value); name == "--size"_L1 && size)
        options.size = *size;
    else
        return false;
    return true;
}

void fillLibrary(
    session::Workspace& workspace, MainWindow& window, const StartOptions& options, bool isFirstStart)
{
    if (isFirstStart && options.files.isEmpty()) {
        if (const auto shipped = workspace.importShippedArticle(); !shipped)
            showProblem(&window, shipped.error().sentence);
    }
    if (options.files.isEmpty())
        window.openLastArticle();
    else
        window.importFiles(options.files);
    for (const QString& link : options.links)
        window.openLink(link);
}

bool handOver(const QString& library, const StartOptions& options)
{
    InstanceRequest request { {}, options.links };
    for (const QString& file : options.files)
        request.files.append(QFileInfo(file).absoluteFilePath());
    return RunningInstance::handOver(library, request);
}

void follow(const InstanceRequest& request, MainWindow& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (!request.files.isEmpty())
        window.importFiles(request.files);
    for (const QString& link : request.links)
        window.openLink(link);
}

int takeScreenshot(MainWindow& window, const StartOptions& options)
{
    window.resize(options.size);
    window.timelinePanel().view()->setAnimated(false);
    window.show();
    int result = 1;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        // Reading the files goes on in the background; the picture waits for it.
        if (window.isImporting())
            return;
        poll.stop();
        QTimer::singleShot(settlingTime, &window, [&] {
            result = window.grab().save(options.screenshot, "PNG") ? 0 : 1;
            if (result != 0)
                printProblem(u"cannot write %1"_s.arg(options.screenshot));
            window.close();
        });
    });
    poll.start(20);
    QApplication::exec();
    return result;
}

} // namespace

std::optional<StartOptions> parseStartOptions(const QStringList& arguments, QString& error)
{
    StartOptions options;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString& argument = arguments[index];
        if (session::isArticleLink(argument)) {
            options.links.append(argument);
            continue;
        }
        if (!argument.startsWith("--"_L1)) {
            const QUrl url(argument);
            options.files.append(url.isLocalFile() ? url.toLocalFile() : argument);
            continue;
        }
        const bool hasValue = index + 1 < arguments.size();
        if (!hasValue || !setOption(options, argument, arguments[index + 1])) {
            error = hasValue ? u"%1 %2: no such option or value"_s.arg(argument, arguments[index + 1])
                             : u"%1: no such option, or its value is missing"_s.arg(argument);
            return {};
        }
        ++index;
    }
    return options;
}

QString startOptionsHelp()
{
    return u"  --library LIB            open this library instead of the user's own\n"
           "  --screenshot OUT.png     draw the window into a picture and end; with --size WIDTHxHEIGHT\n"
           "  --lang zh_TW|zh_CN|en    --theme system|light|sepia|dark|contrast"_s;
}

void chooseFont()
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    families.append(u"Noto Sans CJK TC"_s);
    font.setFamilies(families);
    QApplication::setFont(font);
}

int runWindow(const StartOptions& options)
{
    const QString path
        = options.library.isEmpty() ? session::Workspace::defaultLibraryPath() : options.library;
    if (options.screenshot.isEmpty() && handOver(path, options))
        return 0;
    Preferences preferences(Preferences::defaultFile());
    Language language;
    const QString wished = options.language.isEmpty() ? preferences.language() : options.language;
    language.use(wished.isEmpty() ? systemLanguage(QLocale::system().uiLanguages()) : wished);
    chooseFont();
    auto workspace = session::Workspace::open(path, session::OwnWords::defaultFolder());
    if (!workspace) {
        printProblem(workspace.error().sentence);
        if (options.screenshot.isEmpty())
            QMessageBox(
                QMessageBox::Critical, QApplication::applicationDisplayName(), workspace.error().sentence)
                .exec();
        return 1;
    }
    const bool isFirstStart = (*workspace)->articles().empty();
    MainWindow window(**workspace, preferences, language);
    if (!options.theme.isEmpty())
        window.useTheme(themeChoiceFromName(options.theme));
    fillLibrary(**workspace, window, options, isFirstStart);
    if (!options.screenshot.isEmpty())
        return takeScreenshot(window, options);
    RunningInstance instance;
    QObject::connect(&instance, &RunningInstance::requested, &window,
        [&window](const InstanceRequest& request) { follow(request, window); });
    instance.listen(path);
    // What lies beyond the rim of a small screen could not be reached.
    window.resize(window.size().boundedTo(window.screen()->availableSize()));
    window.show();
    return QApplication::exec();
}

} // namespace tidemark::shell
