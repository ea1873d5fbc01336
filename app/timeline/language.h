// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tidemark::timeline {

enum class Language { English, TraditionalChinese, SimplifiedChinese };

/// "zh_TW", "zh_CN", "en", as on the command line and in the names of the translations.
QString localeName(Language language);
std::optional<Language> languageFromName(QStringView name);

} // namespace tidemark::timeline
