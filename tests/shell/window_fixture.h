// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"
#include "shell/language.h"
#include "shell/main_window.h"

#include <QTemporaryDir>

#include <memory>

/// A window on a new library that holds one article of the tests' own.
class WindowFixture {
public:
    WindowFixture();
    ~WindowFixture();

    tidemark::shell::MainWindow& window() { return *m_window; }
    tidemark::session::ArticleDocument& document() { return *m_window->document(); }
    tidemark::session::Workspace& workspace() { return *m_workspace; }
    /// Closes the window and opens another on the same library and preferences.
    void reopenWindow();
    tidemark::domain::TextSpan spanOf(const QString& words);
    /// The first event one of whose passages holds these words; null when there is none.
    tidemark::domain::ItemId eventAt(const QString& words);
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    void openWindow();

    QTemporaryDir m_folder;
    std::unique_ptr<tidemark::session::Workspace> m_workspace;
    std::unique_ptr<tidemark::shell::Preferences> m_preferences;
    tidemark::shell::Language m_language;
    std::unique_ptr<tidemark::shell::MainWindow> m_window;
};
