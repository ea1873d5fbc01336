// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"

#include <QMainWindow>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace tidemark::shell {

/// The menu bar and the tool bar of the main window.
class Menus : public QObject {
    Q_OBJECT
public:
    Menus(QMainWindow& window, Actions& actions);

    /// Where docks put the actions that show and hide them.
    QMenu* panesMenu() const { return m_panes; }
    QToolButton* typographyButton() const { return m_typographyButton; }
    QToolButton* exportButton() const { return m_exportButton; }
    void retranslate();
    void tint(const Theme& theme);

private:
    QMenu* addMenu(const char* title, std::initializer_list<ActionId> ids, QMenu* into = nullptr);
    void fillMenuBar();
    void fillView();
    void fillToolBar();
    QToolButton* addButton(ActionId id, const char* shortText, const char* objectName = "");

    QMainWindow& m_window;
    Actions& m_actions;
    QToolBar* m_toolBar = nullptr;
    QMenu* m_panes = nullptr;
    QMenu* m_script = nullptr;
    QToolButton* m_typographyButton = nullptr;
    QToolButton* m_exportButton = nullptr;
    QIcon m_exportIcon;
    std::vector<std::pair<QMenu*, const char*>> m_titles;
    std::vector<std::pair<QToolButton*, const char*>> m_buttonTexts;
};

} // namespace tidemark::shell
