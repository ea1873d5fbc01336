// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/version_match.h"

#include "session/article_import.h"
#include "text/folded_text.h"

#include <algorithm>

namespace tidemark::session {

using domain::Article;
using text::FoldedText;

namespace {

constexpr size_t shingle = 6; ///< units
constexpr size_t mostShingles = 60000; ///< of a text; longer ones are sampled
constexpr qsizetype shortestTitle = 4; ///< units; shorter ones are no more than a rubric
constexpr size_t mostCandidates = 24;

std::vector<quint64> shinglesOf(const std::u32string& units, quint64 sampling)
{
    std::vector<quint64> hashes;
    for (size_t start = 0; start + shingle <= units.size(); ++start) {
        quint64 hash = 0xCBF29CE484222325ULL;
        for (size_t i = start; i < start + shingle; ++i)
            hash = (hash ^ units[i]) * 0x100000001B3ULL;
        hash ^= hash >> 29;
        if (hash % sampling == 0)
            hashes.push_back(hash);
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

size_t countShared(const std::vector<quint64>& left, const std::vector<quint64>& right)
{
    size_t shared = 0;
    auto other = right.begin();
    for (const quint64 hash : left) {
        other = std::lower_bound(other, right.end(), hash);
        if (other == right.end())
            break;
        shared += *other == hash;
    }
    return shared;
}

bool isSameTitle(const QString& left, const QString& right)
{
    const FoldedText folded(left);
    return folded.size() >= shortestTitle && folded.units() == FoldedText(right).units();
}

bool isSame(const QString& left, const QString& right)
{
    return !left.isEmpty() && FoldedText(left).units() == FoldedText(right).units();
}

/// A date that the text states or the reader gave; one that was inferred may differ for any reason.
std::optional<domain::EdtfValue> statedDate(const domain::PublicationDate& date)
{
    using Reason = domain::PublicationDate::Reason;
    const bool isStated = date.origin == domain::PublicationDate::Origin::Given
        || date.reason == Reason::Dateline || date.reason == Reason::Byline || date.reason == Reason::Metadata;
    return isStated ? date.value : std::nullopt;
}

bool haveOtherDates(const Article& article, const ReadArticle& read)
{
    const auto left = statedDate(article.metadata.published);
    const auto right = statedDate(read.findings.metadata.published);
    return left && right && *left != *right;
}

std::optional<VersionMatch> rated(const VersionCandidate& candidate, const ReadArticle& read)
{
    using enum VersionMatch::Certainty;
    const SharedText shared = sharedText(candidate.text, read.text);
    const bool isNamed = candidate.hasTitle || candidate.hasSource;
    const bool isLikely = isNamed ? shared.ofShorter >= 0.2 : shared.ofShorter >= 0.5;
    if (!isLikely)
        return std::nullopt;
    const bool isMuch = isNamed ? shared.ofShorter >= 0.5 && shared.ofLonger >= 0.25 : shared.ofLonger >= 0.6;
    // A column of every day has the same title and many of the same sentences.
    const bool isSure = isMuch && (!haveOtherDates(candidate.article, read) || shared.ofLonger >= 0.75);
    return VersionMatch { candidate.article.id, candidate.article.metadata.title, isSure ? Sure : Likely,
        shared.ofShorter };
}

int weightOf(const VersionCandidate& candidate)
{
    return 2 * candidate.hasTitle + 2 * candidate.hasSource + candidate.hasOrigin;
}

} // namespace

SharedText sharedText(QStringView left, QStringView right)
{
    const FoldedText first(left);
    const FoldedText second(right);
    const auto longer = static_cast<size_t>(std::max(first.size(), second.size()));
    const quint64 sampling = 1 + longer / mostShingles;
    const std::vector<quint64> ours = shinglesOf(first.units(), sampling);
    const std::vector<quint64> theirs = shinglesOf(second.units(), sampling);
    if (ours.empty() || theirs.empty())
        return {};
    const auto shared = static_cast<double>(countShared(ours, theirs));
    return { shared / static_cast<double>(std::min(ours.size(), theirs.size())),
        shared / static_cast<double>(std::max(ours.size(), theirs.size())) };
}

std::vector<VersionCandidate> versionCandidates(
    const std::vector<Article>& articles, const ReadArticle& read)
{
    const domain::ArticleMetadata& metadata = read.findings.metadata;
    std::vector<VersionCandidate> candidates;
    for (const Article& article : articles) {
        VersionCandidate candidate { article, {}, isSameTitle(article.metadata.title, metadata.title),
            !read.sourceName.isEmpty() && article.sourceName == read.sourceName,
            isSame(article.metadata.outlet, metadata.outlet)
                && isSame(article.metadata.byline, metadata.byline) };
        if (weightOf(candidate) > 0)
            candidates.push_back(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const auto& left, const auto& right) { return weightOf(left) > weightOf(right); });
    candidates.resize(std::min(candidates.size(), mostCandidates));
    return candidates;
}

std::optional<VersionMatch> matchVersion(
    const std::vector<VersionCandidate>& candidates, const ReadArticle& read)
{
    std::optional<VersionMatch> best;
    for (const VersionCandidate& candidate : candidates) {
        const auto match = rated(candidate, read);
        if (match && (!best || match->certainty > best->certainty
                || (match->certainty == best->certainty && match->shared > best->shared)))
            best = match;
    }
    return best;
}

} // namespace tidemark::session
