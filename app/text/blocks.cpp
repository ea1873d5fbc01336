// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocks.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace tidemark::text {

namespace {

constexpr int longestHanHeading = 40;
constexpr int longestHeading = 120;
constexpr int longestByline = 80;
constexpr size_t bylineDepth = 6; ///< a byline is among the first lines

struct Line {
    domain::TextSpan span;
    bool blankBefore = true;
    bool blankAfter = true;
};

domain::TextSpan trimmed(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    return domain::TextSpan::between(start, end);
}

std::vector<Line> splitLines(QStringView text)
{
    std::vector<Line> lines;
    bool blankBefore = true;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const domain::TextSpan span = trimmed(text, start, end);
        if (span.isEmpty()) {
            if (!lines.empty())
                lines.back().blankAfter = true;
            blankBefore = true;
        } else {
            lines.push_back({ span, blankBefore, end >= text.size() });
            blankBefore = false;
        }
        start = end + 1;
    }
    return lines;
}

bool isSentenceFinal(QChar last)
{
    return QStringView(u"。.!?！？；;…,，、:：").contains(last);
}

bool isHan(QChar character)
{
    return character.unicode() >= 0x3400 && character.unicode() <= 0x9FFF;
}

bool endsLikeASentence(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && QStringView(u"”’」』\")）]】").contains(line[end - 1]))
        --end;
    return end > 0 && isSentenceFinal(line[end - 1]) && line[end - 1] != u'?' && line[end - 1] != u'？';
}

bool isHanLine(QStringView line)
{
    return std::any_of(line.begin(), line.end(), isHan);
}

bool isExclamation(QStringView line)
{
    return QStringView(u"!！").contains(line.back()) && !line.contains(u'。') && !line.contains(u'；');
}

bool isHeading(QStringView line, bool first)
{
    const int limit = isHanLine(line) ? longestHanHeading : longestHeading;
    if (first && isExclamation(line)) // a title may call out: 对我们不公平!
        return line.size() <= limit;
    return line.size() <= (first ? 2 * limit : limit) && !endsLikeASentence(line);
}

bool isByline(QStringView line)
{
    if (line.size() > longestByline || endsLikeASentence(line) || line.contains(u'。')
        || line.contains(u'，'))
        return false;
    const QString folded = fold(line);
    static constexpr std::array marks { u"记者", u"编辑", u"作者", u"撰文", u"来源", u"文/", u"文 /",
        u"通讯员", u"实习生", u"特约撰稿" };
    if (std::any_of(marks.begin(), marks.end(),
            [&](const char16_t* mark) { return folded.contains(QStringView(mark)); }))
        return true;
    return folded.startsWith(QStringView(u"by ")) || folded.startsWith(QStringView(u"文:"));
}

/// 记者王小明／台北报导: no title, though it stands first.
bool isReportersLine(QStringView line)
{
    const QString folded = fold(line);
    return folded.startsWith(QStringView(u"记者"))
        && (folded.endsWith(QStringView(u"报导")) || folded.endsWith(QStringView(u"报道")));
}

} // namespace

std::vector<Block> splitBlocks(QStringView text)
{
    std::vector<Block> blocks;
    const std::vector<Line> lines = splitLines(text);
    // Some texts end each paragraph with a single line end and have no blank lines at all.
    const bool noBlankLines = std::none_of(lines.begin() + (lines.empty() ? 0 : 1), lines.end(),
        [](const Line& line) { return line.blankBefore; });
    for (const Line& line : lines) {
        const QStringView words = text.mid(line.span.start, line.span.length);
        BlockKind kind = BlockKind::Paragraph;
        const bool mayBeByline = blocks.empty() ? isReportersLine(words) : blocks.size() < bylineDepth;
        if (mayBeByline && isByline(words))
            kind = BlockKind::Byline;
        else if (isHeading(words, blocks.empty())
            && ((line.blankBefore && line.blankAfter)
                || (noBlankLines && lines.size() > 1 && isHanLine(words))))
            kind = BlockKind::Heading;
        blocks.push_back({ kind, line.span });
    }
    return blocks;
}

} // namespace tidemark::text
