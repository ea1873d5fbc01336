// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "domain/strong_id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace tidemark::domain {

enum class HighlightColour { Yellow, Green, Blue, Pink, Purple };
enum class HighlightStyle { Highlight, Underline, Strike };

/// How well a mark's place is known after its article got another text: found, found but to be confirmed by the
/// reader, or not found.
enum class AnchorState { Sure, Doubtful, Orphan };

/// W3C Web Annotation TextQuoteSelector: the words and up to 32 code points on each side.
struct TextQuoteSelector {
    QString exact;
    QString prefix;
    QString suffix;

    static TextQuoteSelector of(QStringView text, const TextSpan& span);

    friend bool operator==(const TextQuoteSelector&, const TextQuoteSelector&) = default;
};

/// The reader's later thought on a mark: Markdown, kept as typed. An annotation's replies form its thread.
struct Reply {
    QUuid id;
    QString body;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// A reader's mark: its target is a passage, an item, or (with neither) the whole article; its body is Markdown,
/// kept exactly as typed. An empty body is a plain highlight.
struct Annotation {
    AnnotationId id;
    ArticleId article;
    std::optional<Passage> target; ///< in the article's current version; none for an orphan
    TextQuoteSelector quote; ///< of `target`; of `carriedFrom` for an orphan
    AnchorState anchor = AnchorState::Sure;
    /// The passage of an earlier version that the mark was carried from; kept until the reader settles a
    /// doubtful mark or an orphan.
    std::optional<Passage> carriedFrom;
    ItemId item; ///< null unless the mark is on an item
    HighlightColour colour = HighlightColour::Yellow;
    HighlightStyle style = HighlightStyle::Highlight;
    QString body;
    QStringList tags;
    std::vector<Reply> replies; ///< oldest first
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace tidemark::domain
