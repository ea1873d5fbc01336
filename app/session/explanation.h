// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <QString>

#include <vector>

namespace tidemark::session {

class ArticleDocument;

/// What a row of an explanation is about.
enum class ExplanationTopic {
    Passage,
    Speaker,
    Role,
    Affiliation,
    Cue,
    Issuer,
    Term,
    Value,
    Unit,
    Counted,
    Holder,
    Date,
    Reached, ///< how the date was reached
    Publication, ///< the date relative words count from
    DateRule,
    Kind,
    Rule,
    Certainty,
    Source,
    Change ///< what the reader has changed
};

/// Words of the text and where they stand.
struct ExplainedWords {
    QString words; ///< as they stand there, in one line, a long passage shortened
    domain::TextSpan span;
    int paragraph = 0; ///< from 1

    friend bool operator==(const ExplainedWords&, const ExplainedWords&) = default;
};

/// One line: which words say something of an item, and what was made of them. Label and text are in the
/// reader's language; either part may be empty.
struct ExplanationRow {
    ExplanationTopic topic = ExplanationTopic::Passage;
    QString label;
    std::vector<ExplainedWords> words;
    QString text;
    /// False where the item does not keep which words these were and they have been looked for afterwards.
    bool isCertain = true;

    friend bool operator==(const ExplanationRow&, const ExplanationRow&) = default;
};

/// Why an item says what it says.
struct Explanation {
    QString kind; ///< of the item
    QString title;
    std::vector<ExplanationRow> rows;

    /// The first row on a topic, or null.
    const ExplanationRow* row(ExplanationTopic topic) const;
};

/// Explains an item of that article, from what it keeps and from the article's other items.
Explanation explain(const ArticleDocument& document, const domain::Item& item);

/// A few lines of plain text for a tool tip: the words behind date, speaker or value, and the rule.
QString shortExplanation(const Explanation& explanation);

/// How an event's date was reached and by which rule it was found, in one line, for when there are many
/// events.
QString eventReason(const domain::Event& event);

} // namespace tidemark::session
