// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace tidemark::session {

class ArticleDocument;

/// Small questions on where words and dates stand in an open article. Spans are UTF-16 units of its text.

/// The sentence that holds `position`; empty when none does.
domain::TextSpan sentenceAt(const ArticleDocument& document, qsizetype position);
/// The paragraph (line) that holds `position`.
domain::TextSpan paragraphAt(const ArticleDocument& document, qsizetype position);
/// The time expressions that touch `span`, rejected ones included, in text order. They hold until the next
/// change.
std::vector<const domain::TimeExpression*> timesIn(
    const ArticleDocument& document, const domain::TextSpan& span);

/// The last place of `words` inside `within`; nothing for empty words.
std::optional<domain::TextSpan> lastPlaceIn(
    const ArticleDocument& document, QStringView words, const domain::TextSpan& within);
/// The first place of `words` inside `within`.
std::optional<domain::TextSpan> firstPlaceIn(
    const ArticleDocument& document, QStringView words, const domain::TextSpan& within);
/// The place of `words` inside `within` that a reader would take: the last one before `position`, else the
/// first one behind.
std::optional<domain::TextSpan> placeAround(
    const ArticleDocument& document, QStringView words, const domain::TextSpan& within, qsizetype position);

} // namespace tidemark::session
