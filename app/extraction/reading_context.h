// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/lexicons.h"
#include "extraction/reading_watch.h"
#include "text/blocks.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace tidemark::extraction {

/// A sentence of a block, with its clauses.
struct Sentence {
    domain::TextSpan span;
    size_t block = 0; ///< index into ReadingContext::blocks
    std::vector<domain::TextSpan> clauses;
};

/// What every extractor reads: one article, looked at once. `text` must outlive it. Positions in `folded` are
/// positions in `text`.
struct ReadingContext {
    QStringView text;
    QString folded; ///< text/fold.h
    const Lexicons& lexicons;
    std::vector<text::Block> blocks;
    std::vector<Sentence> sentences; ///< in text order
    domain::ArticleMetadata metadata; ///< with the publication date, given or inferred
    std::vector<domain::TimeExpression> times; ///< in text order, not overlapping
    ReadingWatch* watch = nullptr; ///< null: nobody follows this reading

    QStringView words(const domain::TextSpan& span) const { return text.mid(span.start, span.length); }
    QStringView foldedWords(const domain::TextSpan& span) const
    {
        return QStringView(folded).mid(span.start, span.length);
    }
    /// Asked by the loops of a pass; false when the reading was given up and what is found no longer counts.
    bool goesOn(qsizetype position) const { return !watch || watch->goesOn(position); }
    /// The sentence that holds `position`, or null.
    const Sentence* sentenceAt(qsizetype position) const;
    /// The block that holds `position`, or null.
    const text::Block* blockAt(qsizetype position) const;
    /// The time expressions that touch `span`, in text order.
    std::vector<domain::TimeExpression> timesIn(const domain::TextSpan& span) const;
};

/// Where a stop of the folded text joins the parts of a foreign name (延斯.斯托尔滕贝格) or was a wide dot
/// (茱莉．葛兰特, 七．六四), so that no sentence ends there; ascending.
std::vector<qsizetype> nameDots(QStringView text, QStringView folded);

/// Splits `text` into blocks, sentences and clauses; metadata and times stay empty.
ReadingContext readStructure(QStringView text, const Lexicons& lexicons, ReadingWatch* watch = nullptr);

} // namespace tidemark::extraction
