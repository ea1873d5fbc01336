// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/passage.h"

#include <QStringView>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tidemark::text {

/// Where a mark stands in a changed text, in UTF-16 units; `span` is empty for an orphan.
struct Anchoring {
    domain::TextSpan span;
    domain::AnchorState state = domain::AnchorState::Orphan;

    friend bool operator==(const Anchoring&, const Anchoring&) = default;
};

/// Carries marks of one text over to a changed text of the same article. Differences of script, width, case,
/// punctuation and white space do not count as changes. Construction is linear in both texts.
class Reanchoring {
public:
    Reanchoring(QStringView base, QStringView changed);
    ~Reanchoring();
    Reanchoring(const Reanchoring&) = delete;
    Reanchoring& operator=(const Reanchoring&) = delete;

    /// One result a mark, in the order given; marks are spans of the base text. `goesOn` is asked now and
    /// then with the percentage done; when it says false the work is given up and there is no result.
    std::optional<std::vector<Anchoring>> carry(
        std::span<const domain::TextSpan> marks, const std::function<bool(int)>& goesOn = {}) const;

private:
    class Texts;
    std::unique_ptr<const Texts> m_texts;
};

/// Finds a mark that comes without the text it was made on: by its words and what stood around them.
class QuoteFinder {
public:
    explicit QuoteFinder(QStringView text);
    ~QuoteFinder();
    QuoteFinder(const QuoteFinder&) = delete;
    QuoteFinder& operator=(const QuoteFinder&) = delete;

    /// `position`, where the mark is said to have stood, only chooses between places that are equally good.
    Anchoring find(
        const domain::TextQuoteSelector& quote, const std::optional<domain::TextSpan>& position = {}) const;

private:
    class Index;
    std::unique_ptr<const Index> m_index;
};

} // namespace tidemark::text
