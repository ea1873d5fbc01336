// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/english_tokens.h"

#include <optional>

namespace tidemark::extraction {

/// A source in English prose: the words that name it and those beside them that say what it is.
struct EnglishSource {
    domain::TextSpan span; ///< name, noun phrase or pronoun
    domain::TextSpan role; ///< apposition or post; empty when there is none
    bool isName = false;
    bool isPronoun = false; ///< he, she
    bool isGroupPronoun = false; ///< they, it
    domain::SourceType type = domain::SourceType::Person;
    size_t end = 0; ///< index of the token behind the source and its apposition
};

/// Reads the subject of an English reporting verb on either side of it. Every look is bounded, however long
/// the sentence.
class EnglishSourceReader {
public:
    explicit EnglishSourceReader(const ReadingContext& context);

    /// The subject before the verb at `verb`, not reaching back beyond `floor`.
    std::optional<EnglishSource> before(const EnglishTokens& tokens, size_t verb, size_t floor) const;
    /// The subject that stands behind a verb: "said Jane Roe, a professor of law".
    std::optional<EnglishSource> behind(const EnglishTokens& tokens, size_t from, size_t limit) const;
    /// The subject of the clause that begins at `from`.
    std::optional<EnglishSource> subjectOf(const EnglishTokens& tokens, size_t from, size_t limit) const;

private:
    std::optional<EnglishSource> withApposition(
        const EnglishTokens& tokens, size_t close, size_t floor) const;
    std::optional<EnglishSource> phraseEndingAt(const EnglishTokens& tokens, size_t floor, size_t end) const;
    std::optional<EnglishSource> analyse(const EnglishTokens& tokens, TokenRange phrase) const;
    std::optional<EnglishSource> ofBody(
        const EnglishTokens& tokens, const TokenRange& phrase, const TokenRange& run) const;
    std::optional<EnglishSource> named(
        const EnglishTokens& tokens, const TokenRange& phrase, const TokenRange& run) const;
    std::optional<EnglishSource> nounPhrase(const EnglishTokens& tokens, const TokenRange& phrase) const;
    size_t bracketBefore(const EnglishTokens& tokens, size_t at, size_t floor) const;
    size_t subjectEnd(const EnglishTokens& tokens, size_t verb, size_t floor) const;
    size_t firstPreposition(const EnglishTokens& tokens, const TokenRange& phrase) const;
    bool isAdjunct(const EnglishTokens& tokens, size_t preposition) const;
    bool stopsBehind(const EnglishTokens& tokens, size_t from, size_t at) const;

    const ReadingContext& m_context;
};

} // namespace tidemark::extraction
