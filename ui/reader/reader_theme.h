// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_highlight.h"

#include <QColor>

#include <array>

namespace tidemark::reader {

/// How one highlight tone is drawn. Fills are translucent, so that overlapping ones mix.
struct ToneColours {
    QColor line;
    QColor fill;
    QColor strongFill; ///< of the emphasised highlight
};

/// Every colour of the reader.
struct ReaderTheme {
    QColor paper;
    QColor ink;
    QColor faintInk; ///< byline, details, empty state
    QColor selection;
    QColor caret;
    QColor link;
    std::array<ToneColours, highlightToneCount> tones;

    const ToneColours& tone(HighlightTone which) const { return tones[static_cast<size_t>(which)]; }

    static ReaderTheme light();
    static ReaderTheme sepia();
    static ReaderTheme dark();
    static ReaderTheme highContrast();
};

} // namespace tidemark::reader
