// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_document.h"

#include "text/block_forms.h"

namespace tidemark::reader {

namespace {

ReaderBlockKind readerKind(text::BlockKind kind)
{
    switch (kind) {
    case text::BlockKind::Heading:
        return ReaderBlockKind::Heading;
    case text::BlockKind::Byline:
        return ReaderBlockKind::Byline;
    case text::BlockKind::Paragraph:
        break;
    }
    return ReaderBlockKind::Paragraph;
}

using text::BlockForm;
using text::BlockRole;

bool isListItem(const std::vector<BlockForm>& forms, size_t index)
{
    return index < forms.size() && forms[index].role == BlockRole::ListItem;
}

/// A short numbered line that stands alone is a heading; with others beside it, an item.
bool standsInAList(const std::vector<BlockForm>& forms, size_t index)
{
    return isListItem(forms, index + 1) || (index > 0 && isListItem(forms, index - 1));
}

/// 潮水退了。[1]: a sentence, though a short line that ends in a number looks like a heading.
bool endsWithNoteSign(QStringView line)
{
    if (!line.endsWith(u']'))
        return false;
    const qsizetype open = line.lastIndexOf(u'[');
    return open > 0 && QStringView(u"。！？.!?”」").contains(line[open - 1]);
}

void shape(ReaderBlock& block, const std::vector<BlockForm>& forms, size_t index, bool isSentence)
{
    const BlockForm& form = forms[index];
    const bool wasHeading = block.kind == ReaderBlockKind::Heading || block.kind == ReaderBlockKind::Title;
    switch (form.role) {
    case BlockRole::Plain:
        if (wasHeading && isSentence)
            block.kind = ReaderBlockKind::Paragraph;
        block.level = block.kind == ReaderBlockKind::Paragraph || !wasHeading ? 0 : 2;
        return;
    case BlockRole::Heading:
        block.kind = ReaderBlockKind::Heading;
        break;
    case BlockRole::ListItem:
        if (wasHeading && form.isNumbered && !standsInAList(forms, index)) {
            block.level = 2;
            return;
        }
        block.kind = ReaderBlockKind::ListItem;
        break;
    case BlockRole::Quote:
        block.kind = ReaderBlockKind::Quote;
        break;
    case BlockRole::TableRow:
    case BlockRole::TableRule:
        block.kind = ReaderBlockKind::TableRow;
        break;
    case BlockRole::Caption:
        block.kind = ReaderBlockKind::Caption;
        break;
    case BlockRole::Footnote:
        block.kind = ReaderBlockKind::Footnote;
        break;
    case BlockRole::Rule:
        block.kind = ReaderBlockKind::Paragraph;
        break;
    }
    block.level = form.level;
    block.marker = form.marker;
    const bool hasRuleBelow = index + 1 < forms.size() && forms[index + 1].role == BlockRole::TableRule;
    if (form.role == BlockRole::TableRow && hasRuleBelow)
        block.level = 1;
}

} // namespace

std::vector<ReaderBlock> readerBlocks(QStringView text, const std::vector<text::Block>& blocks)
{
    std::vector<ReaderBlock> result = readerBlocks(blocks);
    const std::vector<BlockForm> forms = text::blockForms(text, blocks);
    bool mayBeTitle = true;
    for (size_t index = 0; index < result.size(); ++index) {
        ReaderBlock& block = result[index];
        const bool wasTitle = block.kind == ReaderBlockKind::Title;
        shape(block, forms, index, endsWithNoteSign(text.sliced(block.span.start, block.span.length)));
        const bool isHeading = block.kind == ReaderBlockKind::Heading;
        if (mayBeTitle && (isHeading || (wasTitle && block.kind == ReaderBlockKind::Title))
            && forms[index].role != BlockRole::Caption)
            block.kind = ReaderBlockKind::Title;
        mayBeTitle = mayBeTitle && block.kind == ReaderBlockKind::Byline;
    }
    return result;
}

std::vector<ReaderBlock> readerBlocks(const std::vector<text::Block>& blocks)
{
    std::vector<ReaderBlock> result;
    result.reserve(blocks.size());
    bool mayBeTitle = true;
    for (const text::Block& block : blocks) {
        ReaderBlockKind kind = readerKind(block.kind);
        if (mayBeTitle && kind == ReaderBlockKind::Heading)
            kind = ReaderBlockKind::Title;
        mayBeTitle = mayBeTitle && kind == ReaderBlockKind::Byline;
        result.push_back({ block.span, kind });
    }
    return result;
}

} // namespace tidemark::reader
