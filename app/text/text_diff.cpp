// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_diff.h"

#include "text/sequence_match.h"
#include "text/wording_tokens.h"

#include <QHash>

#include <algorithm>

namespace tidemark::text {

using domain::TextSpan;
using Words = WordingTokens::Words;

namespace {

constexpr qsizetype shortestMoved = 4; ///< characters; shorter lines are the same by chance
constexpr double leastShared = 0.35; ///< of a paragraph's words, else it is another paragraph

std::vector<TextSpan> linesOf(QStringView text)
{
    std::vector<TextSpan> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        qsizetype first = start;
        qsizetype last = end;
        while (first < last && text[first].isSpace())
            ++first;
        while (last > first && text[last - 1].isSpace())
            --last;
        if (last > first)
            lines.push_back(TextSpan::between(first, last));
        start = end + 1;
    }
    return lines;
}

/// The spans of the words that no run matches, joined where they follow each other.
std::vector<TextSpan> joined(const std::vector<TextSpan>& spans, const std::vector<bool>& isMatched, size_t from, size_t to)
{
    std::vector<TextSpan> result;
    bool goesOn = false;
    for (size_t i = from; i < to; ++i) {
        if (!isMatched[i]) {
            if (goesOn)
                result.back() = TextSpan::between(result.back().start, spans[i].end());
            else
                result.push_back(spans[i]);
        }
        goesOn = !isMatched[i];
    }
    return result;
}

qsizetype lengthOf(const std::vector<TextSpan>& spans, qsizetype from, qsizetype to)
{
    return from >= to ? 0 : spans[size_t(to - 1)].end() - spans[size_t(from)].start;
}

/// Takes out small runs between larger differences: scattered characters that are the same by chance make a
/// change unreadable.
std::vector<MatchRun> readable(std::vector<MatchRun> runs, const Words& before, const Words& after)
{
    std::vector<MatchRun> kept;
    const auto beforeEnd = static_cast<qsizetype>(before.ids.size());
    const auto afterEnd = static_cast<qsizetype>(after.ids.size());
    for (size_t i = 0; i < runs.size(); ++i) {
        const MatchRun& run = runs[i];
        const qsizetype leftBefore = kept.empty() ? 0 : kept.back().before + kept.back().length;
        const qsizetype leftAfter = kept.empty() ? 0 : kept.back().after + kept.back().length;
        const qsizetype rightBefore = i + 1 < runs.size() ? runs[i + 1].before : beforeEnd;
        const qsizetype rightAfter = i + 1 < runs.size() ? runs[i + 1].after : afterEnd;
        const qsizetype left = std::max(lengthOf(before.spans, leftBefore, run.before),
            lengthOf(after.spans, leftAfter, run.after));
        const qsizetype right = std::max(lengthOf(before.spans, run.before + run.length, rightBefore),
            lengthOf(after.spans, run.after + run.length, rightAfter));
        const qsizetype own = lengthOf(before.spans, run.before, run.before + run.length);
        if (own >= left || own >= right)
            kept.push_back(run);
    }
    return kept;
}

/// Makes the diff of two texts, step by step.
class Differ {
public:
    Differ(QStringView before, QStringView after)
        : m_beforeText(before)
        , m_afterText(after)
        , m_before(linesOf(before))
        , m_after(linesOf(after))
        , m_partnerOfBefore(m_before.size(), -1)
        , m_partnerOfAfter(m_after.size(), -1)
        , m_kindOfAfter(m_after.size(), ParagraphChange::Added)
        , m_removed(m_before.size())
        , m_added(m_after.size())
    {
    }

    TextDiff run()
    {
        const std::vector<MatchRun> same = matchLines();
        matchMoved();
        qsizetype beforeStart = 0;
        qsizetype afterStart = 0;
        for (const MatchRun& run : same) {
            compareGap(beforeStart, run.before, afterStart, run.after);
            beforeStart = run.before + run.length;
            afterStart = run.after + run.length;
        }
        compareGap(beforeStart, qsizetype(m_before.size()), afterStart, qsizetype(m_after.size()));
        return collect();
    }

private:
    std::vector<MatchRun> matchLines()
    {
        QHash<QStringView, std::uint32_t> known;
        const auto idsOf = [&known](QStringView text, const std::vector<TextSpan>& lines) {
            std::vector<std::uint32_t> ids;
            for (const TextSpan& line : lines) {
                const QStringView words = text.sliced(line.start, line.length);
                const auto next = static_cast<std::uint32_t>(known.size());
                const auto found = known.constFind(words);
                ids.push_back(found != known.constEnd() ? *found : *known.insert(words, next));
            }
            return ids;
        };
        m_beforeIds = idsOf(m_beforeText, m_before);
        m_afterIds = idsOf(m_afterText, m_after);
        const std::vector<MatchRun> runs = matchSequences(m_beforeIds, m_afterIds);
        for (const MatchRun& run : runs) {
            for (qsizetype i = 0; i < run.length; ++i)
                pair(run.before + i, run.after + i, ParagraphChange::Same);
        }
        return runs;
    }

    void pair(qsizetype before, qsizetype after, ParagraphChange kind)
    {
        m_partnerOfBefore[size_t(before)] = after;
        m_partnerOfAfter[size_t(after)] = before;
        m_kindOfAfter[size_t(after)] = kind;
    }

    void matchMoved()
    {
        QHash<std::uint32_t, std::vector<qsizetype>> waiting;
        for (size_t line = m_before.size(); line-- > 0;) {
            if (m_partnerOfBefore[line] < 0 && m_before[line].length >= shortestMoved)
                waiting[m_beforeIds[line]].push_back(qsizetype(line));
        }
        for (size_t line = 0; line < m_after.size(); ++line) {
            const auto found = waiting.find(m_afterIds[line]);
            if (m_partnerOfAfter[line] >= 0 || found == waiting.end() || found->empty())
                continue;
            pair(found->back(), qsizetype(line), ParagraphChange::Moved);
            found->pop_back();
        }
    }

    /// Words of the lines of a gap that have no partner yet, and where each line's words begin.
    struct Gap {
        Words words;
        std::vector<qsizetype> lines;
        std::vector<size_t> starts;
        std::vector<size_t> lineOfWord; ///< index into `lines`
        std::vector<bool> isMatched;

        size_t endOf(size_t line) const
        {
            return line + 1 < starts.size() ? starts[line + 1] : words.ids.size();
        }
    };

    static Gap gapOf(WordingTokens& tokens, QStringView text, const std::vector<TextSpan>& lines,
        const std::vector<qsizetype>& partners, qsizetype from, qsizetype to)
    {
        Gap gap;
        for (qsizetype line = from; line < to; ++line) {
            if (partners[size_t(line)] >= 0)
                continue;
            gap.lines.push_back(line);
            gap.starts.push_back(gap.words.ids.size());
            tokens.append(gap.words, text, lines[size_t(line)]);
            gap.lineOfWord.resize(gap.words.ids.size(), gap.lines.size() - 1);
        }
        gap.isMatched.resize(gap.words.ids.size());
        return gap;
    }

    void compareGap(qsizetype beforeStart, qsizetype beforeEnd, qsizetype afterStart, qsizetype afterEnd)
    {
        WordingTokens tokens;
        Gap before = gapOf(tokens, m_beforeText, m_before, m_partnerOfBefore, beforeStart, beforeEnd);
        Gap after = gapOf(tokens, m_afterText, m_after, m_partnerOfAfter, afterStart, afterEnd);
        if (before.lines.empty() || after.lines.empty())
            return;
        const auto runs = readable(matchSequences(before.words.ids, after.words.ids), before.words, after.words);
        for (const MatchRun& run : runs) {
            std::fill_n(before.isMatched.begin() + run.before, run.length, true);
            std::fill_n(after.isMatched.begin() + run.after, run.length, true);
        }
        pairLines(before, after, runs);
    }

    /// A line of the later text belongs to the line it has the most words from; lines may be joined or split.
    void pairLines(const Gap& before, const Gap& after, const std::vector<MatchRun>& runs)
    {
        std::vector<QHash<size_t, qsizetype>> shared(after.lines.size());
        for (const MatchRun& run : runs) {
            for (qsizetype i = 0; i < run.length; ++i)
                ++shared[after.lineOfWord[size_t(run.after + i)]][before.lineOfWord[size_t(run.before + i)]];
        }
        std::vector<qsizetype> taken(before.lines.size(), 0);
        for (size_t line = 0; line < after.lines.size(); ++line)
            pairLine(before, after, line, shared[line], taken);
        for (size_t line = 0; line < before.lines.size(); ++line) {
            const auto words = double(before.endOf(line) - before.starts[line]);
            if (words > 0 && double(taken[line]) >= leastShared * words)
                keepRemoved(before, line);
        }
    }

    void pairLine(const Gap& before, const Gap& after, size_t line, const QHash<size_t, qsizetype>& shared,
        std::vector<qsizetype>& taken)
    {
        size_t best = 0;
        qsizetype most = 0;
        qsizetype all = 0;
        for (auto entry = shared.begin(); entry != shared.end(); ++entry) {
            all += *entry;
            if (*entry > most || (*entry == most && entry.key() < best)) {
                most = *entry;
                best = entry.key();
            }
        }
        const auto words = double(after.endOf(line) - after.starts[line]);
        const auto ofBefore = most > 0 ? double(before.endOf(best) - before.starts[best]) : 1.0;
        if (most == 0 || (double(all) < leastShared * words && double(most) < leastShared * ofBefore))
            return;
        const auto number = size_t(after.lines[line]);
        m_partnerOfAfter[number] = before.lines[best];
        m_kindOfAfter[number] = ParagraphChange::Changed;
        m_added[number] = joined(after.words.spans, after.isMatched, after.starts[line], after.endOf(line));
        for (auto entry = shared.begin(); entry != shared.end(); ++entry)
            taken[entry.key()] += *entry;
        if (taken[best] > 0 && m_partnerOfBefore[size_t(before.lines[best])] < 0)
            m_partnerOfBefore[size_t(before.lines[best])] = qsizetype(number);
        keepRemoved(before, best);
    }

    void keepRemoved(const Gap& before, size_t line)
    {
        const auto number = size_t(before.lines[line]);
        m_removed[number]
            = joined(before.words.spans, before.isMatched, before.starts[line], before.endOf(line));
        if (m_partnerOfBefore[number] < 0)
            m_partnerOfBefore[number] = joinedInto; // its words went into lines that belong to others
    }

    TextDiff collect() const
    {
        TextDiff diff;
        size_t before = 0;
        const auto addRemoved = [&](size_t end) {
            for (; before < end; ++before) {
                const qsizetype partner = m_partnerOfBefore[before];
                if (partner == joinedInto && !m_removed[before].empty())
                    add(diff, { ParagraphChange::Changed, m_before[before], {}, m_removed[before], {} });
                else if (partner == -1)
                    add(diff, { ParagraphChange::Removed, m_before[before], {}, {}, {} });
            }
        };
        for (size_t line = 0; line < m_after.size(); ++line) {
            const qsizetype partner = m_partnerOfAfter[line];
            if (partner < 0) {
                add(diff, { ParagraphChange::Added, {}, m_after[line], {}, {} });
                continue;
            }
            if (m_kindOfAfter[line] != ParagraphChange::Moved)
                addRemoved(std::max(before, size_t(partner)));
            add(diff, paired(line, size_t(partner)));
        }
        addRemoved(m_before.size());
        return diff;
    }

    ParagraphDiff paired(size_t line, size_t partner) const
    {
        ParagraphDiff entry { m_kindOfAfter[line], m_before[partner], m_after[line], {}, m_added[line] };
        // A line that was split tells what it lost once.
        if (m_partnerOfBefore[partner] == qsizetype(line))
            entry.removed = m_removed[partner];
        const bool differs = !entry.removed.empty() || !entry.added.empty();
        if (entry.kind == ParagraphChange::Changed && !differs)
            entry.kind = ParagraphChange::Same; // only wrapped in another way
        return entry;
    }

    static void add(TextDiff& diff, ParagraphDiff entry)
    {
        diff.added += entry.kind == ParagraphChange::Added;
        diff.removed += entry.kind == ParagraphChange::Removed;
        diff.changed += entry.kind == ParagraphChange::Changed;
        diff.moved += entry.kind == ParagraphChange::Moved;
        diff.paragraphs.push_back(std::move(entry));
    }

    static constexpr qsizetype joinedInto = -2;

    QStringView m_beforeText;
    QStringView m_afterText;
    std::vector<TextSpan> m_before;
    std::vector<TextSpan> m_after;
    std::vector<std::uint32_t> m_beforeIds;
    std::vector<std::uint32_t> m_afterIds;
    std::vector<qsizetype> m_partnerOfBefore; ///< line of the later text; -1 none, or joinedInto
    std::vector<qsizetype> m_partnerOfAfter;
    std::vector<ParagraphChange> m_kindOfAfter;
    std::vector<std::vector<TextSpan>> m_removed;
    std::vector<std::vector<TextSpan>> m_added;
};

} // namespace

TextDiff diffTexts(QStringView before, QStringView after)
{
    return Differ(before, after).run();
}

WordingDiff diffWording(QStringView before, QStringView after)
{
    WordingTokens tokens;
    Words old;
    Words now;
    tokens.append(old, before, { 0, before.size() });
    tokens.append(now, after, { 0, after.size() });
    std::vector<bool> isKept(old.ids.size());
    std::vector<bool> isKnown(now.ids.size());
    for (const MatchRun& run : readable(matchSequences(old.ids, now.ids), old, now)) {
        std::fill_n(isKept.begin() + run.before, run.length, true);
        std::fill_n(isKnown.begin() + run.after, run.length, true);
    }
    return { joined(old.spans, isKept, 0, isKept.size()), joined(now.spans, isKnown, 0, isKnown.size()) };
}

} // namespace tidemark::text
