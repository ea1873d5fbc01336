// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/lexicon_matcher.h"

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace tidemark::extraction {

class LexiconTable;

/// What a word of the table time_words does in a time expression.
struct TimeWord {
    QString kind;
    int number = 0;
};

/// The words that time expressions are made of.
struct TimeVocabulary {
    text::LexiconMatcher matcher; ///< LexiconMatch::value indexes `words`
    std::vector<TimeWord> words;
};

tl::expected<TimeVocabulary, QString> readTimeVocabulary(const LexiconTable& table);

} // namespace tidemark::extraction
