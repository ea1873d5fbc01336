// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"

#include <span>

namespace tidemark::shell {

struct ActionRow {
    ActionId id;
    const char* name; ///< object name
    const char* text; ///< with mnemonic; translated in the context "Actions"
    const char* shortcuts = ""; ///< portable text, separated by "; "
    const char* icon = nullptr;
    const char* tip = nullptr;
    bool isCheckable = false;
    Qt::ShortcutContext context = Qt::WindowShortcut;
    const char* colourToken = nullptr; ///< theme colour of the icon, by default that of text
    bool isProperName = false; ///< never translated
};

std::span<const ActionRow> actionTable();

} // namespace tidemark::shell
