// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark::text {

class LexiconMatcher;

/// What a reader looks for.
struct SearchQuery {
    QString words;
    QStringList otherForms = {}; ///< of the same words; as good as the words themselves
    bool matchesCase = false; ///< of letters that have case
    bool wholeWords = false; ///< dictionary words in Chinese
    bool isPattern = false; ///< a regular expression in RE2's syntax; ^ and $ match at line ends
    int limit = 100000; ///< hits

    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

/// Why a regular expression cannot be used.
struct PatternFault {
    enum class Kind { Parenthesis, Bracket, Escape, Range, Repeat, Unsupported, TooLarge, Other };

    Kind kind = Kind::Other;
    QString part; ///< the part of the pattern that is at fault; may be empty

    friend bool operator==(const PatternFault&, const PatternFault&) = default;
};

/// Hits in text order, none overlapping another. With a fault there are none.
struct SearchResult {
    std::vector<domain::TextSpan> hits;
    bool hasMore = false; ///< there are more than the limit allows
    std::optional<PatternFault> fault;
};

/// A text made ready for looking up words again and again. Traditional finds Simplified and the reverse, full
/// width finds half width, and a number is found in any form: 7億, 七亿, 700,000,000. May be asked by several
/// threads at once.
class TextSearch {
public:
    /// `ownWords` are words beside those of the dictionary; they may be missing.
    explicit TextSearch(QString text, std::shared_ptr<const LexiconMatcher> ownWords = {});
    ~TextSearch();

    const QString& text() const;
    /// All hits. Gives up, with what it has by then, when `goesOn` says so.
    SearchResult find(const SearchQuery& query, const std::function<bool()>& goesOn = {}) const;

private:
    struct Prepared;
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace tidemark::text
