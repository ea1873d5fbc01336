// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace tidemark::text {

/// A word of a lexicon found in a text.
struct LexiconMatch {
    domain::TextSpan span;
    int value = 0; ///< as given to LexiconMatcher::add

    friend bool operator==(const LexiconMatch&, const LexiconMatch&) = default;
};

/// Finds many words at once in folded text (text/fold.h): a trie, so a look at one position costs at most the
/// length of the longest word, whatever the number of words. Words that begin or end with a Latin letter
/// match whole words only.
class LexiconMatcher {
public:
    LexiconMatcher();

    /// `word` is folded here; adding a word again replaces its value. Empty words are ignored.
    void add(QStringView word, int value);
    bool isEmpty() const { return m_nodes.size() == 1; }

    /// The longest word that begins at `position` of `folded`.
    std::optional<LexiconMatch> longestAt(QStringView folded, qsizetype position) const;
    /// The longest word that ends just before `end`, not reaching back beyond `limit`.
    std::optional<LexiconMatch> longestEndingAt(QStringView folded, qsizetype end, qsizetype limit = 0) const;
    /// The value of exactly this word.
    std::optional<int> valueOf(QStringView foldedWord) const;
    /// Leftmost-longest words of `folded` within `within`, not overlapping.
    std::vector<LexiconMatch> findAll(QStringView folded, const domain::TextSpan& within) const;
    std::vector<LexiconMatch> findAll(QStringView folded) const
    {
        return findAll(folded, { 0, folded.size() });
    }

private:
    struct Node {
        std::vector<std::pair<char16_t, int>> next; ///< sorted by unit
        int value = -1; ///< index into m_values
    };
    static constexpr int noNode = -1;

    int childOf(int node, char16_t unit) const;
    int childOrNew(int node, char16_t unit);

    std::vector<Node> m_nodes;
    std::vector<int> m_values;
    /// By the high byte of a word's first unit: where its 256 entries begin in m_rootChildren.
    std::vector<int> m_rootPages;
    std::vector<int> m_rootChildren; ///< a position where nothing begins costs one look-up
    qsizetype m_longest = 0;
};

} // namespace tidemark::text
