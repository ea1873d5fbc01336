// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

QStringList languages()
{
    return { u"zh_TW"_s, u"zh_CN"_s, u"en"_s };
}

QString languageName(const QString& language)
{
    if (language == "zh_TW"_L1)
        return u"繁體中文"_s;
    return language == "zh_CN"_L1 ? u"简体中文"_s : u"English"_s;
}

QString systemLanguage(const QStringList& wished)
{
    for (const QString& name : wished) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese)
            return locale.script() == QLocale::TraditionalChineseScript ? u"zh_TW"_s : u"zh_CN"_s;
        if (locale.language() == QLocale::English)
            return u"en"_s;
    }
    return u"en"_s;
}

Language::~Language()
{
    removeTranslators();
}

bool Language::use(const QString& language)
{
    removeTranslators();
    m_current = languages().contains(language) ? language : u"en"_s;
    QLocale::setDefault(QLocale(m_current));
    // Qt itself speaks English without a translation.
    if (m_current != "en"_L1
        && m_qtTranslator.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    const bool isLoaded = m_ownTranslator.load(u":/i18n/tidemark_%1.qm"_s.arg(m_current));
    if (isLoaded)
        QCoreApplication::installTranslator(&m_ownTranslator);
    return isLoaded;
}

void Language::removeTranslators()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_ownTranslator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
}

} // namespace tidemark::shell
