// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry.h"
#include "timeline/language.h"

#include <QColor>
#include <QFont>

#include <array>
#include <optional>

namespace tidemark::timeline {

/// Light, Dark and Print are those of pictures; the window has Sepia and Contrast too.
enum class ThemeName { Light, Dark, Print, Sepia, Contrast };
/// How many articles have a colour of their own; the next one begins again with the first.
inline constexpr int tintCount = 8;

QString nameOf(ThemeName name); ///< "light", "dark", "print", "sepia", "contrast"
std::optional<ThemeName> themeFromName(QStringView name); ///< of a picture's themes

/// Colours, fonts and sizes of a timeline. Sizes are in device-independent pixels.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor background;
    QColor axis;
    QColor gridLine;
    QColor minorTick;
    QColor text;
    QColor mutedText;
    QColor cardFill;
    QColor cardBorder;
    QColor chipFill;
    QColor selection; ///< outline of the selected entry
    std::array<QColor, categoryCount> categoryColours;
    std::array<QColor, tintCount> tints; ///< of articles; told apart by colour-blind readers too
    bool patterned = false; ///< bars hatched by category, for greyscale printing

    QFont titleFont; ///< of cards
    QFont labelFont; ///< of titles without a card
    QFont detailFont;
    QFont majorTickFont;
    QFont minorTickFont;

    double trackThickness = 9; ///< of a bar, across the main axis
    double trackPitch = 15; ///< from one bar to the next
    double markSize = 9; ///< shortest length at which a bar or mark is drawn

    const QColor& colour(Category category) const { return categoryColours[static_cast<size_t>(category)]; }
    /// The article's colour for a tint from 0 on, the category's for -1.
    const QColor& colourOf(Category category, int tint) const
    {
        return tint < 0 ? colour(category) : tints[static_cast<size_t>(tint % tintCount)];
    }

    static Theme make(ThemeName name, Language language);
    /// Words in this family as far as it is there and has the characters.
    void preferFamily(const QString& family);
    friend bool operator==(const Theme&, const Theme&) = default;
};

} // namespace tidemark::timeline
