// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/english_cues.h"
#include "extraction/english_sources.h"
#include "extraction/reported_speech.h"

namespace tidemark::extraction {

/// English counterpart of ReportedSpeech: who speaks, before names are resolved. Without a source the speech
/// stands alone.
struct EnglishReport {
    domain::TextSpan content;
    domain::QuotationKind kind = domain::QuotationKind::Direct;
    std::optional<EnglishSource> source;
    std::optional<domain::TextSpan> cue;
    QString rule;
};

/// Joins cues, sources and contents within one English sentence.
class EnglishSpeechReader {
public:
    /// `masked` is the folded text with whole quotations blanked out; it must outlive the reader.
    EnglishSpeechReader(const ReadingContext& context, QStringView masked);

    std::vector<EnglishReport> read(const SpeechSentence& sentence) const;
    /// The source a sentence that ends in a colon hands to the quotation below it.
    std::optional<EnglishReport> leadIn(const domain::TextSpan& sentence) const;
    /// The subject of the sentence, where it has one that can be told.
    std::optional<EnglishSource> subjectOf(const domain::TextSpan& sentence) const;

private:
    void readPiece(
        const EnglishTokens& tokens, const TokenRange& piece, std::vector<EnglishReport>& found) const;
    void readIndirect(
        const EnglishTokens& tokens, const TokenRange& piece, std::vector<EnglishReport>& found) const;
    void readSecond(
        const EnglishTokens& tokens, const TokenRange& piece, std::vector<EnglishReport>& found) const;
    std::vector<TokenRange> pieces(const EnglishTokens& tokens) const;
    std::optional<EnglishReport> attribute(
        const EnglishTokens& tokens, const TokenRange& piece, size_t floor, size_t speech) const;
    std::optional<EnglishReport> cueBefore(
        const EnglishTokens& tokens, const TokenRange& piece, size_t floor, size_t speech) const;
    std::optional<EnglishReport> cueAfter(
        const EnglishTokens& tokens, size_t from, size_t limit, size_t* end = nullptr) const;
    std::optional<EnglishReport> accordingTo(const EnglishTokens& tokens, const TokenRange& piece) const;
    std::optional<EnglishReport> cueBeforeClause(
        const EnglishTokens& tokens, const TokenRange& piece, size_t from, size_t reach) const;
    std::optional<EnglishReport> trailing(const EnglishTokens& tokens, const TokenRange& piece) const;
    void readParticiples(
        const EnglishTokens& tokens, const TokenRange& piece, std::vector<EnglishReport>& found) const;
    size_t behindSource(
        const EnglishTokens& tokens, const EnglishSource& source, size_t comma, size_t limit) const;
    bool isWhole(const EnglishTokens& tokens, size_t speech) const;
    domain::TextSpan contentOf(const EnglishTokens& tokens, const TokenRange& range) const;

    const ReadingContext& m_context;
    QStringView m_masked;
    EnglishSourceReader m_sources;
    EnglishCueReader m_cues;
};

} // namespace tidemark::extraction
