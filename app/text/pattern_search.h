// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_search.h"

#include <string>

namespace tidemark::text {

/// A text in UTF-8, for the engine of regular expressions, with its case kept and everything else folded.
class PatternText {
public:
    explicit PatternText(QStringView text);

    /// Takes time linear in the text for each hit at most, whatever the pattern.
    SearchResult find(const SearchQuery& query, const std::function<bool()>& goesOn) const;

private:
    std::string m_bytes;
};

} // namespace tidemark::text
