// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "text/reanchoring.h"

namespace tidemark::session {

/// The passage that a mark has for certain: of a doubtful mark or an orphan the one of an earlier version.
/// Nothing for notes on items or on the whole article.
std::optional<domain::Passage> surePassage(const domain::Annotation& annotation);

/// The mark after `anchoring` told where surePassage() stands in another version. A doubtful mark and an
/// orphan remember where they came from. `baseText` is the text of surePassage().
domain::Annotation carriedAnnotation(const domain::Annotation& annotation, const text::Anchoring& anchoring,
    domain::VersionId version, QStringView text, QStringView baseText);

/// The mark settled on a passage of `version`: sure, with nothing left to ask.
domain::Annotation attachedAnnotation(
    domain::Annotation annotation, const domain::Passage& passage, QStringView text);

/// The mark without a passage; its words are those of `carriedFrom` in `baseText`.
domain::Annotation orphanedAnnotation(domain::Annotation annotation,
    const std::optional<domain::Passage>& carriedFrom, QStringView baseText);

} // namespace tidemark::session
