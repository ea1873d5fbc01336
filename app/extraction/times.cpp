// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/times.h"

#include "extraction/chinese_time_parser.h"
#include "extraction/english_time_parser.h"

namespace tidemark::extraction {

using domain::TimeExpression;

namespace {

constexpr char16_t firstEastAsian = 0x2E80;

bool isDigitRun(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Reads a text from left to right, remembering the last date it saw.
class TimeScanner {
public:
    explicit TimeScanner(const ReadingContext& context)
        : m_context(context)
        , m_text(context.folded)
        , m_reference(context.metadata.published.value)
        , m_chinese(m_text, context.lexicons.timeVocabulary(), m_reference,
              context.metadata.language != QStringView(u"zh-Hans"))
        , m_english(context.text, m_text, context.lexicons.englishVocabulary(),
              context.lexicons.timeVocabulary(), m_reference)
        , m_isEnglish(!context.metadata.language.startsWith(QStringView(u"zh")))
    {
    }

    std::vector<TimeExpression> scan()
    {
        for (const text::Block& block : m_context.blocks)
            scanBlock(block.span);
        return std::move(m_times);
    }

private:
    void scanBlock(const domain::TextSpan& block)
    {
        m_reference.forgetAnchor();
        int titleDepth = 0;
        for (qsizetype at = block.start; at < block.end() && m_context.goesOn(at);) {
            const QChar character = m_text[at];
            titleDepth += character == u'《' ? 1 : character == u'》' && titleDepth > 0 ? -1 : 0;
            auto time = parse(at);
            if (time && time->span.end() <= block.end() && isWanted(*time, titleDepth > 0)) {
                const auto& anchor = m_lastEnglish ? m_english.anchor() : m_chinese.anchor();
                if (anchor)
                    m_reference.setAnchor(*anchor, m_context.words(time->span));
                at = std::max(time->span.end(), at + 1);
                m_times.push_back(std::move(*time));
            } else {
                at = skipRun(at);
            }
        }
    }

    std::optional<TimeExpression> parse(qsizetype at)
    {
        m_lastEnglish = m_isEnglish && m_text[at].unicode() < firstEastAsian;
        return m_lastEnglish ? m_english.parse(at) : m_chinese.parse(at);
    }

    /// The titles of works hold explicit dates (2021-2023年) but their other words are names: 《明日之後》.
    bool isWanted(const TimeExpression& time, bool inTitle) const
    {
        return !inTitle || time.basis.kind == domain::Basis::Kind::Explicit;
    }

    /// A number that is no date is passed as a whole, so that no date is read from its middle and none is
    /// read twice.
    qsizetype skipRun(qsizetype at) const
    {
        if (!isDigitRun(m_text[at]))
            return at + 1;
        while (at < m_text.size() && isDigitRun(m_text[at]))
            ++at;
        return at;
    }

    const ReadingContext& m_context;
    QStringView m_text;
    TimeReference m_reference;
    ChineseTimeParser m_chinese;
    EnglishTimeParser m_english;
    bool m_isEnglish;
    bool m_lastEnglish = false;
    std::vector<TimeExpression> m_times;
};

} // namespace

std::vector<TimeExpression> findTimes(const ReadingContext& context)
{
    return TimeScanner(context).scan();
}

} // namespace tidemark::extraction
