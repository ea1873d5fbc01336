// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/picture_citations.h"

#include "session/article_document.h"
#include "session/one_line.h"
#include "session/passage_search.h"
#include "session/timeline_entries.h"

#include <algorithm>
#include <map>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

constexpr qsizetype longestBeginning = 64;

std::optional<qsizetype> placeOf(const domain::Item& item)
{
    const auto* event = std::get_if<domain::Event>(&item.body);
    if (!event || event->passages.empty() || item.state == domain::ReviewState::Rejected)
        return std::nullopt;
    const auto first = std::min_element(event->passages.begin(), event->passages.end(),
        [](const TextSpan& one, const TextSpan& other) { return one.start < other.start; });
    return first->start;
}

QString words(const ArticleDocument& document, qsizetype place, timeline::Language language)
{
    const QString beginning = oneLine(document.textOf(paragraphAt(document, place)), longestBeginning);
    const QString quoted = language == timeline::Language::TraditionalChinese ? u"「%1」"_s : u"“%1”"_s;
    return u"¶ %1 "_s.arg(document.paragraphNumber(place)) + quoted.arg(beginning);
}

} // namespace

timeline::PictureCitations pictureCitations(const ArticleDocument& document, timeline::Language language)
{
    std::map<int, std::pair<qsizetype, std::vector<timeline::EntryKey>>> byParagraph;
    for (const domain::Item& item : document.items()) {
        const std::optional<qsizetype> place = placeOf(item);
        if (!place)
            continue;
        auto& [first, keys] = byParagraph[document.paragraphNumber(*place)];
        first = *place;
        keys.push_back(entryKeyOf(item.id));
    }
    timeline::PictureCitations citations;
    for (const auto& [number, paragraph] : byParagraph) {
        citations.list += words(document, paragraph.first, language);
        for (const timeline::EntryKey key : paragraph.second)
            citations.numberOf.insert(key, int(citations.list.size()));
    }
    return citations;
}

} // namespace tidemark::session
