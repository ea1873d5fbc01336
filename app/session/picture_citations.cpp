// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/picture_citations.h"

#include "session/article_document.h"
#include "session/one_line.h"
#include "session/passage_search.h"
#include "session/timeline_entries.h"

#include <map>
#include <set>
#include <vector>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

constexpr qsizetype longestBeginning = 64;

std::vector<qsizetype> placesOf(const domain::Item& item)
{
    std::vector<qsizetype> places;
    const auto* event = std::get_if<domain::Event>(&item.body);
    if (!event || item.state == domain::ReviewState::Rejected)
        return places;
    for (const TextSpan& passage : event->passages)
        places.push_back(passage.start);
    return places;
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
    struct Paragraph {
        qsizetype place = 0;
        std::set<timeline::EntryKey> keys;
    };
    std::map<int, Paragraph> paragraphs;
    for (const domain::Item& item : document.items()) {
        for (const qsizetype place : placesOf(item)) {
            Paragraph& paragraph = paragraphs[document.paragraphNumber(place)];
            paragraph.place = place;
            paragraph.keys.insert(entryKeyOf(item.id));
        }
    }
    timeline::PictureCitations citations;
    for (const auto& [number, paragraph] : paragraphs) {
        citations.list += words(document, paragraph.place, language);
        for (const timeline::EntryKey key : paragraph.keys)
            citations.numberOf.insert(key, int(citations.list.size()));
    }
    return citations;
}

} // namespace tidemark::session
