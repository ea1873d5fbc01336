// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view_p.h"

#include "text/lexicon_matcher.h"

namespace tidemark::reader {

using domain::TextSpan;

void ReaderView::setKnownWords(std::function<std::shared_ptr<const text::LexiconMatcher>()> ask)
{
    d->knownWords = std::move(ask);
    d->wordFinder.reset();
}

TextSpan ReaderView::wordAt(qsizetype offset) const
{
    return grainSpan(d->document.text, d->blockSpanAt(offset), offset, SelectionGrain::Word, &d->words());
}

TextSpan ReaderView::sentenceAt(qsizetype offset) const
{
    return grainSpan(d->document.text, d->blockSpanAt(offset), offset, SelectionGrain::Sentence);
}

const text::WordFinder& ReaderView::Private::words() const
{
    if (!wordFinder)
        wordFinder = std::make_unique<text::WordFinder>(
            knownWords ? knownWords() : std::shared_ptr<const text::LexiconMatcher>());
    return *wordFinder;
}

} // namespace tidemark::reader
