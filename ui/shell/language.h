// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace tidemark::shell {

/// Languages the program speaks: "zh_TW", "zh_CN", "en".
QStringList languages();
/// The language's own name for itself, never translated.
QString languageName(const QString& language);
/// The best of languages() for what the system asks for; English when it asks for none of them.
QString systemLanguage(const QStringList& wished);

/// Installs the translations of one language at a time. Widgets learn of a switch by QEvent::LanguageChange.
class Language {
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// False when a translation could not be loaded; the program then speaks English.
    bool use(const QString& language);
    const QString& current() const { return m_current; }

private:
    void removeTranslators();

    QString m_current;
    QTranslator m_ownTranslator;
    QTranslator m_qtTranslator;
};

} // namespace tidemark::shell
