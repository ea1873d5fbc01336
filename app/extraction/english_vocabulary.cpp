// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_vocabulary.h"

#include "extraction/lexicons.h"

#include <algorithm>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

tl::expected<EnglishVocabulary, QString> EnglishVocabulary::read(const LexiconTable& table)
{
    static constexpr std::array names { u"month", u"weekday", u"weekdays", u"unit", u"fortnight", u"weekend",
        u"workweek", u"day", u"now", u"which", u"ordinal", u"number", u"few", u"season", u"decade", u"part",
        u"every", u"set", u"connector", u"shift", u"link" };
    static_assert(names.size() == englishWordKindCount);
    EnglishVocabulary vocabulary;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString kind = table.cell(row, 1);
        const auto name = std::find_if(
            names.begin(), names.end(), [&](const char16_t* entry) { return kind == QStringView(entry); });
        if (name == names.end())
            return tl::unexpected(u"time_words_en.tsv: unknown kind \"%1\""_s.arg(kind));
        for (const QString& word : table.wordsOf(row))
            vocabulary.m_words[static_cast<size_t>(name - names.begin())].add(
                word, table.cell(row, 2).toInt());
    }
    return vocabulary;
}

} // namespace tidemark::extraction
