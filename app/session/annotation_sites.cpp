// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_sites.h"

#include "session/item_likeness.h"
#include "session/item_transfer.h"
#include "session/store_errors.h"
#include "store/article_repository.h"
#include "store/item_repository.h"
#include "store/library.h"

#include <algorithm>

namespace tidemark::session {

using exchange::AnnotationSource;
using exchange::PortableArticle;
using exchange::PortableItem;
using store::EntityKind;

AnnotationSite::AnnotationSite(domain::Article article, domain::Version version)
    : ground(std::move(article), std::move(version))
{
}

domain::ItemId AnnotationSite::itemFor(domain::ItemId told)
{
    if (offered.contains(told)) {
        items.push_back(offered.take(told));
        itemIds.insert(told, items.back().id);
    }
    return itemIds.value(told);
}

AnnotationSites::AnnotationSites(
    const store::Library& library, const AnnotationIndex& index, const exchange::AnnotationFile& file)
    : m_library(library)
    , m_index(index)
{
    for (const PortableArticle& portable : file.articles) {
        m_byId.insert(portable.article.id, &portable);
        m_byText.insert(portable.versions.front().sha256, &portable);
        for (const domain::Version& version : portable.versions)
            m_byVersion.insert(version.id, &portable);
    }
}

const PortableArticle* AnnotationSites::portableOf(const AnnotationSource& source) const
{
    if (const PortableArticle* portable = m_byVersion.value(source.version))
        return portable;
    if (const PortableArticle* portable = m_byText.value(source.sha256))
        return portable;
    return m_byId.value(source.article);
}

Result<AnnotationSite*> AnnotationSites::siteOf(domain::ArticleId id)
{
    const auto known = m_sites.find(id);
    if (known != m_sites.end())
        return known->second.get();
    const store::ArticleRepository articles(m_library);
    const auto article = articles.find(id);
    if (!article)
        return unexpected(article.error());
    auto version = articles.version(article->currentVersion);
    if (!version)
        return unexpected(version.error());
    auto site = std::make_unique<AnnotationSite>(*article, *std::move(version));
    return m_sites.emplace(id, std::move(site)).first->second.get();
}

Result<ResolvedSource> AnnotationSites::resolveVersion(
    const domain::Version& version, const PortableArticle* portable)
{
    const auto site = siteOf(version.article);
    if (!site)
        return tl::unexpected(site.error());
    const bool isCurrent = (*site)->ground.version().sha256 == version.sha256;
    if (portable) {
        for (const domain::Version& told : portable->versions) {
            if (const domain::Version* known = m_index.versionWithText(told.sha256))
                (*site)->versionIds.insert(told.id, known->id);
        }
        if (const auto recognised = recogniseItems(**site, *portable); !recognised)
            return tl::unexpected(recognised.error());
    }
    return ResolvedSource { *site, isCurrent, isCurrent ? domain::VersionId() : version.id };
}

Result<ResolvedSource> AnnotationSites::resolve(const AnnotationSource& source)
{
    const PortableArticle* portable = portableOf(source);
    if (!source.sha256.isEmpty()) {
        if (const domain::Version* version = m_index.versionWithText(source.sha256))
            return resolveVersion(*version, portable);
    } else if (const domain::Version* version = m_index.version(source.version)) {
        return resolveVersion(*version, portable);
    }
    if (portable && m_made.contains(portable->versions.front().sha256))
        return made(*portable, source);
    // The same article with a text that the library has not seen: found by its words.
    if (const domain::Article* article = m_index.article(source.article)) {
        const auto site = siteOf(article->id);
        return site ? Result<ResolvedSource>(ResolvedSource { *site, false, {} })
                    : tl::unexpected(site.error());
    }
    if (portable && !portable->versions.front().text.isEmpty())
        return made(*portable, source);
    return ResolvedSource {};
}

ResolvedSource AnnotationSites::made(const PortableArticle& portable, const AnnotationSource& source)
{
    AnnotationSite*& site = m_made[portable.versions.front().sha256];
    if (!site)
        site = make(portable);
    const bool isCurrent = source.version == portable.article.currentVersion
        || source.sha256 == portable.versions.front().sha256;
    return { site, isCurrent, {} };
}

AnnotationSite* AnnotationSites::make(const PortableArticle& portable)
{
    domain::Article article = portable.article;
    article.id = m_index.freeId(article.id, EntityKind::Article);
    QHash<domain::VersionId, domain::VersionId> ids;
    std::vector<domain::Version> versions;
    for (domain::Version version : portable.versions) {
        const domain::VersionId told = version.id;
        version.id = m_index.freeId(told, EntityKind::Version);
        version.article = article.id;
        if (version.text.isEmpty() || ids.contains(told))
            continue;
        ids.insert(told, version.id);
        m_texts.emplace(version.id, text::CodePointIndex(version.text));
        versions.push_back(std::move(version));
    }
    article.currentVersion = versions.front().id;
    auto site = std::make_unique<AnnotationSite>(article, versions.front());
    site->isNew = true;
    site->versionIds = ids;
    site->earlier.assign(versions.begin() + 1, versions.end());
    takeItems(*site, portable);
    return m_sites.emplace(article.id, std::move(site)).first->second.get();
}

void AnnotationSites::takeItems(AnnotationSite& site, const PortableArticle& portable)
{
    int damaged = 0;
    for (const PortableItem& told : portable.items) {
        const domain::VersionId version = site.versionIds.value(itemVersion(told));
        const auto text = m_texts.find(version);
        if (text == m_texts.end() || site.itemIds.contains(told.id)) {
            ++damaged;
            continue;
        }
        domain::Version place = site.ground.version();
        place.id = version;
        auto item = itemOf(told, place, text->second);
        if (!item) {
            ++damaged;
            continue;
        }
        item->id = m_index.freeId(told.id, EntityKind::Item);
        site.itemIds.insert(told.id, item->id);
        site.items.push_back(*std::move(item));
    }
    if (damaged > 0)
        m_leftOut.push_back({ portable.article.metadata.title, exchange::AnnotationFault::BadArticle,
            QString::number(damaged) });
}

// Items have other ids where the same text was imported twice: they are known by what they say.
Result<void> AnnotationSites::recogniseItems(AnnotationSite& site, const PortableArticle& portable)
{
    if (m_recognised.contains(portable.article.id))
        return {};
    m_recognised.insert(portable.article.id);
    const auto items = store::ItemRepository(m_library).ofArticle(site.ground.article().id);
    if (!items)
        return unexpected(items.error());
    QHash<QString, domain::ItemId> byContent;
    QSet<domain::ItemId> ids;
    for (const domain::Item& item : *items) {
        ids.insert(item.id);
        byContent.insert(fingerprint(item.body), item.id);
        byContent.insert(fingerprint(asExtracted(item)), item.id);
    }
    for (const PortableItem& told : portable.items) {
        const bool isHere = site.versionIds.value(itemVersion(told)) == site.ground.version().id;
        auto item = isHere ? itemOf(told, site.ground.version(), site.ground.codePoints()) : std::nullopt;
        if (ids.contains(told.id)) {
            site.itemIds.insert(told.id, told.id);
        } else if (item) {
            const auto known = byContent.constFind(fingerprint(asExtracted(*item)));
            if (known != byContent.constEnd()) {
                site.itemIds.insert(told.id, *known);
                continue;
            }
            item->id = m_index.freeId(told.id, EntityKind::Item);
            site.offered.insert(told.id, *std::move(item));
        }
    }
    return {};
}

Result<std::optional<domain::Passage>> AnnotationSites::formerPassage(
    domain::VersionId version, const exchange::CodePointRange& range)
{
    auto text = m_texts.find(version);
    if (text == m_texts.end() && m_index.version(version)) {
        const auto loaded = store::ArticleRepository(m_library).version(version);
        if (!loaded)
            return unexpected(loaded.error());
        text = m_texts.emplace(version, text::CodePointIndex(loaded->text)).first;
    }
    const auto span = text == m_texts.end() ? std::nullopt : spanIn(text->second, range);
    return span ? std::optional(domain::Passage { version, *span }) : std::nullopt;
}

std::vector<const AnnotationSite*> AnnotationSites::all() const
{
    std::vector<const AnnotationSite*> sites;
    for (const auto& [id, site] : m_sites)
        sites.push_back(site.get());
    return sites;
}

} // namespace tidemark::session
