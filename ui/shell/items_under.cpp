// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/items_under.h"

#include <algorithm>

namespace tidemark::shell {

using domain::TextSpan;

namespace {

std::vector<TextSpan> passagesOf(const domain::ItemBody& body)
{
    if (const auto* event = std::get_if<domain::Event>(&body))
        return event->passages;
    if (const auto* person = std::get_if<domain::Person>(&body))
        return person->mentions;
    return { domain::mainSpan(body) };
}

} // namespace

std::vector<domain::ItemId> itemsUnder(const session::ArticleDocument& document, const TextSpan& span)
{
    const TextSpan touched { span.start, std::max<qsizetype>(1, span.length) };
    std::vector<std::pair<qsizetype, domain::ItemId>> found;
    for (const domain::Item& item : document.items()) {
        if (item.state == domain::ReviewState::Rejected)
            continue;
        for (const TextSpan& passage : passagesOf(item.body)) {
            if (!passage.overlaps(touched))
                continue;
            found.emplace_back(passage.length, item.id);
            break;
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<domain::ItemId> ids;
    for (const auto& [length, id] : found)
        ids.push_back(id);
    return ids;
}

} // namespace tidemark::shell
