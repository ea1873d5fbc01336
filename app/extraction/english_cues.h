// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/english_tokens.h"

namespace tidemark::extraction {

/// A reporting verb where it is used as one.
struct EnglishCue {
    size_t begin = 0; ///< tokens
    size_t end = 0;
    QString kind; ///< class of resources/lexicons/reporting_cues_en.tsv
    domain::TextSpan span;
};

/// Where what was said begins.
struct EnglishContent {
    size_t begin = 0;
    bool hasThat = false;
};

/// Finds reporting verbs and what follows them: listener, occasion, clause.
class EnglishCueReader {
public:
    /// `masked` is the folded text with whole quotations blanked out; it must outlive the reader.
    EnglishCueReader(const ReadingContext& context, QStringView masked);

    /// Nothing for a noun ("their reports"), an adjective ("an estimated cost") or part of a name.
    std::optional<EnglishCue> at(const EnglishTokens& tokens, size_t index) const;
    /// Nothing where others are told to do something.
    std::optional<EnglishContent> contentBehind(
        const EnglishTokens& tokens, const EnglishCue& cue, size_t limit) const;
    /// What begins there reads as something that was said: it has "that" or a verb of its own.
    bool isClause(const EnglishTokens& tokens, const EnglishCue& cue, const EnglishContent& content,
        size_t limit) const;
    /// Index behind VOA, reporters, the BBC, a news conference.
    size_t behindListener(const EnglishTokens& tokens, size_t at, size_t limit) const;
    /// Index behind "on Tuesday", "in a statement".
    size_t behindAdjuncts(const EnglishTokens& tokens, size_t at, size_t limit) const;

private:
    QStringView m_masked;
    const LexiconTable& m_table;
};

} // namespace tidemark::extraction
