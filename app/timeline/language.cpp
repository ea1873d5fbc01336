// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/language.h"

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

QString localeName(Language language)
{
    switch (language) {
    case Language::TraditionalChinese:
        return u"zh_TW"_s;
    case Language::SimplifiedChinese:
        return u"zh_CN"_s;
    case Language::English:
        break;
    }
    return u"en"_s;
}

std::optional<Language> languageFromName(QStringView name)
{
    for (const Language language :
        { Language::English, Language::TraditionalChinese, Language::SimplifiedChinese }) {
        if (name == localeName(language))
            return language;
    }
    return std::nullopt;
}

} // namespace tidemark::timeline
