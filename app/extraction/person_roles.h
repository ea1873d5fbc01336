// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

namespace tidemark::extraction {

/// Reads the words of a post beside a name: where they begin, and which of them name the body.
class RoleReader {
public:
    explicit RoleReader(const ReadingContext& context);

    /// Where the words that belong to a title begin. They run back to the clause's start or to a quotation
    /// mark; 、 joins posts and stays.
    qsizetype startOf(qsizetype titleStart) const;
    /// Gives a person without a role the one in `role`: the affiliation is what stands before the first post,
    /// the role is the rest. `title` is the post next to the name.
    void describe(domain::Person& person, const domain::TextSpan& role, const domain::TextSpan& title) const;

private:
    bool closesBehind(qsizetype from, qsizetype limit) const;
    qsizetype behindOtherWords(qsizetype start, qsizetype limit) const;
    qsizetype afterLeads(qsizetype start, qsizetype limit) const;
    QString written(const domain::TextSpan& span) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    const LexiconTable& m_titles;
    const LexiconTable& m_boundaries;
    const LexiconTable& m_organisations;
};

/// Affiliation and role of a person in one, as the text has them before the name: 气象局 + 局长 is
/// 气象局局长, but 行政院 + 院长 is 行政院长.
QString wholeRole(QStringView text, const domain::Person& person);

} // namespace tidemark::extraction
