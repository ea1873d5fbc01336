// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

namespace tidemark::extraction {

/// Where a passage that tells of a happening begins and ends. Every offset is UTF-16.
class PassageExtent {
public:
    static constexpr qsizetype longest = 220; ///< of a passage, in characters

    /// Both must outlive it. Of `found`, policies and figures are looked at.
    PassageExtent(const ReadingContext& context, const domain::Findings& found);

    /// `span` without punctuation at its ends; a closing mark whose opening mark is inside stays.
    domain::TextSpan trimmed(const domain::TextSpan& span) const;
    /// A passage that names a policy ends with it, unless its verb stands behind: 《某法》自11月1日起施行.
    qsizetype endWithPolicy(qsizetype end, int policy, qsizetype verbStart) const;
    /// Figures of the same date in the clauses that follow belong to the same passage.
    qsizetype endWithFigures(const Sentence& sentence, qsizetype end) const;
    /// 28日表示,…: what was said that day is the news, up to the next date.
    qsizetype endWithContent(const Sentence& sentence, const domain::TextSpan& verb, qsizetype end) const;
    /// A clause cut inside a title begins where the title's clause begins; a dateline and a leading 但 or
    /// 早在 stay outside.
    qsizetype startOf(const domain::TextSpan& clause) const;
    bool holdsFigure(const domain::TextSpan& span) const;

private:
    qsizetype behindDateline(const domain::TextSpan& clause) const;

    const ReadingContext& m_context;
    const domain::Findings& m_found;
    QStringView m_folded;
};

} // namespace tidemark::extraction
