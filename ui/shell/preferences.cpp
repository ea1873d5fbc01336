// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences.h"

#include <QStandardPaths>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/tidemark/tidemark.ini"_s;
}

QString Preferences::language() const
{
    return value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString& language)
{
    setValue(u"language"_s, language);
}

ThemeChoice Preferences::theme() const
{
    return themeChoiceFromName(value(u"theme"_s).toString());
}

void Preferences::setTheme(ThemeChoice theme)
{
    setValue(u"theme"_s, themeChoiceName(theme));
}

bool Preferences::timelineFollowsReading() const
{
    return value(u"timeline/follows"_s, true).toBool();
}

void Preferences::setTimelineFollowsReading(bool follows)
{
    setValue(u"timeline/follows"_s, follows);
}

bool Preferences::showsThread() const
{
    return value(u"thread"_s, true).toBool();
}

void Preferences::setShowsThread(bool shows)
{
    setValue(u"thread"_s, shows);
}

bool Preferences::reducesMotion() const
{
    return m_settings.value(u"reduceMotion"_s, false).toBool();
}

void Preferences::setReducesMotion(bool reduces)
{
    m_settings.setValue(u"reduceMotion"_s, reduces);
}

QString Preferences::lastArticle() const
{
    return value(u"lastArticle"_s).toString();
}

void Preferences::setLastArticle(const QString& id)
{
    setValue(u"lastArticle"_s, id);
}

QVariant Preferences::value(const QString& key, const QVariant& otherwise) const
{
    return m_settings.value(key, otherwise);
}

void Preferences::setValue(const QString& key, const QVariant& value)
{
    m_settings.setValue(key, value);
}

} // namespace tidemark::shell
