// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/theme.h"

#include <QStringList>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

// Han characters take their regional forms from the first family that has them.
QStringList familiesFor(Language language)
{
    const QString traditional = u"Noto Sans CJK TC"_s;
    const QString simplified = u"Noto Sans CJK SC"_s;
    if (language == Language::SimplifiedChinese)
        return { simplified, traditional, u"sans-serif"_s };
    return { traditional, simplified, u"sans-serif"_s };
}

QFont fontOf(Language language, int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(familiesFor(language));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without ligatures and kerning a text is as wide as its characters together, and a PDF gives back each
    // letter.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
    font.setKerning(false);
    return font;
}

// The tints were chosen so that any two stay far apart (CIE Lab, 25 and more on screens) to normal eyes and
// to each of the three kinds of dichromats, and stand out against the background by 3 : 1 or more.
Theme light()
{
    Theme theme;
    theme.background = QColor(0xffffff);
    theme.axis = QColor(0x20242c);
    theme.gridLine = QColor(0xe8eaef);
    theme.minorTick = QColor(0xa3a9b5);
    theme.text = QColor(0x16181d);
    theme.mutedText = QColor(0x5d6470);
    theme.cardFill = QColor(0xffffff);
    theme.cardBorder = QColor(0xdfe2e8);
    theme.chipFill = QColor(0xeef1f6);
    theme.selection = QColor(0xb26a00);
    theme.categoryColours = { QColor(0x3f51b5), QColor(0x00796b), QColor(0xb26a00), QColor(0x8e3a80),
        QColor(0xb8860b), QColor(0x5f6b7a) };
    theme.tints = { QColor(0x614f8b), QColor(0x8e1a00), QColor(0x13604c), QColor(0xdf6b98), QColor(0xa48b17),
        QColor(0x190162), QColor(0x3a022e), QColor(0x289ade) };
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.name = ThemeName::Dark;
    theme.background = QColor(0x1b1d22);
    theme.axis = QColor(0xd8dbe2);
    theme.gridLine = QColor(0x2c3038);
    theme.minorTick = QColor(0x6c7382);
    theme.text = QColor(0xeceef2);
    theme.mutedText = QColor(0xa4abb8);
    theme.cardFill = QColor(0x24272e);
    theme.cardBorder = QColor(0x3a3f49);
    theme.chipFill = QColor(0x2e333d);
    theme.selection = QColor(0xffc46b);
    theme.categoryColours = { QColor(0x8c9eff), QColor(0x4db6a6), QColor(0xf0a94a), QColor(0xd78bcb),
        QColor(0xe0bb4a), QColor(0x9aa5b5) };
    theme.tints = { QColor(0x4da3dd), QColor(0xca9c00), QColor(0x65ffb7), QColor(0xcb5280), QColor(0xfdf780),
        QColor(0xe63d48), QColor(0x8365f3), QColor(0xc3f2ff) };
    return theme;
}

Theme print()
{
    Theme theme = light();
    theme.name = ThemeName::Print;
    theme.axis = QColor(Qt::black);
    theme.gridLine = QColor(0xdddddd);
    theme.minorTick = QColor(0x777777);
    theme.text = QColor(Qt::black);
    theme.mutedText = QColor(0x444444);
    theme.cardBorder = QColor(0x999999);
    theme.chipFill = QColor(0xf2f2f2);
    theme.selection = QColor(Qt::black);
    theme.patterned = true;
    theme.categoryColours = { QColor(0x1f1f1f), QColor(0x6a6a6a), QColor(0x3d3d3d), QColor(0x565656),
        QColor(0x7a7a7a), QColor(0x8a8a8a) };
    theme.tints = { QColor(0x101010), QColor(0x787878), QColor(0x3a3a3a), QColor(0x949494), QColor(0x262626),
        QColor(0x646464), QColor(0x868686), QColor(0x4e4e4e) };
    return theme;
}

Theme sepia()
{
    Theme theme = light();
    theme.name = ThemeName::Sepia;
    theme.background = QColor(0xfbf5e9);
    theme.axis = QColor(0x3a2f22);
    theme.gridLine = QColor(0xece1cc);
    theme.minorTick = QColor(0xa99b86);
    theme.text = QColor(0x33291d);
    theme.mutedText = QColor(0x6e5f4c);
    theme.cardFill = QColor(0xfffaf0);
    theme.cardBorder = QColor(0xdccfb8);
    theme.chipFill = QColor(0xf1e6d2);
    theme.selection = QColor(0x9c5c00);
    theme.categoryColours = { QColor(0x3f51b5), QColor(0x00695c), QColor(0x9c5c00), QColor(0x8e3a80),
        QColor(0x946b06), QColor(0x5f5b52) };
    return theme;
}

// Every line and letter stands out against the ground by 7 : 1 or more, and categories are hatched too.
Theme contrast()
{
    Theme theme = dark();
    theme.name = ThemeName::Contrast;
    theme.background = QColor(Qt::black);
    theme.axis = QColor(Qt::white);
    theme.gridLine = QColor(0x5a5a5a);
    theme.minorTick = QColor(0xffffff);
    theme.text = QColor(Qt::white);
    theme.mutedText = QColor(0xe6e6e6);
    theme.cardFill = QColor(Qt::black);
    theme.cardBorder = QColor(Qt::white);
    theme.chipFill = QColor(0x2b2b2b);
    theme.selection = QColor(0xffe23d);
    theme.patterned = true;
    theme.categoryColours = { QColor(0xa9b6ff), QColor(0x3fe0c5), QColor(0xffb84d), QColor(0xff9bef),
        QColor(0xffe23d), QColor(0xe6e6e6) };
    return theme;
}

Theme coloursOf(ThemeName name)
{
    switch (name) {
    case ThemeName::Dark:
        return dark();
    case ThemeName::Print:
        return print();
    case ThemeName::Sepia:
        return sepia();
    case ThemeName::Contrast:
        return contrast();
    case ThemeName::Light:
        break;
    }
    return light();
}

} // namespace

QString nameOf(ThemeName name)
{
    switch (name) {
    case ThemeName::Dark:
        return u"dark"_s;
    case ThemeName::Print:
        return u"print"_s;
    case ThemeName::Sepia:
        return u"sepia"_s;
    case ThemeName::Contrast:
        return u"contrast"_s;
    case ThemeName::Light:
        break;
    }
    return u"light"_s;
}

std::optional<ThemeName> themeFromName(QStringView name)
{
    for (const ThemeName theme : { ThemeName::Light, ThemeName::Dark, ThemeName::Print }) {
        if (name == nameOf(theme))
            return theme;
    }
    return std::nullopt;
}

Theme Theme::make(ThemeName name, Language language)
{
    Theme theme = coloursOf(name);
    theme.titleFont = fontOf(language, 15, QFont::Bold);
    theme.labelFont = fontOf(language, 13, QFont::Normal);
    theme.detailFont = fontOf(language, 12, QFont::Normal);
    theme.majorTickFont = fontOf(language, 15, QFont::Bold);
    theme.minorTickFont = fontOf(language, 11, QFont::Normal);
    return theme;
}

void Theme::preferFamily(const QString& family)
{
    for (QFont* font : { &titleFont, &labelFont, &detailFont, &majorTickFont, &minorTickFont }) {
        QStringList families = font->families();
        families.removeAll(family);
        font->setFamilies(QStringList { family } + families);
    }
}

} // namespace tidemark::timeline
