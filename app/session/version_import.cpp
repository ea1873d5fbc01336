// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/version_import.h"

#include "session/annotation_carry.h"
#include "session/store_errors.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/item_repository.h"
#include "store/library.h"

namespace tidemark::session {

namespace {

using store::ArticleRepository;

/// The article that has, or had, exactly this text.
Result<std::optional<ImportedArticle>> articleOfText(const store::Library& library, const QByteArray& sha256)
{
    const ArticleRepository articles(library);
    const auto owner = articles.findByAnyText(sha256);
    if (!owner)
        return unexpected(owner.error());
    if (!*owner)
        return std::nullopt;
    const auto article = articles.find(**owner);
    const auto versions = articles.versions(**owner);
    if (!article)
        return unexpected(article.error());
    if (!versions)
        return unexpected(versions.error());
    ImportedArticle there { article->id, article->metadata.title, true };
    for (size_t number = 0; number < versions->size(); ++number) {
        const domain::Version& version = (*versions)[number];
        if (version.sha256 != sha256)
            continue;
        there.version = static_cast<int>(number) + 1;
        there.isOtherVersion = version.id != article->currentVersion;
        if (!there.isOtherVersion)
            break;
    }
    return there;
}

/// The article itself when that is the text it has now.
Result<std::optional<ImportedArticle>> currentTextOf(
    const store::Library& library, domain::ArticleId id, const QByteArray& sha256)
{
    const auto there = articleOfText(library, sha256);
    const auto article = ArticleRepository(library).find(id);
    if (!article)
        return unexpected(article.error());
    const bool isIt = there && *there && (*there)->id == id && !(*there)->isOtherVersion;
    return isIt ? there : std::nullopt;
}

/// Adds the texts besides the current one that marks and items rest on.
Result<void> addEarlierTexts(VersionBase& base, const ArticleRepository& articles)
{
    std::vector<domain::VersionId> wanted;
    for (const domain::Item& item : base.items)
        wanted.push_back(item.version);
    for (const domain::Annotation& annotation : base.annotations) {
        if (const auto passage = surePassage(annotation))
            wanted.push_back(passage->version);
    }
    for (const domain::VersionId id : wanted) {
        if (id == base.version.id || base.earlierTexts.contains(id))
            continue;
        const auto version = articles.version(id);
        if (!version)
            return unexpected(version.error());
        base.earlierTexts.insert(id, version->text);
    }
    return {};
}

Result<void> addVersions(VersionBase& base, const ArticleRepository& articles, const QByteArray& sha256)
{
    const auto versions = articles.versions(base.article.id);
    if (!versions)
        return unexpected(versions.error());
    base.versions = static_cast<int>(versions->size());
    for (const domain::Version& version : *versions) {
        if (version.sha256 != sha256)
            continue;
        const auto known = articles.version(version.id);
        if (!known)
            return unexpected(known.error());
        base.known = *known;
    }
    return {};
}

Result<void> addContents(VersionBase& base, const store::Library& library)
{
    const store::ItemRepository items(library);
    auto current = items.ofArticle(base.article.id);
    auto left = items.leftBehind(base.article.id);
    auto annotations = store::AnnotationRepository(library).ofArticle(base.article.id);
    if (!current)
        return unexpected(current.error());
    if (!left)
        return unexpected(left.error());
    if (!annotations)
        return unexpected(annotations.error());
    base.items = std::move(*current);
    base.items.insert(base.items.end(), left->begin(), left->end());
    base.annotations = std::move(*annotations);
    return {};
}

Result<ImportedArticle> importVersion(store::Library& library, const ReadArticle& read,
    LexiconSource& lexicons, domain::ArticleId article, const ApplyStep& apply)
{
    const auto base = versionBase(library, article, read.sha256);
    if (!base)
        return tl::unexpected(base.error());
    return carryOver(*base, read, lexicons).and_then([&](const CarriedVersion& carried) {
        return apply(versionStep(carried)).map([&] { return outcomeOf(*base, carried); });
    });
}

} // namespace

Result<TextLookup> lookUpText(
    const store::Library& library, const ReadArticle& read, const ImportTarget& target)
{
    const bool isVersion = target.kind == ImportTarget::Kind::VersionOf;
    const auto there = isVersion ? currentTextOf(library, target.article, read.sha256)
                                 : articleOfText(library, read.sha256);
    if (!there)
        return tl::unexpected(there.error());
    const bool isDetecting = target.kind == ImportTarget::Kind::Detect;
    // A former text may be asked for again, but is not brought back by chance.
    if (*there && (isDetecting || !(*there)->isOtherVersion))
        return TextLookup(**there);
    if (!isDetecting)
        return TextLookup();
    const ArticleRepository repository(library);
    const auto articles = repository.all();
    if (!articles)
        return unexpected(articles.error());
    std::vector<VersionCandidate> candidates = versionCandidates(*articles, read);
    for (VersionCandidate& candidate : candidates) {
        const auto version = repository.version(candidate.article.currentVersion);
        if (!version)
            return unexpected(version.error());
        candidate.text = version->text;
    }
    return candidates.empty() ? TextLookup() : TextLookup(std::move(candidates));
}

Result<VersionBase> versionBase(
    const store::Library& library, domain::ArticleId id, const QByteArray& sha256)
{
    const ArticleRepository articles(library);
    const auto article = articles.find(id);
    if (!article)
        return unexpected(article.error());
    auto version = articles.version(article->currentVersion);
    if (!version)
        return unexpected(version.error());
    VersionBase base;
    base.article = *article;
    base.version = std::move(*version);
    return addContents(base, library)
        .and_then([&] { return addEarlierTexts(base, articles); })
        .and_then([&] { return addVersions(base, articles, sha256); })
        .map([&] { return base; });
}

store::ChangeSet versionStep(const CarriedVersion& carried)
{
    store::changes::VersionStep step { carried.article, carried.version, carried.annotations, carried.revised,
        carried.added, carried.removed };
    if (carried.isKnownText)
        step.text.reset();
    return store::changes::importVersion(step);
}

ImportedArticle outcomeOf(const VersionBase& base, const CarriedVersion& carried)
{
    ImportedArticle imported { carried.article.id, carried.article.metadata.title };
    imported.version = base.versions + (carried.isKnownText ? 0 : 1);
    imported.carried = carried.summary;
    return imported;
}

Result<ImportedArticle> importText(store::Library& library, const ReadArticle& read, LexiconSource& lexicons,
    const ImportTarget& target, const ApplyStep& applyVersion)
{
    const auto lookup = lookUpText(library, read, target);
    if (!lookup)
        return tl::unexpected(lookup.error());
    if (const auto* there = std::get_if<ImportedArticle>(&*lookup))
        return *there;
    if (target.kind == ImportTarget::Kind::VersionOf)
        return importVersion(library, read, lexicons, target.article, applyVersion);
    std::optional<VersionMatch> match;
    if (const auto* candidates = std::get_if<std::vector<VersionCandidate>>(&*lookup))
        match = matchVersion(*candidates, read);
    if (match && match->certainty == VersionMatch::Certainty::Sure)
        return importVersion(library, read, lexicons, match->article, applyVersion);
    return storeArticle(library, read).map([&match](ImportedArticle stored) {
        if (match)
            stored.resembles = match->article;
        return stored;
    });
}

} // namespace tidemark::session
