// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "domain/strong_id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace tidemark::domain {

enum class HighlightColour { Yellow, Green, Blue, Pink, Purple };
enum class HighlightStyle { Highlight, Underline };

/// W3C Web Annotation TextQuoteSelector: the words and up to 32 code points on each side.
struct TextQuoteSelector {
    QString exact;
    QString prefix;
    QString suffix;

    static TextQuoteSelector of(QStringView text, const TextSpan& span);

    friend bool operator==(const TextQuoteSelector&, const TextQuoteSelector&) = default;
};

/// A reader's mark: its target is a passage, an item, or (with neither) the whole article; its body is Markdown,
/// kept exactly as typed. An empty body is a plain highlight.
struct Annotation {
    AnnotationId id;
    ArticleId article;
    std::optional<Passage> target;
    TextQuoteSelector quote;
    ItemId item; ///< null unless the mark is on an item
    HighlightColour colour = HighlightColour::Yellow;
    HighlightStyle style = HighlightStyle::Highlight;
    QString body;
    QStringList tags;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace tidemark::domain
