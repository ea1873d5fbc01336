// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/english_sources.h"
#include "extraction/reported_speech.h"

namespace tidemark::extraction {

/// English counterpart of SourceMention: who speaks, before names are resolved.
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

private:
    std::optional<EnglishReport> attribute(
        const SpeechSentence& sentence, size_t index, qsizetype from) const;
    std::optional<EnglishReport> cueBefore(const domain::TextSpan& region) const;
    std::optional<EnglishReport> cueAfter(const domain::TextSpan& region) const;
    std::optional<EnglishReport> accordingTo(const domain::TextSpan& sentence) const;
    std::optional<EnglishReport> indirect(const domain::TextSpan& sentence) const;
    std::optional<EnglishReport> trailing(const domain::TextSpan& sentence) const;

    const ReadingContext& m_context;
    QStringView m_masked;
    EnglishSourceReader m_sources;
    const LexiconTable& m_cues;
};

} // namespace tidemark::extraction
