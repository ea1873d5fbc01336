// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "exchange/annotation_file.h"
#include "text/code_points.h"
#include "text/reanchoring.h"

#include <memory>

namespace tidemark::session {

/// Where a foreign mark on a passage came to lie. Without a span it is an orphan.
struct LaidMark {
    std::optional<domain::TextSpan> span;
    domain::AnchorState anchor = domain::AnchorState::Orphan;
    domain::TextQuoteSelector quote;
};

/// The text of an article, on which foreign annotations are laid.
class AnnotationGround {
public:
    AnnotationGround(domain::Article article, domain::Version version);

    const domain::Article& article() const { return m_article; }
    const domain::Version& version() const { return m_version; }
    const text::CodePointIndex& codePoints() const { return m_codePoints; }

    /// `isSameText` tells that the mark was made on this very text, so that its position counts. An error
    /// says that the mark has neither words nor a position here.
    tl::expected<LaidMark, exchange::AnnotationFault> lay(
        const exchange::ForeignAnnotation& annotation, bool isSameText) const;

private:
    std::optional<domain::TextSpan> spanAt(const exchange::CodePointRange& range) const;
    std::optional<domain::TextSpan> oneOfSeveral(
        const domain::TextQuoteSelector& quote, const std::optional<domain::TextSpan>& near) const;
    LaidMark found(const exchange::ForeignAnnotation& annotation) const;

    domain::Article m_article;
    domain::Version m_version;
    text::CodePointIndex m_codePoints;
    mutable std::unique_ptr<const text::QuoteFinder> m_finder; ///< made when it is first needed
};

/// Nothing when the range does not lie within the text.
std::optional<domain::TextSpan> spanIn(
    const text::CodePointIndex& codePoints, const exchange::CodePointRange& range);

} // namespace tidemark::session
