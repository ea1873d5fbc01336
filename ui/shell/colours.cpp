// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/colours.h"

namespace tidemark::shell {

using namespace Qt::StringLiterals;

annotations::HighlightColours highlightColours(const Theme& theme)
{
    return { theme.colour(u"highlightYellow"_s), theme.colour(u"highlightGreen"_s),
        theme.colour(u"highlightBlue"_s), theme.colour(u"highlightPink"_s),
        theme.colour(u"highlightPurple"_s) };
}

reader::ReaderTheme readerTheme(const Theme& theme)
{
    if (theme.name() == "contrast"_L1)
        return reader::ReaderTheme::highContrast();
    if (theme.isDark())
        return reader::ReaderTheme::dark();
    return theme.name() == "sepia"_L1 ? reader::ReaderTheme::sepia() : reader::ReaderTheme::light();
}

timeline::ThemeName timelineTheme(const Theme& theme)
{
    if (theme.name() == "sepia"_L1)
        return timeline::ThemeName::Sepia;
    if (theme.name() == "contrast"_L1)
        return timeline::ThemeName::Contrast;
    return theme.isDark() ? timeline::ThemeName::Dark : timeline::ThemeName::Light;
}

} // namespace tidemark::shell
