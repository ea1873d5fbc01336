// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/metadata.h"

#include "extraction/prose.h"
#include "text/fold.h"

#include <algorithm>
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

/// Brackets that open a paragraph with who reports: (中央社记者王小明台北25日电), [某新闻网].
domain::TextSpan leadingBracket(const ReadingContext& context, const domain::TextSpan& paragraph)
{
    static constexpr QStringView openers = u"(（[〔【";
    static constexpr QStringView closers = u")）]〕】";
    constexpr qsizetype longest = 60;
    const QStringView words = context.foldedWords(paragraph);
    const qsizetype kind = words.isEmpty() ? -1 : openers.indexOf(words[0]);
    const qsizetype close = kind < 0 ? -1 : words.left(longest).indexOf(closers[kind]);
    return close < 2 ? domain::TextSpan {} : domain::TextSpan { paragraph.start + 1, close - 1 };
}

/// 某报讯(记者李某某): the words of an outlet before 讯 or 电, at the very start of a paragraph.
qsizetype wireEnd(QStringView folded)
{
    constexpr qsizetype furthest = 40;
    for (qsizetype at = 2; at < std::min(furthest, folded.size()); ++at) {
        const bool wired = (folded[at] == u'讯' && QStringView(u"报网社刊视").contains(folded[at - 1]))
            || (folded[at] == u'电' && QStringView(u"日社").contains(folded[at - 1]));
        if (wired)
            return at;
        if (endsSentence(folded[at]) || endsClause(folded[at]))
            break;
    }
    return -1;
}

/// The part of a wire's head that names the outlet: up to the place or date behind 社, 网 or 报.
QString outletOfWire(QStringView folded, QStringView words)
{
    constexpr qsizetype longestOutlet = 12;
    for (qsizetype at = 1; at < std::min(longestOutlet, folded.size()); ++at) {
        if (QStringView(u"社网报台刊").contains(folded[at]))
            return words.left(at + 1).toString();
    }
    return {};
}

/// Who reports and where, out of the head of the first paragraph.
void readHead(
    const ReadingContext& context, const domain::TextSpan& paragraph, domain::ArticleMetadata& metadata)
{
    domain::TextSpan byline = leadingBracket(context, paragraph);
    const QStringView folded = context.foldedWords(paragraph);
    const QStringView words = context.words(paragraph);
    QString outlet;
    if (!byline.isEmpty()) {
        outlet = outletOf(context, byline);
        const QStringView inside = context.foldedWords(byline);
        if (outlet.isEmpty() && !inside.contains(QStringView(u"记者")))
            outlet = outletOfWire(inside, context.words(byline));
        if (outlet.isEmpty() && !inside.contains(QStringView(u"记者")))
            return;
    } else if (const qsizetype wire = wireEnd(folded); wire > 0) {
        outlet = outletOfWire(folded.left(wire), words);
        const qsizetype next = skipBlanks(context.folded, paragraph.start + wire + 1, paragraph.end());
        byline = leadingBracket(context, domain::TextSpan::between(next, paragraph.end()));
    }
    if (metadata.outlet.isEmpty())
        metadata.outlet = outlet;
    if (metadata.byline.isEmpty())
        metadata.byline = context.words(byline).toString();
}

/// A heading's words without the number signs that Markdown puts before them.
QString headingWords(QStringView heading)
{
    constexpr qsizetype deepestLevel = 6;
    qsizetype signs = 0;
    while (signs < std::min(heading.size(), deepestLevel) && heading[signs] == u'#')
        ++signs;
    const bool isMarked = signs > 0 && signs < heading.size() && heading[signs].isSpace();
    return (isMarked ? heading.sliced(signs).trimmed() : heading).toString();
}

} // namespace

domain::ArticleMetadata findMetadata(const ReadingContext& context)
{
    domain::ArticleMetadata metadata;
    metadata.language = languageOf(context);
    bool atTop = true;
    for (const text::Block& block : context.blocks) {
        atTop &= block.kind != text::BlockKind::Paragraph;
        if (block.kind == text::BlockKind::Heading && atTop && metadata.title.isEmpty())
            metadata.title = headingWords(context.words(block.span));
        if (block.kind == text::BlockKind::Byline && metadata.byline.isEmpty())
            metadata.byline = context.words(block.span).toString();
        if (block.kind == text::BlockKind::Byline && metadata.outlet.isEmpty())
            metadata.outlet = outletOf(context, block.span);
    }
    const auto first = std::find_if(context.blocks.begin(), context.blocks.end(),
        [](const text::Block& block) { return block.kind == text::BlockKind::Paragraph; });
    if (first != context.blocks.end())
        readHead(context, first->span, metadata);
    return metadata;
}

} // namespace tidemark::extraction
