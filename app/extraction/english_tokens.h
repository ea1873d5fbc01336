// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/prose.h"
#include "extraction/reading_context.h"

#include <optional>
#include <vector>

namespace tidemark::extraction {

/// Stands in masked text for every unit of a whole quotation; private use, so that no word holds it.
inline constexpr QChar blankedOut = QChar(0xE000);

/// More than half of the letters are Latin ones.
bool isEnglish(QStringView words);

/// A word or mark of English prose.
struct EnglishToken {
    enum class Kind { Word, Number, Comma, Mark, Speech };

    domain::TextSpan span;
    Kind kind = Kind::Word;
    bool capital = false;
};

/// A stretch of tokens, end exclusive.
struct TokenRange {
    size_t begin = 0;
    size_t end = 0;

    bool isEmpty() const { return begin >= end; }
    size_t size() const { return isEmpty() ? 0 : end - begin; }
};

/// The tokens of one stretch of English, with the questions that readers of English ask about them. Indices
/// outside the stretch are allowed everywhere and answer no.
class EnglishTokens {
public:
    /// `masked` is the folded text, with quotations blanked out or not; it must outlive the tokens.
    EnglishTokens(const ReadingContext& context, QStringView masked, const domain::TextSpan& span);

    size_t size() const { return m_tokens.size(); }
    const EnglishToken& operator[](size_t index) const { return m_tokens[index]; }
    TokenRange all() const { return { 0, m_tokens.size() }; }

    bool isWord(size_t index) const { return is(index, EnglishToken::Kind::Word); }
    bool isComma(size_t index) const { return is(index, EnglishToken::Kind::Comma); }
    bool isSpeech(size_t index) const { return is(index, EnglishToken::Kind::Speech); }
    bool isCapital(size_t index) const { return index < m_tokens.size() && m_tokens[index].capital; }
    /// Comma, dash, bracket, quotation or any other mark.
    bool isMark(size_t index) const;
    QStringView word(size_t index) const; ///< folded; empty outside the stretch
    bool wordIs(size_t index, QStringView expected) const { return word(index) == expected; }
    /// Class of resources/lexicons/english_words.tsv; empty when the word is in none.
    QString classOf(size_t index) const;
    bool hasClass(size_t index, QLatin1StringView name) const { return classOf(index) == name; }
    /// Auxiliary, past form or a word in -ed: the sentence has a verb here.
    bool isFiniteVerb(size_t index) const;
    bool isAdverb(size_t index) const; ///< of the table, or in -ly
    bool isPost(size_t index) const; ///< minister, spokeswoman, Sen.
    bool isPossessive(size_t index) const; ///< ends in 's or s'
    bool isTime(size_t index) const; ///< inside a time expression

    /// A double quotation mark around a few words: Frank "Greg" Ford.
    bool isInnerQuote(size_t index) const;

    domain::TextSpan span(const TokenRange& range) const;
    QStringView written(const TokenRange& range) const; ///< as it stands in the text
    /// Index of the first token that begins at or after `position`.
    size_t indexAt(qsizetype position) const;

private:
    bool is(size_t index, EnglishToken::Kind kind) const
    {
        return index < m_tokens.size() && m_tokens[index].kind == kind;
    }
    qsizetype wordEnd(qsizetype at, qsizetype limit) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    const LexiconTable& m_words;
    std::vector<EnglishToken> m_tokens;
};

} // namespace tidemark::extraction
