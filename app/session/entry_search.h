// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_content.h"

#include <QSet>

namespace tidemark::text {
class TextSearch;
}

namespace tidemark::session {

/// Looks for words in everything a timeline knows of its entries: title, detail, the wording the date was
/// read from, speaker, issuer, article, tags and notes. Traditional finds Simplified and the reverse, full
/// width finds half width, 7億 finds 700,000,000.
class EntrySearch {
public:
    explicit EntrySearch(const TimelineContent& content);
    ~EntrySearch();

    /// Entries in which every one of the words, which white space parts, stands somewhere. Nothing is found
    /// for no words.
    QSet<timeline::EntryKey> find(const QString& words) const;

private:
    QSet<timeline::EntryKey> findOne(const QString& word) const;

    std::vector<timeline::EntryKey> m_keys;
    std::vector<qsizetype> m_ends; ///< offset behind each entry's words in the text that is searched
    std::unique_ptr<text::TextSearch> m_search;
};

} // namespace tidemark::session
