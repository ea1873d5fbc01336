// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QString>

namespace tidemark::reader {

/// What a highlight's colour stands for: an event's category, or one of the reader's own five colours.
enum class HighlightTone { Policy, Product, Figure, Statement, Other, Yellow, Green, Blue, Pink, Purple };
inline constexpr int highlightToneCount = 10;

enum class HighlightLook { FillAndUnderline, UnderlineOnly, Strike };

/// A coloured stretch of the text. Highlights may overlap: their underlines are then stacked.
struct ReaderHighlight {
    domain::TextSpan span;
    HighlightTone tone = HighlightTone::Other;
    HighlightLook look = HighlightLook::FillAndUnderline;
    QString key; ///< the caller's name for it, given back by the signals; empty: it cannot be pointed at
    bool hasNote = false; ///< marked in the margin too
    bool emphasised = false; ///< drawn stronger: it is the selected one
    bool isDoubtful = false; ///< underlined with dashes: its place is not certain

    friend bool operator==(const ReaderHighlight&, const ReaderHighlight&) = default;
};

} // namespace tidemark::reader
