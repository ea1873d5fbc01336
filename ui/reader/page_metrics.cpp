// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/page_metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tidemark::reader {

namespace {

// Sizes relative to the body text.
constexpr qreal titleSize = 1.48;
constexpr qreal headingSize = 1.1;
constexpr qreal bylineSize = 0.8;
constexpr qreal tableSize = 0.92;
constexpr qreal captionSize = 0.84;
constexpr qreal noteSize = 0.86;
constexpr qreal titleLineHeight = 1.4;
constexpr qreal smallestMarginShare = 0.06; // of the viewport's width

QFont fontOf(const QStringList& families, qreal pointSize, QFont::Weight weight)
{
    QFont font(families);
    font.setPointSizeF(pointSize);
    font.setWeight(weight);
    // Advances of whole pixels would space Han characters unevenly at most zooms.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

BlockMetrics measureBlock(const QFont& font, qreal lineHeight)
{
    const QFontMetricsF metrics(font);
    BlockMetrics block;
    block.font = font;
    block.em = std::max<qreal>(1, metrics.horizontalAdvance(QChar(0x4E2D)));
    block.pitch = std::max(1, int(std::lround(block.em * lineHeight)));
    // CJK fonts have tall line boxes: what is centred in the line is the em square, 0.88 of it above the
    // baseline.
    block.baseline = int(std::lround((block.pitch - block.em) / 2 + 0.88 * block.em));
    return block;
}

void setSpacing(PageMetrics& page, const ReaderTypography& typography, PunctuationInks& inks)
{
    const qreal em = page.of(ReaderBlockKind::Paragraph).em;
    const auto block
        = [&](ReaderBlockKind kind) -> BlockMetrics& { return page.blocks[static_cast<size_t>(kind)]; };
    const auto ems = [em](qreal count) { return int(std::lround(count * em)); };
    const qreal space = typography.paragraphSpacing;
    block(ReaderBlockKind::Title).spaceBefore = 0;
    block(ReaderBlockKind::Byline).spaceBefore = ems(0.3);
    block(ReaderBlockKind::Heading).spaceBefore = page.subheading.spaceBefore = ems(space + 0.5);
    for (const auto kind : { ReaderBlockKind::Paragraph, ReaderBlockKind::ListItem, ReaderBlockKind::Quote,
             ReaderBlockKind::TableRow, ReaderBlockKind::Caption, ReaderBlockKind::Footnote })
        block(kind).spaceBefore = ems(space);
    for (const auto kind : { ReaderBlockKind::Paragraph, ReaderBlockKind::ListItem, ReaderBlockKind::Quote,
             ReaderBlockKind::Footnote })
        block(kind).justified = typography.justified;
    block(ReaderBlockKind::ListItem).levelIndent = ems(1.5);
    block(ReaderBlockKind::Quote).levelIndent = ems(1.2);
    block(ReaderBlockKind::Paragraph).firstLineIndent = ems(typography.firstLineIndent);
    for (BlockMetrics& each : page.blocks)
        each.spaceBetween = each.spaceBefore;
    block(ReaderBlockKind::ListItem).spaceBetween = block(ReaderBlockKind::Footnote).spaceBetween
        = ems(0.2 * space);
    block(ReaderBlockKind::Quote).spaceBetween = ems(0.6 * space);
    block(ReaderBlockKind::TableRow).spaceBetween = 0;
    page.subheading.spaceBetween = page.subheading.spaceBefore;
    const auto setManners = [&](BlockMetrics& each) {
        each.spacesScripts = typography.spacesScripts;
        each.squeezes = typography.squeezesPunctuation;
        each.hangs = typography.hangsPunctuation;
        each.isVertical = typography.isVertical;
        each.ink = inks.of(each.font, typography.isVertical);
    };
    std::for_each(page.blocks.begin(), page.blocks.end(), setManners);
    setManners(page.subheading);
}

void setColumn(PageMetrics& page, const ReaderTypography& typography, qreal zoom, int viewportWidth)
{
    const int narrowest = int(std::lround(smallestMarginShare * viewportWidth));
    const int left
        = std::min(int(typography.margins.left() * zoom), std::max(narrowest, typography.margins.left() / 2));
    const int right = std::min(
        int(typography.margins.right() * zoom), std::max(narrowest, typography.margins.right() / 2));
    const qreal em = page.of(ReaderBlockKind::Paragraph).em;
    const int available = viewportWidth - left - right;
    // Whole characters a line: pure Han lines then need no stretching.
    const int characters = std::clamp(int(available / em), 4, std::max(4, typography.measure));
    page.columnWidth = int(std::ceil(characters * em));
    page.columnLeft = std::max(4, left + (available - page.columnWidth) / 2);
    page.topMargin = int(std::lround(typography.margins.top() * zoom));
    page.bottomMargin = int(std::lround(typography.margins.bottom() * zoom));
}

} // namespace

LineRules BlockMetrics::lineRules(int width) const
{
    return { qreal(width), em, qreal(firstLineIndent), qreal(restIndent), justified, spacesScripts, squeezes,
        hangs, 0, {}, isVertical };
}

PageMetrics measurePage(const ReaderTypography& typography, const QString& language, qreal zoom,
    int viewportWidth, PunctuationInks& inks)
{
    const QStringList serif = typography.families.isEmpty() ? serifFamilies(language) : typography.families;
    const qreal size = std::max<qreal>(1, typography.pointSize * zoom);
    const qreal lineHeight = std::clamp<qreal>(typography.lineHeight, 1, 4);
    PageMetrics page;
    const QStringList sans = sansSerifFamilies(language);
    const BlockMetrics body = measureBlock(fontOf(serif, size, QFont::Normal), lineHeight);
    page.blocks = {
        measureBlock(fontOf(serif, size * titleSize, QFont::Bold), titleLineHeight),
        measureBlock(fontOf(sans, size * bylineSize, QFont::Normal), lineHeight),
        measureBlock(fontOf(serif, size * headingSize, QFont::Bold), lineHeight),
        body,
        body,
        body,
        measureBlock(fontOf(serif, size * tableSize, QFont::Normal), lineHeight),
        measureBlock(fontOf(sans, size * captionSize, QFont::Normal), lineHeight),
        measureBlock(fontOf(serif, size * noteSize, QFont::Normal), lineHeight),
    };
    page.subheading = measureBlock(fontOf(serif, size, QFont::Bold), lineHeight);
    setSpacing(page, typography, inks);
    setColumn(page, typography, zoom, viewportWidth);
    return page;
}

} // namespace tidemark::reader
