// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "extraction/lexicons.h"

#include <QStringView>

/// Small questions about characters and stretches of folded text (text/fold.h) that several extractors ask.
/// Every offset is UTF-16 and every function is linear in the stretch it is given.
namespace tidemark::extraction {

bool isHan(QChar character);
bool isLatinLetter(QChar character);
/// A stop, question or exclamation mark, or a line end. An ASCII full stop is not: it needs context.
bool endsSentence(QChar folded);
/// Comma, semicolon or colon; not the enumeration comma 、
bool endsClause(QChar folded);
bool joinsNouns(QChar folded); ///< 和 与 及 同 跟
bool isOpeningMark(QChar character); ///< “ 「 『 ‘
bool isClosingMark(QChar character); ///< ” 」 』 ’

/// `span` without blanks at both ends.
domain::TextSpan withoutBlanks(QStringView folded, domain::TextSpan span);
/// `span` without blanks, quotation marks and punctuation at both ends; closing brackets stay.
domain::TextSpan withoutPunctuation(QStringView folded, domain::TextSpan span);
/// Position of the first unit at or after `from` that is no blank, at most `limit`.
qsizetype skipBlanks(QStringView folded, qsizetype from, qsizetype limit);
/// True when `folded` has `word` at `position`.
bool hasWordAt(QStringView folded, qsizetype position, QStringView word);
/// True when `folded` has `word` just before `end`.
bool hasWordBefore(QStringView folded, qsizetype end, QStringView word);

/// A word of a table found in a text, with the class its second column gives it.
struct ClassedWord {
    domain::TextSpan span;
    QString kind;
    int row = 0;
};

std::optional<ClassedWord> wordAt(const LexiconTable& table, QStringView folded, qsizetype position);
/// A word of subject_boundaries.tsv that is one: 经 but not 经济, whose class is none.
std::optional<ClassedWord> boundaryAt(const LexiconTable& boundaries, QStringView folded, qsizetype position);
/// Looks back no further than `limit`.
std::optional<ClassedWord> wordBefore(
    const LexiconTable& table, QStringView folded, qsizetype end, qsizetype limit);
std::vector<ClassedWord> wordsIn(
    const LexiconTable& table, QStringView folded, const domain::TextSpan& within);

} // namespace tidemark::extraction
