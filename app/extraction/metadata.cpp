// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/metadata.h"

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

namespace {

QString languageOf(const ReadingContext& context)
{
    qsizetype han = 0;
    qsizetype latin = 0;
    qsizetype traditional = 0;
    for (qsizetype i = 0; i < context.text.size(); ++i) {
        const QChar character = context.text[i];
        if (character.unicode() >= 0x3400 && character.unicode() <= 0x9FFF) {
            ++han;
            traditional += character != context.folded[i] ? 1 : 0;
        } else if (character.isLetter() && character.unicode() < 0x250) {
            ++latin;
        }
    }
    // A Han character carries about as much as one short Latin word.
    constexpr int lettersPerHan = 4;
    if (han == 0 && latin == 0)
        return u"und"_s;
    if (han * lettersPerHan < latin)
        return u"en"_s;
    constexpr int traditionalShare = 20;
    return traditional * traditionalShare > han ? u"zh-Hant"_s : u"zh-Hans"_s;
}

} // namespace

domain::ArticleMetadata findMetadata(const ReadingContext& context)
{
    domain::ArticleMetadata metadata;
    metadata.language = languageOf(context);
    for (const text::Block& block : context.blocks) {
        if (block.kind == text::BlockKind::Heading && metadata.title.isEmpty())
            metadata.title = context.words(block.span).toString();
        if (block.kind == text::BlockKind::Byline && metadata.byline.isEmpty())
            metadata.byline = context.words(block.span).toString();
    }
    return metadata;
}

} // namespace tidemark::extraction
