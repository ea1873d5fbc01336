// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotation_writer.h"
#include "text/blocks.h"
#include "text/code_points.h"

#include <QHash>

#include <map>

namespace tidemark::exchange {

/// The text of an annotated article, to be asked where its annotations stand. The article must outlive it.
class AnnotatedText {
public:
    explicit AnnotatedText(const AnnotatedArticle& article);

    const domain::Article& article() const { return m_article.article.article; }
    const domain::Version& version() const { return m_article.version(); }
    const PortableItem* item(const domain::Annotation& annotation) const;
    /// The passage of the annotation or of the item it is on; nothing for a note on the article and an
    /// orphan.
    std::optional<domain::TextSpan> span(const domain::Annotation& annotation) const;
    /// The words that it is on: of its passage, of its item, or of its former passage.
    QString words(const domain::Annotation& annotation) const;
    int paragraph(const domain::Annotation& annotation) const; ///< from 1; 0: on none
    CodePointRange range(const domain::TextSpan& span) const;
    /// The same in an earlier version; nothing when the article does not hold its text.
    std::optional<CodePointRange> range(const domain::Passage& passage) const;

private:
    const AnnotatedArticle& m_article;
    text::CodePointIndex m_codePoints;
    std::vector<text::Block> m_blocks;
    std::map<domain::VersionId, text::CodePointIndex> m_earlier;
    QHash<domain::ItemId, const PortableItem*> m_items;
};

/// Outlet, author, and date of publication, as far as they are known.
QStringList sourceParts(const domain::ArticleMetadata& metadata, const AnnotationWords& words);

} // namespace tidemark::exchange
