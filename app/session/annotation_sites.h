// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "session/annotation_ground.h"
#include "session/annotation_index.h"

#include <QHash>

namespace tidemark::session {

/// An article that foreign annotations are laid on, of the library or new with the file.
struct AnnotationSite {
    AnnotationSite(domain::Article article, domain::Version version);
    /// The item here that a mark of the file is on, taken over when the article lacks it; null when the file
    /// does not tell what it is.
    domain::ItemId itemFor(domain::ItemId told);

    AnnotationGround ground;
    bool isNew = false;
    std::vector<domain::Version> earlier; ///< of a new article: other texts that come with it
    std::vector<domain::Item> items; ///< to be added
    QHash<domain::ItemId, domain::ItemId> itemIds; ///< of the file, here
    QHash<domain::ItemId, domain::Item> offered; ///< of the file, not here, by their id there
    QHash<domain::VersionId, domain::VersionId> versionIds; ///< of the file, here
};

/// What a source of a file turned out to be.
struct ResolvedSource {
    AnnotationSite* site = nullptr; ///< null: nothing that is known
    bool isSameText = false; ///< as that of the site
    domain::VersionId formerVersion; ///< of the library: the earlier text that the source is, or null
};

/// Finds the articles of the library that the sources of a file are, and makes those that it lacks.
class AnnotationSites {
public:
    /// All must outlive it.
    AnnotationSites(
        const store::Library& library, const AnnotationIndex& index, const exchange::AnnotationFile& file);

    Result<ResolvedSource> resolve(const exchange::AnnotationSource& source);
    /// The site of an article of the library.
    Result<AnnotationSite*> siteOf(domain::ArticleId id);
    /// A passage of an earlier text; nothing when that text is not there.
    Result<std::optional<domain::Passage>> formerPassage(
        domain::VersionId version, const exchange::CodePointRange& range);
    std::vector<const AnnotationSite*> all() const;
    const std::vector<exchange::LeftOutAnnotation>& leftOut() const { return m_leftOut; }

private:
    const exchange::PortableArticle* portableOf(const exchange::AnnotationSource& source) const;
    ResolvedSource made(const exchange::PortableArticle& portable, const exchange::AnnotationSource& source);
    Result<ResolvedSource> resolveVersion(
        const domain::Version& version, const exchange::PortableArticle* portable);
    AnnotationSite* make(const exchange::PortableArticle& portable);
    void takeItems(AnnotationSite& site, const exchange::PortableArticle& portable);
    Result<void> recogniseItems(AnnotationSite& site, const exchange::PortableArticle& portable);

    const store::Library& m_library;
    const AnnotationIndex& m_index;
    std::map<domain::ArticleId, std::unique_ptr<AnnotationSite>> m_sites; ///< by the id in the library
    QHash<domain::VersionId, const exchange::PortableArticle*> m_byVersion; ///< articles of the file
    QHash<QByteArray, const exchange::PortableArticle*> m_byText;
    QHash<domain::ArticleId, const exchange::PortableArticle*> m_byId;
    QHash<QByteArray, AnnotationSite*> m_made; ///< by the text
    std::map<domain::VersionId, text::CodePointIndex> m_texts;
    QSet<domain::ArticleId> m_recognised; ///< articles of the file whose items have been looked at
    std::vector<exchange::LeftOutAnnotation> m_leftOut;
};

} // namespace tidemark::session
