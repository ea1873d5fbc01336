// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/english_policy_origin.h"
#include "extraction/policy_titles.h"

#include <optional>

namespace tidemark::extraction {

/// Reads issuers and dates beside policy titles and orders.
class PolicyOriginReader {
public:
    explicit PolicyOriginReader(const ReadingContext& context);

    PolicyOrigin of(const PolicyTitle& title) const;
    /// The authority that is the subject of `clause`, whose end is a verb.
    std::optional<domain::TextSpan> authorityIn(const domain::TextSpan& clause) const;
    /// A date of the sentence in the words of `region`, the one nearest to its end.
    std::optional<domain::EdtfValue> lastDateIn(const domain::TextSpan& region) const;
    /// True for a company or another body that makes no policies.
    bool isPrivate(const domain::TextSpan& issuer) const;

    /// True for a public body that can issue policies.
    bool isAuthority(const domain::TextSpan& issuer) const;

private:
    domain::TextSpan issuerInTitle(const domain::TextSpan& title) const;
    PolicyOrigin outsideOf(const PolicyTitle& title) const;
    std::optional<ClassedWord> issuingVerbIn(const domain::TextSpan& clause) const;
    qsizetype behindEarlierTitle(qsizetype start, qsizetype title) const;
    bool inTitle(qsizetype position, qsizetype from) const;
    bool listsFrom(qsizetype start, qsizetype title) const;
    std::optional<domain::EdtfValue> leadingDateIn(const domain::TextSpan& region) const;
    std::optional<PolicyOrigin> issuedBefore(
        const domain::TextSpan& sentence, const domain::TextSpan& title) const;
    std::optional<PolicyOrigin> issuedAfter(
        const domain::TextSpan& sentence, const domain::TextSpan& title) const;
    domain::TextSpan ownerOf(const domain::TextSpan& sentence, const domain::TextSpan& title) const;
    bool onlyDatesIn(const domain::TextSpan& gap) const;
    qsizetype clauseStart(qsizetype from, qsizetype limit) const;
    qsizetype afterLeads(qsizetype start, qsizetype end) const;
    std::optional<ClassedWord> organisationEndingAt(qsizetype start, qsizetype end) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    EnglishPolicyOriginReader m_english;
    const LexiconTable& m_verbs;
    const LexiconTable& m_cues;
    const LexiconTable& m_organisations;
    const LexiconTable& m_boundaries;
};

} // namespace tidemark::extraction
