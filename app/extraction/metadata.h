// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

namespace tidemark::extraction {

/// Title, byline, outlet and language from plain text; a part that the text does not print stays empty. The
/// publication date is left unknown (see inferPublicationDate).
domain::ArticleMetadata findMetadata(const ReadingContext& context);

} // namespace tidemark::extraction
