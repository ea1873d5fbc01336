// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/time_vocabulary.h"

#include "extraction/lexicons.h"

namespace tidemark::extraction {

tl::expected<TimeVocabulary, QString> readTimeVocabulary(const LexiconTable& table)
{
    TimeVocabulary vocabulary;
    vocabulary.matcher = table.words();
    for (int row = 0; row < table.rowCount(); ++row)
        vocabulary.words.push_back({ table.cell(row, 1), table.cell(row, 2).toInt() });
    return vocabulary;
}

} // namespace tidemark::extraction
