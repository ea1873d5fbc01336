// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/document_layout.h"

namespace tidemark::reader {

enum class TextUnit { Character, Word, Sentence, Line, Paragraph, Whole };

/// The text cut into units as a screen reader asks for them: units of one kind follow one another without a
/// gap, so those that end a paragraph hold the line ends after it. Looks only at the neighbourhood of an
/// offset.
class TextUnits {
public:
    TextUnits(DocumentLayout& layout, const ReaderDocument& document);

    /// The unit that holds `offset` (UTF-16), or an empty one at the end of the text.
    domain::TextSpan at(qsizetype offset, TextUnit unit) const;
    domain::TextSpan before(qsizetype offset, TextUnit unit) const;
    domain::TextSpan after(qsizetype offset, TextUnit unit) const;

private:
    domain::TextSpan characterAt(qsizetype offset) const;
    domain::TextSpan wordAt(qsizetype offset) const;
    domain::TextSpan sentenceAt(qsizetype offset) const;
    domain::TextSpan lineAt(qsizetype offset) const;
    domain::TextSpan paragraphAt(qsizetype offset) const;
    /// Index of the block that holds `offset` or precedes it; -1 when there is none.
    int blockAt(qsizetype offset) const;

    DocumentLayout& m_layout;
    const ReaderDocument& m_document;
};

} // namespace tidemark::reader
