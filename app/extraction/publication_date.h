// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

namespace tidemark::extraction {

/// When the article was published, from its dateline or byline, a day it calls today, or the latest period it
/// tells of as completed; with the wordings this rests on. Unknown when the text gives no ground.
domain::PublicationDate inferPublicationDate(const ReadingContext& context);

} // namespace tidemark::extraction
