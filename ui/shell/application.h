// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace tidemark::shell {

/// What the window is started with.
struct StartOptions {
    QStringList files; ///< imported and opened
    QStringList links; ///< tidemark: addresses to go to
    QString library; ///< path; empty: the user's own
    QString screenshot; ///< PNG to draw the window into instead of showing it
    QSize size { 1680, 1020 }; ///< of the screenshot, in pixels
    QString language; ///< empty: as remembered, else the system's
    QString theme; ///< empty: as remembered

    friend bool operator==(const StartOptions&, const StartOptions&) = default;
};

/// Reads the arguments of `tidemark [OPTIONS] [FILE...]`; on wrong usage `error` says what is wrong.
std::optional<StartOptions> parseStartOptions(const QStringList& arguments, QString& error);
/// The options in English, for --help.
QString startOptionsHelp();

/// Adds a Chinese font behind the desktop's own, so that text does not mix glyphs of several regions.
void chooseFont();

/// Opens library and window, and runs until the window is closed. A QApplication must exist. Returns the exit
/// code.
int runWindow(const StartOptions& options);

} // namespace tidemark::shell
