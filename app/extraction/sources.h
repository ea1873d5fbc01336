// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/names.h"
#include "extraction/prose.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tidemark::extraction {

/// Who is named as the source of a piece of speech, by the words that stand there.
struct SourceMention {
    domain::TextSpan span; ///< the words of this attribution
    domain::TextSpan role; ///< apposition beside the name, empty when there is none
    domain::SourceType type = domain::SourceType::Person;
    int person = -1; ///< index into the people given, -1 for none
    bool isPronoun = false;
};

/// Reads the source out of the words before a Chinese reporting verb: the subject of the clause.
class SourceReader {
public:
    SourceReader(const ReadingContext& context, const std::vector<domain::Person>& people);

    /// Whether a subject that no table knows is believed to speak: it is before 表示 or 说道.
    enum class Trust { KnownSubject, AnySubject };

    /// The subject of the clause `region` ends in or, when that has none, of the clauses before it. `region`
    /// runs from the start of the sentence (or the end of a quotation) to the reporting verb.
    std::optional<SourceMention> before(
        const domain::TextSpan& region, Trust trust = Trust::KnownSubject) const;
    /// The first subject in `clause`, read from its start.
    std::optional<SourceMention> subjectOf(const domain::TextSpan& clause) const;
    /// The person whose name begins last in `span`, as a source.
    std::optional<SourceMention> lastPersonIn(const domain::TextSpan& span) const;

private:
    struct Mention {
        domain::TextSpan span;
        int person = -1;
    };

    std::optional<SourceMention> titledPersonIn(const domain::TextSpan& clause) const;
    bool belongsToPost(qsizetype start, qsizetype name) const;
    std::optional<SourceMention> groupBeforeVerb(const domain::TextSpan& clause) const;
    std::optional<SourceMention> holderBehind(qsizetype start, qsizetype bodyEnd, qsizetype limit) const;
    qsizetype clauseStart(qsizetype end, qsizetype floor) const;
    qsizetype behindTitle(qsizetype open, qsizetype limit) const;
    bool hasNoNoun(const domain::TextSpan& clause) const;
    bool opensWithPlace(const domain::TextSpan& clause, qsizetype start) const;
    bool beginsNoun(qsizetype at, qsizetype length) const;
    bool endsNounPhrase(qsizetype start, qsizetype at) const;
    qsizetype behindBracket(qsizetype open, qsizetype limit) const;
    std::optional<SourceMention> personOpening(const domain::TextSpan& clause) const;
    std::optional<SourceMention> unknownSubjectOf(const domain::TextSpan& clause) const;
    std::optional<SourceMention> endingAt(qsizetype start, qsizetype end, bool beforeConjunction) const;
    std::optional<SourceMention> personEndingAt(qsizetype start, qsizetype end) const;
    std::optional<SourceMention> familyNameAlone(qsizetype start, qsizetype end) const;
    std::optional<SourceMention> groupEndingAt(qsizetype start, qsizetype end) const;
    std::optional<SourceMention> latinEndingAt(qsizetype start, qsizetype end) const;
    std::optional<SourceMention> documentEndingAt(qsizetype start, qsizetype end) const;
    qsizetype afterLeads(qsizetype start, qsizetype end) const;
    void indexFamilyNames();
    int personWithFamilyName(QStringView foldedFamily, qsizetype position) const;
    bool personStartsAt(qsizetype position) const;
    bool isTruncation(qsizetype end) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    const std::vector<domain::Person>& m_people;
    NameReader m_names;
    std::vector<Mention> m_mentions; ///< in text order
    QHash<QString, std::vector<Mention>> m_families; ///< by folded family name, each in text order
    const LexiconTable& m_titles;
    const LexiconTable& m_boundaries;
    const LexiconTable& m_organisations;
    const LexiconTable& m_sources;
};

} // namespace tidemark::extraction
