// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/names.h"
#include "extraction/prose.h"

#include <optional>

namespace tidemark::extraction {

/// A source in English prose: the words that name it and the apposition that says what it is.
struct EnglishSource {
    domain::TextSpan span; ///< name, noun phrase or pronoun
    domain::TextSpan role; ///< empty when there is none
    bool isName = false;
    bool isPronoun = false;
};

/// Reads the subject of an English reporting verb on either side of it.
class EnglishSourceReader {
public:
    explicit EnglishSourceReader(const ReadingContext& context);

    /// "Claudio De Vincenti, undersecretary to the prime minister," before a verb at `region`'s end.
    std::optional<EnglishSource> before(const domain::TextSpan& region) const;
    /// "Jane Roe, a professor of law," behind a verb at `region`'s start.
    std::optional<EnglishSource> behind(const domain::TextSpan& region) const;

private:
    std::optional<EnglishSource> phraseEndingAt(qsizetype start, qsizetype end) const;
    std::optional<EnglishSource> nounPhrase(qsizetype start, qsizetype end) const;
    domain::TextSpan withoutTitle(domain::TextSpan name) const;
    qsizetype beforeAuxiliaries(qsizetype start, qsizetype end) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    NameReader m_names;
    const LexiconTable& m_titles;
};

} // namespace tidemark::extraction
