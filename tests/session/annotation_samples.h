// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "store/library.h"

#include <vector>

namespace tidemark::samples {

/// Everything of a library that marks can rest on, in the order of ids.
struct LibraryContent {
    std::vector<domain::Article> articles;
    std::vector<domain::Version> versions;
    std::vector<domain::Annotation> annotations;

    friend bool operator==(const LibraryContent&, const LibraryContent&) = default;
};

/// Stores articles with earlier texts and items, and `count` annotations of every kind on them: on passages,
/// items and whole articles, sure, doubtful and orphaned, with replies, tags and notes in Markdown.
void fillWithAnnotations(store::Library& library, int count);
LibraryContent contentOf(const store::Library& library);

} // namespace tidemark::samples
