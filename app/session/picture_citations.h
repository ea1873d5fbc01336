// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_spec.h"

namespace tidemark::session {

class ArticleDocument;

/// The paragraphs that an article's events are from, in text order, each with its number as the window shows
/// it and its beginning; every event has the numbers of all paragraphs that tell of it. Rejected events have
/// none.
timeline::PictureCitations pictureCitations(const ArticleDocument& document, timeline::Language language);

} // namespace tidemark::session
