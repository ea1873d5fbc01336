// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/item.h"
#include "timeline/entry_note.h"

#include <vector>

namespace tidemark::session {
class ArticleDocument;
}

namespace tidemark::shell {

/// What the timeline tells of the events among an article's items, beside their place in time. What has not
/// been looked at, and what is dated differently, is known while the article is open.
timeline_view::EntryNotes entryNotes(const std::vector<domain::Item>& items,
    const std::vector<domain::Annotation>& annotations, const session::ArticleDocument* open);

} // namespace tidemark::shell
