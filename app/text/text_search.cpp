// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_search.h"

#include "text/fold.h"
#include "text/number_index.h"
#include "text/pattern_search.h"
#include "text/words.h"

#include <algorithm>
#include <mutex>

namespace tidemark::text {

using domain::TextSpan;

namespace {

/// Made when it is first asked for, once, by whichever thread comes first.
template <class Value> class Lazy {
public:
    template <class Make> const Value& get(const Make& make) const
    {
        std::call_once(m_once, [&] { m_value = std::make_unique<const Value>(make()); });
        return *m_value;
    }

private:
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const Value> m_value;
};

bool goesOn(const std::function<bool()>& asked)
{
    return !asked || asked();
}

/// Asking at each hit would cost more than the hit.
constexpr size_t hitsBetweenQuestions = 256;

void appendHits(QStringView folded, const QString& wanted, size_t limit, const std::function<bool()>& asked,
    std::vector<TextSpan>& hits)
{
    if (wanted.isEmpty())
        return;
    for (qsizetype at = folded.indexOf(wanted); at >= 0 && hits.size() <= limit;
         at = folded.indexOf(wanted, at + wanted.size())) {
        hits.push_back({ at, wanted.size() });
        if (hits.size() % hitsBetweenQuestions == 0 && !goesOn(asked))
            return;
    }
}

/// In text order; of overlapping hits the first and longest stays.
void order(std::vector<TextSpan>& hits)
{
    std::sort(hits.begin(), hits.end(), [](const TextSpan& left, const TextSpan& right) {
        return left.start != right.start ? left.start < right.start : left.length > right.length;
    });
    qsizetype end = 0;
    std::erase_if(hits, [&](const TextSpan& hit) {
        if (hit.start < end)
            return true;
        end = hit.end();
        return false;
    });
}

} // namespace

struct TextSearch::Prepared {
    QString text;
    std::shared_ptr<const LexiconMatcher> ownWords;
    Lazy<QString> folded;
    Lazy<QString> foldedWithCase;
    Lazy<NumberIndex> numbers;
    Lazy<PatternText> pattern;

    const QString& lower() const
    {
        return folded.get([this] { return fold(text); });
    }
    const QString& withCase() const
    {
        return foldedWithCase.get([this] { return foldKeepingCase(text); });
    }
    SearchResult findWords(const SearchQuery& query, const std::function<bool()>& asked) const;
    void appendNumbers(const QString& words, std::vector<TextSpan>& hits) const;
    void keepWholeWords(std::vector<TextSpan>& hits, const std::function<bool()>& asked) const;
};

TextSearch::TextSearch(QString text, std::shared_ptr<const LexiconMatcher> ownWords)
    : m_prepared(std::make_unique<Prepared>())
{
    m_prepared->text = std::move(text);
    m_prepared->ownWords = std::move(ownWords);
}

TextSearch::~TextSearch() = default;

const QString& TextSearch::text() const
{
    return m_prepared->text;
}

SearchResult TextSearch::find(const SearchQuery& query, const std::function<bool()>& asked) const
{
    if (query.words.isEmpty())
        return {};
    if (!query.isPattern)
        return m_prepared->findWords(query, asked);
    SearchResult result
        = m_prepared->pattern.get([this] { return PatternText(m_prepared->text); }).find(query, asked);
    if (query.wholeWords)
        m_prepared->keepWholeWords(result.hits, asked);
    return result;
}

SearchResult TextSearch::Prepared::findWords(
    const SearchQuery& query, const std::function<bool()>& asked) const
{
    SearchResult result;
    const QString& searched = query.matchesCase ? withCase() : lower();
    const size_t limit = static_cast<size_t>(query.limit);
    for (const QString& form : QStringList(query.words) + query.otherForms) {
        const QString wanted = query.matchesCase ? foldKeepingCase(form) : fold(form);
        // Hits that are not whole words fall away later: they must not use up the limit.
        std::vector<TextSpan> found;
        appendHits(searched, wanted, query.wholeWords ? SIZE_MAX - 1 : limit, asked, found);
        result.hits.insert(result.hits.end(), found.begin(), found.end());
        appendNumbers(fold(form), result.hits);
    }
    order(result.hits);
    if (query.wholeWords)
        keepWholeWords(result.hits, asked);
    result.hasMore = result.hits.size() > limit;
    if (result.hasMore)
        result.hits.resize(limit);
    return result;
}

void TextSearch::Prepared::appendNumbers(const QString& words, std::vector<TextSpan>& hits) const
{
    const NumberPhrase phrase(words);
    if (!phrase.hasNumber())
        return;
    const NumberIndex& index = numbers.get([this] { return NumberIndex(lower()); });
    for (const TextSpan& number : index.withValue(phrase.firstValue())) {
        const qsizetype end = phrase.endAfter(lower(), number);
        if (end >= 0)
            hits.push_back(TextSpan::between(number.start - phrase.before().size(), end));
    }
}

void TextSearch::Prepared::keepWholeWords(
    std::vector<TextSpan>& hits, const std::function<bool()>& asked) const
{
    const WordFinder finder(ownWords);
    size_t seen = 0;
    bool givenUp = false;
    std::erase_if(hits, [&](const TextSpan& hit) {
        givenUp = givenUp || (++seen % hitsBetweenQuestions == 0 && !goesOn(asked));
        return givenUp || !finder.isWhole(text, hit);
    });
}

} // namespace tidemark::text
