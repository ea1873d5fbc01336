// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"
#include "shell/language.h"
#include "shell/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace tidemark::tour {

/// The window as a new user finds it: a new library that holds the shipped article, with one note written.
class TourWindow {
public:
    TourWindow(const QString& language, shell::ThemeChoice theme, const QSize& size);
    ~TourWindow();

    shell::MainWindow& window() { return *m_window; }
    /// Lets layouts, debounced updates and background work come to rest.
    static void settle();
    /// Triggers an action that opens a dialog, draws the dialog, and closes it.
    QImage grabDialog(shell::ActionId action);
    /// Writes words of the reader's own, one table with a mistake, and draws the dialog that shows them.
    QImage grabOwnWords();

private:
    void writeNote();

    QTemporaryDir m_folder;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<shell::Preferences> m_preferences;
    shell::Language m_language;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace tidemark::tour
