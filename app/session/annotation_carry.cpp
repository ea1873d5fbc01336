// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_carry.h"

namespace tidemark::session {

using domain::AnchorState;
using domain::Annotation;
using domain::Passage;
using domain::TextQuoteSelector;

std::optional<Passage> surePassage(const Annotation& annotation)
{
    return annotation.anchor == AnchorState::Sure || !annotation.carriedFrom ? annotation.target
                                                                             : annotation.carriedFrom;
}

Annotation attachedAnnotation(Annotation annotation, const Passage& passage, QStringView text)
{
    annotation.target = passage;
    annotation.quote = TextQuoteSelector::of(text, passage.span);
    annotation.anchor = AnchorState::Sure;
    annotation.carriedFrom.reset();
    return annotation;
}

Annotation orphanedAnnotation(
    Annotation annotation, const std::optional<Passage>& carriedFrom, QStringView baseText)
{
    annotation.target.reset();
    if (carriedFrom)
        annotation.quote = TextQuoteSelector::of(baseText, carriedFrom->span);
    annotation.anchor = AnchorState::Orphan;
    annotation.carriedFrom = carriedFrom;
    return annotation;
}

Annotation carriedAnnotation(const Annotation& annotation, const text::Anchoring& anchoring,
    domain::VersionId version, QStringView text, QStringView baseText)
{
    const std::optional<Passage> base = surePassage(annotation);
    if (!base)
        return annotation;
    if (anchoring.state == AnchorState::Orphan || anchoring.span.isEmpty())
        return orphanedAnnotation(annotation, base, baseText);
    Annotation carried = attachedAnnotation(annotation, { version, anchoring.span }, text);
    // A place that was doubtful without an earlier one to compare with does not become sure by moving.
    const bool wasGuess = annotation.anchor == AnchorState::Doubtful && !annotation.carriedFrom;
    if (anchoring.state == AnchorState::Doubtful || wasGuess) {
        carried.anchor = AnchorState::Doubtful;
        carried.carriedFrom = base;
    }
    return carried;
}

} // namespace tidemark::session
