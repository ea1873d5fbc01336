// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/line_composer.h"
#include "reader/reader_document.h"
#include "text/span_map.h"

#include <QTextLayout>

namespace tidemark::reader {

/// What a character is drawn with.
enum class Ink : quint8 { Text, Faint, Link };

struct StyledSpan {
    domain::TextSpan span;
    bool isBold = false;
    bool isSlanted = false;
    bool isMonospaced = false;
    bool isStruck = false;
    Ink ink = Ink::Text;
};

/// How the parts of a unit's text are set. Offsets are UTF-16 offsets into the unit.
struct TextDress {
    std::vector<StyledSpan> spans; ///< may nest; an inner one comes later
    qsizetype hanging = 0; ///< signs at the start beside which the other lines begin
    std::vector<TabStop> stops;

    bool isPlain() const { return spans.empty() && hanging == 0 && stops.empty(); }
    /// For a text that is shown with other lengths.
    TextDress shown(const text::SpanMap& map) const;
    /// For `text` as it is shown. Slanted Han keeps its square: it gets dots instead.
    QList<QTextLayout::FormatRange> formats(QStringView text) const;
    std::vector<Ink> inks(qsizetype length) const;
};

/// The dress of `unit`, a part of `block`: its signs, and the bold, slanted and linked words in it.
TextDress dressOf(QStringView text, const ReaderBlock& block, const domain::TextSpan& unit);

} // namespace tidemark::reader
