// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "shell/calm_style.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themeNames { u"system", u"light", u"sepia", u"dark", u"contrast" };

QByteArray readResource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawIcon(QByteArray svg, const QColor& colour, int size)
{
    svg.replace("#000000", colour.name().toLatin1());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize({ size, size });
    return QPixmap::fromImageReader(&reader);
}

void addPixmaps(QIcon& icon, const QByteArray& svg, const QColor& colour, QIcon::Mode mode)
{
    for (const int size : { 18, 24, 36, 48 })
        icon.addPixmap(drawIcon(svg, colour, size), mode);
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    return QString::fromUtf16(themeNames[static_cast<size_t>(choice)]);
}

ThemeChoice themeChoiceFromName(QStringView name)
{
    const auto found = std::find_if(themeNames.begin(), themeNames.end(),
        [&](const char16_t* known) { return name == QStringView(known); });
    return found == themeNames.end() ? ThemeChoice::System
                                     : static_cast<ThemeChoice>(found - themeNames.begin());
}

Theme Theme::load(const QString& name)
{
    Theme theme;
    theme.m_name = name;
    const QJsonObject tokens
        = QJsonDocument::fromJson(readResource(u":/themes/%1.json"_s.arg(name))).object();
    theme.m_isDark = tokens.value("dark"_L1).toBool();
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        if (token->isString())
            theme.m_colours.insert(token.key(), QColor(token->toString()));
    }
    return theme;
}

QColor Theme::colour(const QString& token) const
{
    return m_colours.value(token);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const std::array<std::pair<QPalette::ColorRole, QString>, 17> roles { {
        { QPalette::Window, u"window"_s },
        { QPalette::WindowText, u"text"_s },
        { QPalette::Base, u"surface"_s },
        { QPalette::AlternateBase, u"hover"_s },
        { QPalette::Text, u"text"_s },
        { QPalette::Button, u"surface"_s },
        { QPalette::ButtonText, u"text"_s },
        { QPalette::BrightText, u"warning"_s },
        { QPalette::ToolTipBase, u"surface"_s },
        { QPalette::ToolTipText, u"text"_s },
        { QPalette::PlaceholderText, u"disabledText"_s },
        { QPalette::Highlight, u"accent"_s },
        { QPalette::HighlightedText, u"accentText"_s },
        { QPalette::Link, u"accent"_s },
        { QPalette::LinkVisited, u"statement"_s },
        { QPalette::Mid, u"border"_s },
        { QPalette::Midlight, u"selection"_s },
    } };
    for (const auto& [role, token] : roles)
        palette.setColor(role, colour(token));
    palette.setColor(QPalette::Light, colour(u"surface"_s));
    palette.setColor(QPalette::Dark, colour(u"secondaryText"_s));
    palette.setColor(QPalette::Shadow, m_isDark ? Qt::black : colour(u"secondaryText"_s));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, colour(u"disabledText"_s));
    return palette;
}

QString Theme::styleSheet() const
{
    // A theme may bring rules of its own beside its colours.
    QString sheet = QString::fromUtf8(
        readResource(u":/themes/tidemark.qss"_s) + readResource(u":/themes/%1.qss"_s.arg(m_name)));
    QStringList tokens = m_colours.keys();
    // Longest first, so that @accent does not eat the beginning of @accentHover.
    std::sort(
        tokens.begin(), tokens.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& token : tokens)
        sheet.replace(u'@' + token, m_colours.value(token).name());
    return sheet;
}

QIcon Theme::icon(const QString& iconName) const
{
    return icon(iconName, colour(u"text"_s));
}

QIcon Theme::icon(const QString& iconName, const QColor& colour) const
{
    const QByteArray svg = readResource(u":/icons/%1.svg"_s.arg(iconName));
    QIcon icon;
    addPixmaps(icon, svg, colour, QIcon::Normal);
    addPixmaps(icon, svg, this->colour(u"disabledText"_s), QIcon::Disabled);
    return icon;
}

QString themeNameFor(ThemeChoice choice, const QPalette& systemPalette)
{
    if (choice != ThemeChoice::System)
        return themeChoiceName(choice);
    const bool isDark = systemPalette.color(QPalette::Window).lightness() < 128;
    return isDark ? u"dark"_s : u"light"_s;
}

void applyTheme(const Theme& theme, bool reducesMotion)
{
    QApplication::setStyle(new CalmStyle(reducesMotion));
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(theme.styleSheet());
}

} // namespace tidemark::shell
