// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QStringList>

namespace tidemark::reader {

/// How the text is set. Lengths are in ems (the width of one Han character) of the body size unless said
/// otherwise.
struct ReaderTypography {
    QStringList families; ///< in order of preference; empty: a serif fit for the document's language
    qreal pointSize = 12.5;
    qreal lineHeight = 1.75; ///< line pitch as a multiple of the font size, 1..4
    int measure = 38; ///< longest line, in Han characters
    qreal paragraphSpacing = 0.75;
    qreal firstLineIndent = 0;
    bool justified = true;
    bool spacesScripts = true; ///< a quarter em between Han and Latin letters or digits
    bool squeezesPunctuation = true; ///< neighbouring full-width marks, and marks at line edges
    bool hangsPunctuation = true; ///< commas and full stops may stand beyond the line's end
    bool isVertical = false; ///< lines run downwards and follow one another to the left
    QMargins margins { 38, 30, 38, 48 }; ///< around the text, in device-independent pixels, at 100 % zoom

    friend bool operator==(const ReaderTypography&, const ReaderTypography&) = default;
};

/// Serif families with the glyph forms of a BCP 47 language, best first.
QStringList serifFamilies(const QString& language);
/// Sans-serif families with the glyph forms of a BCP 47 language, best first.
QStringList sansSerifFamilies(const QString& language);

} // namespace tidemark::reader
