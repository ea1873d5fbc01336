// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"
#include "reader/reader_theme.h"
#include "shell/theme.h"
#include "timeline/language.h"
#include "timeline/theme.h"

namespace tidemark::shell {

/// The parts of a theme that the panes draw with themselves.
annotations::HighlightColours highlightColours(const Theme& theme);
reader::ReaderTheme readerTheme(const Theme& theme);
timeline::ThemeName timelineTheme(const Theme& theme);
/// The language the program speaks now.

} // namespace tidemark::shell
