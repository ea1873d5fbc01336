// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/english_sources.h"
#include "extraction/policy_titles.h"

#include <optional>

namespace tidemark::extraction {

/// Reads who issued an English law or treaty and when out of the sentence around its title.
class EnglishPolicyOriginReader {
public:
    explicit EnglishPolicyOriginReader(const ReadingContext& context);

    PolicyOrigin of(const domain::TextSpan& sentence, const domain::TextSpan& title) const;

private:
    std::optional<PolicyOrigin> issuedBefore(const EnglishTokens& tokens, const TokenRange& title) const;
    std::optional<PolicyOrigin> issuedAfter(const EnglishTokens& tokens, const TokenRange& title) const;
    PolicyOrigin introduced(const domain::TextSpan& title) const;
    domain::TextSpan agentBehind(const EnglishTokens& tokens, size_t from, size_t limit) const;
    domain::TextSpan ownerOf(const EnglishTokens& tokens, const TokenRange& title) const;
    std::optional<domain::EdtfValue> dateIn(const domain::TextSpan& region) const;
    std::optional<domain::EdtfValue> yearOf(const EnglishTokens& tokens, const TokenRange& title) const;

    const ReadingContext& m_context;
    EnglishSourceReader m_sources;
    const LexiconTable& m_verbs;
};

} // namespace tidemark::extraction
