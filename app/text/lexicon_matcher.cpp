// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lexicon_matcher.h"

#include "text/fold.h"

#include <algorithm>

namespace tidemark::text {

using domain::TextSpan;

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 0x250;
}

bool cutsWord(QStringView text, qsizetype boundary)
{
    return boundary > 0 && boundary < text.size() && isWordCharacter(text[boundary - 1])
        && isWordCharacter(text[boundary]) && (text[boundary - 1].isLetter() || text[boundary].isLetter());
}

} // namespace

LexiconMatcher::LexiconMatcher()
    : m_nodes(1)
    , m_rootPages(256, noNode)
{
}

int LexiconMatcher::childOf(int node, char16_t unit) const
{
    if (node == 0) {
        const int page = m_rootPages[unit >> 8];
        return page == noNode ? noNode : m_rootChildren[static_cast<size_t>(page + (unit & 0xFF))];
    }
    const auto& next = m_nodes[static_cast<size_t>(node)].next;
    const auto found = std::lower_bound(
        next.begin(), next.end(), unit, [](const auto& edge, char16_t value) { return edge.first < value; });
    return found != next.end() && found->first == unit ? found->second : noNode;
}

int LexiconMatcher::childOrNew(int node, char16_t unit)
{
    const int existing = childOf(node, unit);
    if (existing != noNode)
        return existing;
    const int child = static_cast<int>(m_nodes.size());
    m_nodes.emplace_back();
    if (node == 0) {
        int& page = m_rootPages[unit >> 8];
        if (page == noNode) {
            page = static_cast<int>(m_rootChildren.size());
            m_rootChildren.resize(m_rootChildren.size() + 256, noNode);
        }
        m_rootChildren[static_cast<size_t>(page + (unit & 0xFF))] = child;
    } else {
        auto& next = m_nodes[static_cast<size_t>(node)].next;
        const auto at = std::lower_bound(next.begin(), next.end(), unit,
            [](const auto& edge, char16_t value) { return edge.first < value; });
        next.insert(at, { unit, child });
    }
    return child;
}

void LexiconMatcher::add(QStringView word, int value)
{
    if (word.isEmpty())
        return;
    int node = 0;
    for (const QChar character : word)
        node = childOrNew(node, foldUnit(character.unicode()));
    m_nodes[static_cast<size_t>(node)].value = static_cast<int>(m_values.size());
    m_values.push_back(value);
    m_longest = std::max(m_longest, word.size());
}

std::optional<LexiconMatch> LexiconMatcher::longestAt(QStringView folded, qsizetype position) const
{
    std::optional<LexiconMatch> best;
    int node = 0;
    for (qsizetype at = position; at < folded.size(); ++at) {
        node = childOf(node, folded[at].unicode());
        if (node == noNode)
            break;
        const int value = m_nodes[static_cast<size_t>(node)].value;
        if (value >= 0 && !cutsWord(folded, at + 1))
            best = LexiconMatch { TextSpan::between(position, at + 1), m_values[static_cast<size_t>(value)] };
    }
    return best && !cutsWord(folded, position) ? best : std::nullopt;
}

std::optional<LexiconMatch> LexiconMatcher::longestEndingAt(
    QStringView folded, qsizetype end, qsizetype limit) const
{
    for (qsizetype start = std::max({ limit, end - m_longest, qsizetype(0) }); start < end; ++start) {
        const auto value = valueOf(folded.mid(start, end - start));
        if (value && !cutsWord(folded, start) && !cutsWord(folded, end))
            return LexiconMatch { TextSpan::between(start, end), *value };
    }
    return std::nullopt;
}

std::optional<int> LexiconMatcher::valueOf(QStringView foldedWord) const
{
    int node = 0;
    for (const QChar character : foldedWord) {
        node = childOf(node, character.unicode());
        if (node == noNode)
            return std::nullopt;
    }
    const int value = m_nodes[static_cast<size_t>(node)].value;
    return value < 0 ? std::nullopt : std::optional(m_values[static_cast<size_t>(value)]);
}

std::vector<LexiconMatch> LexiconMatcher::findAll(QStringView folded, const TextSpan& within) const
{
    std::vector<LexiconMatch> matches;
    const QStringView visible = folded.left(within.end());
    for (qsizetype at = std::max(within.start, qsizetype(0)); at < visible.size();) {
        const auto match = longestAt(visible, at);
        if (match)
            matches.push_back(*match);
        at = match ? match->span.end() : at + 1;
    }
    return matches;
}

} // namespace tidemark::text
