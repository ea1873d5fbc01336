// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/theme.h"

#include <QSettings>

namespace tidemark::shell {

/// What the program remembers about its reader's wishes between sessions, in one INI file. Nothing of the
/// library is in it.
class Preferences {
public:
    explicit Preferences(const QString& file);
    /// tidemark.ini in the user's configuration folder (XDG_CONFIG_HOME).
    static QString defaultFile();

    QString language() const; ///< "zh_TW", "zh_CN", "en"; empty: follow the system
    void setLanguage(const QString& language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    bool timelineFollowsReading() const;
    void setTimelineFollowsReading(bool follows);
    bool showsThread() const;
    void setShowsThread(bool shows);
    bool reducesMotion() const;
    void setReducesMotion(bool reduces);
    QString lastArticle() const;
    void setLastArticle(const QString& id);

    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    QSettings& settings() { return m_settings; }
    void setValue(const QString& key, const QVariant& value);

private:
    QSettings m_settings;
};

} // namespace tidemark::shell
