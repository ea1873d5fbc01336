// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/item.h"
#include "exchange/portable_article.h"
#include "text/code_points.h"

namespace tidemark::session {

/// Items as files carry them: everything the library keeps of them, with spans as [start, end] in code
/// points.
QJsonObject itemContent(const domain::Item& item, const text::CodePointIndex& codePoints);
/// The version whose text the spans of a carried item count in; null when it does not say.
domain::VersionId itemVersion(const exchange::PortableItem& portable);
/// Nothing for what itemContent() does not give, also when a span lies outside the text.
std::optional<domain::Item> itemOf(const exchange::PortableItem& portable, const domain::Version& version,
    const text::CodePointIndex& codePoints);

/// What an item is and says, in one line in the reader's language, such as "Event: first ferries".
QString itemWords(const domain::Item& item, QStringView text);

} // namespace tidemark::session
