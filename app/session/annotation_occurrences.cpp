// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_document.h"
#include "session/document_state.h"
#include "session/store_errors.h"
#include "store/changes.h"
#include "text/fold.h"

#include <set>

namespace tidemark::session {

namespace {

constexpr size_t mostOccurrences = 5000;

std::vector<domain::TextSpan> placesOf(QStringView words, QStringView text)
{
    std::vector<domain::TextSpan> places;
    const QString folded = text::fold(text);
    const QString wanted = text::fold(words);
    qsizetype from = 0;
    while (!wanted.isEmpty() && (from = folded.indexOf(wanted, from)) >= 0) {
        places.push_back({ from, wanted.size() });
        from += wanted.size();
    }
    return places;
}

std::set<domain::TextSpan> markedPlaces(const ArticleDocument& document, const AnnotationContent& content)
{
    std::set<domain::TextSpan> places;
    for (const domain::Annotation& mark : document.annotations()) {
        if (mark.target && mark.colour == content.colour && mark.style == content.style)
            places.insert(mark.target->span);
    }
    return places;
}

} // namespace

Result<int> ArticleDocument::markEveryOccurrence(
    const domain::TextSpan& span, const AnnotationContent& content)
{
    const std::vector<domain::TextSpan> places = placesOf(textOf(span), text());
    if (places.size() > mostOccurrences)
        return unexpected(SessionError::Kind::Cancelled,
            tr("These words stand in %1 places; at most %2 can be marked at once.")
                .arg(places.size())
                .arg(mostOccurrences));
    const std::set<domain::TextSpan> marked = markedPlaces(*this, content);
    store::ChangeSet step;
    int count = 0;
    for (const domain::TextSpan& place : places) {
        if (marked.contains(place))
            continue;
        store::ChangeSet addition = store::changes::addAnnotation(newAnnotation(place, content));
        if (count++ == 0)
            step = std::move(addition);
        else
            step.append(std::move(addition));
    }
    return (count == 0 ? Result<void>() : m_state->runner->run(step)).map([count] { return count; });
}

} // namespace tidemark::session
