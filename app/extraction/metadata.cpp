// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/metadata.h"

#include "text/fold.h"

#include <array>

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

/// What stands before "記者" or after "來源：" in a byline.
QString outletOf(const ReadingContext& context, const domain::TextSpan& byline)
{
    const QStringView folded = context.foldedWords(byline);
    const QStringView words = context.words(byline);
    for (const QStringView mark : { QStringView(u"来源:"), QStringView(u"来源 ") }) {
        const qsizetype at = folded.indexOf(mark);
        if (at >= 0)
            return words.mid(at + mark.size()).trimmed().toString().section(u' ', 0, 0);
    }
    const qsizetype reporter = folded.indexOf(QStringView(u"记者"));
    if (reporter <= 0)
        return {};
    QStringView name = words.left(reporter).trimmed();
    while (!name.isEmpty() && QStringView(u"(（【[/／").contains(name.front()))
        name = name.mid(1);
    static constexpr std::array own { u"本报", u"本刊", u"本台", u"本网", u"特约", u"实习", u"见习", u"首席",
        u"文/", u"文" };
    const QString foldedName = text::fold(name);
    for (const char16_t* word : own) {
        if (foldedName == QStringView(word))
            return {};
    }
    return name.toString();
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
        if (block.kind == text::BlockKind::Byline && metadata.outlet.isEmpty())
            metadata.outlet = outletOf(context, block.span);
    }
    return metadata;
}

} // namespace tidemark::extraction
