// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QStringView>

#include <memory>

namespace tidemark::text {

class LexiconMatcher;

/// Tells words apart: dictionary words in Chinese and Japanese text, else runs as Unicode Standard Annex 29
/// has them. For one thread at a time.
class WordFinder {
public:
    /// `ownWords` are words beside those of the dictionary, names above all; they may be missing.
    explicit WordFinder(std::shared_ptr<const LexiconMatcher> ownWords = {});
    ~WordFinder();

    /// The word of `within` that holds the character at `position`, which is clamped into `within`. Takes the
    /// same time however long `text` is.
    domain::TextSpan wordAt(QStringView text, const domain::TextSpan& within, qsizetype position) const;
    /// Whether `words` begin and end where words do.
    bool isWhole(QStringView text, const domain::TextSpan& words) const;

private:
    struct Iterator;

    domain::TextSpan dictionaryWord(QStringView window, qsizetype at) const;
    domain::TextSpan wordIn(QStringView window, qsizetype at) const;
    bool isBorder(QStringView text, qsizetype position) const;

    std::shared_ptr<const LexiconMatcher> m_ownWords;
    std::unique_ptr<Iterator> m_iterator;
};

/// The same by the dictionary alone.
domain::TextSpan wordAt(QStringView text, const domain::TextSpan& within, qsizetype position);

} // namespace tidemark::text
