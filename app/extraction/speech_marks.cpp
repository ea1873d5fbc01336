// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/speech_marks.h"

#include "extraction/english_tokens.h"
#include "extraction/prose.h"

#include <algorithm>
#include <optional>

namespace tidemark::extraction {

using domain::TextSpan;

namespace {

constexpr qsizetype fewestHan = 10;
constexpr qsizetype fewestLatinWords = 5;

QChar closerOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'“':
        return u'”';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    default:
        return u'"';
    }
}

bool isOuterOpener(QChar character)
{
    return QStringView(u"“「『").contains(character);
}

bool isOuterCloser(QChar character)
{
    return QStringView(u"”」』").contains(character);
}

/// Pairs of one block. Marks that nothing closes are dropped, so that what stands inside them still counts.
struct BlockMarks {
    std::vector<TextSpan> pairs; ///< outermost, in text order
    std::optional<qsizetype> unclosed; ///< the outermost opening mark that the block leaves open
    std::optional<qsizetype> orphan; ///< the last closing mark that nothing opened
};

class BlockPairing {
public:
    BlockPairing(QStringView folded, const TextSpan& block)
        : m_folded(folded)
        , m_block(block)
    {
    }

    BlockMarks read()
    {
        for (qsizetype at = m_block.start; at < m_block.end(); ++at)
            take(at);
        BlockMarks marks;
        marks.orphan = m_orphan;
        if (!m_open.empty())
            marks.unclosed = m_open.front();
        std::sort(m_pairs.begin(), m_pairs.end());
        for (const TextSpan& pair : m_pairs) {
            if (marks.pairs.empty() || pair.start >= marks.pairs.back().end())
                marks.pairs.push_back(pair);
        }
        return marks;
    }

private:
    void take(qsizetype at)
    {
        const QChar character = m_folded[at];
        if (character == u'"') {
            if (!m_open.empty() && m_folded[m_open.back()] == u'"')
                close(at);
            else
                m_open.push_back(at);
        } else if (isOuterOpener(character)) {
            m_open.push_back(at);
        } else if (isOuterCloser(character)) {
            // An opener of another kind in between was never closed.
            while (!m_open.empty() && closerOf(m_folded[m_open.back()]) != character && m_open.size() > 1)
                m_open.pop_back();
            if (!m_open.empty() && closerOf(m_folded[m_open.back()]) == character)
                close(at);
            else if (m_open.empty())
                m_orphan = at;
        }
    }

    void close(qsizetype at)
    {
        m_pairs.push_back(TextSpan::between(m_open.back(), at + 1));
        m_open.pop_back();
    }

    QStringView m_folded;
    TextSpan m_block;
    std::vector<qsizetype> m_open;
    std::vector<TextSpan> m_pairs;
    std::optional<qsizetype> m_orphan;
};

/// Not a name or a word set off, but something somebody may have said.
bool maySpeak(QStringView folded, const TextSpan& marked)
{
    const QStringView inside = folded.mid(marked.start + 1, std::max<qsizetype>(0, marked.length - 2));
    if (inside.isEmpty())
        return false;
    const QChar last = inside.back();
    const bool punctuated = QStringView(u"。!?,.…;").contains(last);
    const qsizetype han = std::count_if(inside.begin(), inside.end(), isHan);
    if (punctuated)
        return han >= 2 || inside.count(u' ') >= 1;
    return han >= fewestHan || (han == 0 && inside.count(u' ') + 1 >= fewestLatinWords);
}

class MarkReader {
public:
    explicit MarkReader(const ReadingContext& context)
        : m_context(context)
        , m_folded(context.folded)
    {
        for (const text::Block& block : context.blocks)
            m_marks.push_back(BlockPairing(m_folded, block.span).read());
    }

    std::vector<MarkedSpeech> read()
    {
        for (size_t block = 0; block < m_marks.size(); ++block)
            block = readBlock(block);
        return std::move(m_found);
    }

private:
    /// The index of the last block used up.
    size_t readBlock(size_t block)
    {
        const BlockMarks& marks = m_marks[block];
        if (m_context.blocks[block].kind != text::BlockKind::Paragraph)
            return block;
        for (const TextSpan& pair : marks.pairs) {
            if (maySpeak(m_folded, pair))
                m_found.push_back({ pair, pair, block, block, MarkedSpeech::Form::Closed });
        }
        if (marks.orphan && closesBlock(block, *marks.orphan) && marks.pairs.empty()) {
            const TextSpan whole = m_context.blocks[block].span;
            m_found.push_back({ whole, whole, block, block, MarkedSpeech::Form::OrphanClose });
        }
        return marks.unclosed ? readContinued(block, *marks.unclosed) : block;
    }

    bool closesBlock(size_t block, qsizetype mark) const
    {
        return m_context.blocks[block].span.end() - mark <= 2;
    }

    size_t readContinued(size_t block, qsizetype opener)
    {
        // Every paragraph of a run that nothing closes would walk through all of it again.
        if (block < m_openUntil && m_folded[opener] == m_openMark)
            return block;
        size_t last = block;
        while (last + 1 < m_marks.size() && startsWith(last + 1, m_folded[opener]) && m_marks[last].unclosed)
            ++last;
        const bool closed = last > block && !m_marks[last].pairs.empty()
            && m_marks[last].pairs.front().start == m_context.blocks[last].span.start;
        if (last == block || !closed) {
            m_openUntil = last;
            m_openMark = m_folded[opener];
            return block;
        }
        const qsizetype end = m_marks[last].pairs.front().end();
        m_found.push_back(
            { TextSpan::between(opener, end), TextSpan::between(opener, m_context.blocks[block].span.end()),
                block, last, MarkedSpeech::Form::Continued });
        return last;
    }

    bool startsWith(size_t block, QChar opener) const
    {
        const TextSpan& span = m_context.blocks[block].span;
        return !span.isEmpty() && m_folded[span.start] == opener;
    }

    const ReadingContext& m_context;
    QStringView m_folded;
    std::vector<BlockMarks> m_marks;
    std::vector<MarkedSpeech> m_found;
    size_t m_openUntil
        = 0; ///< last block of a run of paragraphs that begin with m_openMark and leave it open
    QChar m_openMark;
};

} // namespace

std::vector<MarkedSpeech> findMarkedSpeech(const ReadingContext& context)
{
    return MarkReader(context).read();
}

QString withoutSpeech(const ReadingContext& context, const std::vector<MarkedSpeech>& speeches)
{
    QString masked = context.folded;
    for (const qsizetype dot : nameDots(context.text, context.folded))
        masked[dot] = u'·';
    for (const MarkedSpeech& speech : speeches) {
        QChar* unit = masked.data() + speech.span.start;
        for (qsizetype i = 0; i < speech.span.length; ++i)
            unit[i] = unit[i] == u'\n' ? unit[i] : blankedOut;
    }
    return masked;
}

} // namespace tidemark::extraction
