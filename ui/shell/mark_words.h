// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/mark_description.h"
#include "session/article_document.h"
#include "session/colour_names.h"

namespace tidemark::shell {

/// What a highlight of the reader says to those who do not see its colour.
reader::MarkDescription describeMark(
    const session::ArticleDocument& document, const QString& key, const session::ColourNames& names);

} // namespace tidemark::shell
