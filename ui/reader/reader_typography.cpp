// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_typography.h"

namespace tidemark::reader {

using namespace Qt::StringLiterals;

namespace {

QString regionOf(const QString& language)
{
    if (language.startsWith("ja"_L1))
        return u"JP"_s;
    if (language.startsWith("ko"_L1))
        return u"KR"_s;
    if (language.contains("HK"_L1))
        return u"HK"_s;
    if (language.contains("Hant"_L1) || language.contains("TW"_L1))
        return u"TC"_s;
    return u"SC"_s;
}

bool isHan(const QString& language)
{
    return language.startsWith("zh"_L1) || language.startsWith("ja"_L1) || language.startsWith("ko"_L1);
}

QStringList families(
    const QString& language, const QString& latin, const QString& style, const QString& generic)
{
    QStringList result;
    if (!isHan(language))
        result.append(latin);
    const QString region = regionOf(language);
    result.append(
        { u"Noto %1 CJK %2"_s.arg(style, region), u"Source Han %1 %2"_s.arg(style, region), generic });
    return result;
}

} // namespace

QStringList serifFamilies(const QString& language)
{
    return families(language, u"Noto Serif"_s, u"Serif"_s, u"serif"_s);
}

QStringList sansSerifFamilies(const QString& language)
{
    return families(language, u"Noto Sans"_s, u"Sans"_s, u"sans-serif"_s);
}

} // namespace tidemark::reader
