// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_document.h"
#include "reader/reader_highlight.h"
#include "session/article_document.h"

#include <optional>
#include <variant>

namespace tidemark::shell {

/// What the reader pane shows of a document.
reader::ReaderDocument readerDocument(const session::ArticleDocument& document);
/// Events by category, quotations, and the reader's own marks; nothing that was rejected.
std::vector<reader::ReaderHighlight> readerHighlights(const session::ArticleDocument& document);

/// What a highlight's key names.
using HighlightTarget = std::variant<std::monostate, domain::ItemId, domain::AnnotationId>;
QString highlightKey(domain::ItemId id);
QString highlightKey(domain::AnnotationId id);
HighlightTarget highlightTarget(const QString& key);

} // namespace tidemark::shell
