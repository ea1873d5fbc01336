// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace tidemark::shell {

/// What the reader asked for; System follows the desktop's own colours.
enum class ThemeChoice { System, Light, Sepia, Dark, HighContrast };

QString themeChoiceName(ThemeChoice choice); ///< "system", "light", "sepia", "dark", "contrast"
ThemeChoice themeChoiceFromName(QStringView name); ///< System for anything else

/// Design tokens (named colours) read from a theme file, and what is made of them.
class Theme {
public:
    /// Reads `:/themes/NAME.json`; `name` is "light", "sepia", "dark" or "contrast".
    static Theme load(const QString& name);

    const QString& name() const { return m_name; }
    bool isDark() const { return m_isDark; }
    QColor colour(const QString& token) const; ///< invalid for a token the file does not have
    QPalette palette() const;
    QString styleSheet() const;
    /// `:/icons/NAME.svg` drawn in the theme's text colour, grey when disabled.
    QIcon icon(const QString& iconName) const;
    QIcon icon(const QString& iconName, const QColor& colour) const;

private:
    QString m_name;
    bool m_isDark = false;
    QHash<QString, QColor> m_colours;
};

/// The name of the theme file for `choice`; `systemPalette` is the palette the desktop gave at the start.
QString themeNameFor(ThemeChoice choice, const QPalette& systemPalette);

/// Gives the whole application the Fusion style with the theme's palette and style sheet. With `reducesMotion`
/// nothing glides.
void applyTheme(const Theme& theme, bool reducesMotion = false);

} // namespace tidemark::shell
