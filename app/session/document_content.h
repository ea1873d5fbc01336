// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_content.h"

namespace tidemark::session {

class ArticleDocument;

/// What one open article brings to a timeline of its own, in lanes by category.
TimelineContent documentContent(const ArticleDocument& document, timeline::Language language);

} // namespace tidemark::session
