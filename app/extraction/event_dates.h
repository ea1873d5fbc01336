// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

namespace tidemark::extraction {

/// Tells which time expressions date a happening, and how sharply.
class DatingTimes {
public:
    /// Both must outlive it. Of `found`, quotations and policies are looked at.
    DatingTimes(const ReadingContext& context, const domain::Findings& found);

    /// Whether this time can date what its clause tells: not in direct speech or a title, no term of a
    /// comparison, not counted from another deed.
    bool dates(const domain::TimeExpression& time) const;
    /// 近日, 年初, 今年: only its distance from now, and no day, week or month, tells when. `time` must hold
    /// an EdtfValue.
    bool isRough(const domain::TimeExpression& time) const;
    /// 2024年的报告, 2024年度排放量: the time belongs to a noun.
    bool isAttribute(const domain::TimeExpression& time) const;

private:
    bool inSpeechOrTitle(const domain::TextSpan& span) const;
    bool isName(const domain::TimeExpression& time) const;
    bool isCompared(const domain::TimeExpression& time) const;
    bool isCountedFromDeed(const domain::TimeExpression& time) const;
    bool isCurrent(const domain::EdtfValue& value) const;

    const ReadingContext& m_context;
    const domain::Findings& m_found;
    QStringView m_folded;
};

} // namespace tidemark::extraction
