// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/english_tokens.h"
#include "extraction/event_passages.h"

#include <QSet>

#include <vector>

namespace tidemark::extraction {

/// The words of a passage that say what happens; two passages that share them tell of the same happening.
QSet<QString> englishWordsIn(const ReadingContext& context, const domain::TextSpan& span);

/// Dated happenings of English sentences: the sentence or the reported clause of one date, the part around
/// each date where a sentence has several.
class EnglishPassageReader {
public:
    EnglishPassageReader(const ReadingContext& context, const domain::Findings& found);

    /// `times` are the expressions of the sentence that may date something.
    std::vector<EventPassage> read(
        const Sentence& sentence, const std::vector<domain::TimeExpression>& times) const;

private:
    struct Part {
        TokenRange range;
        domain::TimeExpression time;
    };

    std::vector<Part> parts(const EnglishTokens& tokens, const TokenRange& region,
        const std::vector<domain::TimeExpression>& times) const;
    domain::TextSpan regionOf(const Sentence& sentence, const domain::TimeExpression& time) const;
    bool isDated(const EnglishTokens& tokens, const domain::TimeExpression& time) const;
    bool isCompared(const EnglishTokens& tokens, size_t at) const;
    bool isLength(const EnglishTokens& tokens, const domain::TimeExpression& time, size_t at) const;
    bool isAttributive(const EnglishTokens& tokens, const domain::TimeExpression& time, size_t at) const;
    bool leadsIn(const EnglishTokens& tokens, const TokenRange& range) const;
    bool hasVerb(const EnglishTokens& tokens, const TokenRange& range) const;
    size_t cutBetween(const EnglishTokens& tokens, size_t from, size_t to) const;
    TokenRange shortened(const EnglishTokens& tokens, const Part& part) const;
    TokenRange trimmed(const EnglishTokens& tokens, TokenRange range) const;
    bool tellsSomething(const EnglishTokens& tokens, const Part& part, bool isWhole) const;
    domain::TimeExpression wholeUnit(domain::TimeExpression time) const;
    void classify(EventPassage& passage) const;

    const ReadingContext& m_context;
    const domain::Findings& m_found;
    const LexiconTable& m_verbs;
};

} // namespace tidemark::extraction
