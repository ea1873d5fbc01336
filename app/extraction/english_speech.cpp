// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_speech.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::QuotationKind;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype furthestCue = 120;
constexpr qsizetype shortestContent = 12;

/// What is left of `span` without punctuation and notes in brackets.
TextSpan withoutNotes(QStringView folded, const TextSpan& span)
{
    TextSpan rest = withoutPunctuation(folded, span);
    int depth = 0;
    qsizetype at = rest.start;
    for (; at < rest.end() && (depth > 0 || folded[at] == u'(' || folded[at].isSpace()); ++at)
        depth += folded[at] == u'(' ? 1 : folded[at] == u')' ? -1 : 0;
    return TextSpan::between(at, rest.end());
}

bool isEnglish(const QString& kind)
{
    return kind.startsWith("english"_L1);
}

} // namespace

EnglishSpeechReader::EnglishSpeechReader(const ReadingContext& context, QStringView masked)
    : m_context(context)
    , m_masked(masked)
    , m_sources(context)
    , m_cues(context.lexicons.table(u"reporting_cues"_s))
{
}

std::vector<EnglishReport> EnglishSpeechReader::read(const SpeechSentence& sentence) const
{
    std::vector<EnglishReport> found;
    std::optional<EnglishReport> last;
    qsizetype from = sentence.span.start;
    for (size_t index = 0; index < sentence.speeches.size(); ++index) {
        auto report = attribute(sentence, index, from);
        if (!report && last && last->source) {
            report = last;
            report->rule = u"split-quotation"_s;
        }
        const TextSpan rest
            = withoutNotes(m_masked, TextSpan::between(sentence.speeches[index].end(), sentence.span.end()));
        if (!report && sentence.speeches[index].start == sentence.span.start && rest.isEmpty())
            report = EnglishReport { {}, QuotationKind::Direct, {}, {}, u"quotation-alone"_s };
        from = sentence.speeches[index].end();
        if (!report)
            continue;
        report->content = sentence.speeches[index];
        report->kind = QuotationKind::Direct;
        found.push_back(*report);
        last = report;
    }
    if (!found.empty())
        return found;
    for (auto report : { accordingTo(sentence.span), trailing(sentence.span), indirect(sentence.span) }) {
        if (report) {
            found.push_back(*report);
            break;
        }
    }
    return found;
}

std::optional<EnglishReport> EnglishSpeechReader::attribute(
    const SpeechSentence& sentence, size_t index, qsizetype from) const
{
    const TextSpan& speech = sentence.speeches[index];
    const bool last = index + 1 == sentence.speeches.size();
    const qsizetype limit = last ? sentence.span.end() : sentence.speeches[index + 1].start;
    const TextSpan before = TextSpan::between(std::max(from, speech.start - 2 * furthestCue), speech.start);
    if (index == 0 || from > sentence.speeches[index - 1].end()) {
        if (auto report = cueBefore(before))
            return report;
    }
    return cueAfter(TextSpan::between(speech.end(), std::min(limit, speech.end() + furthestCue)));
}

/// The city reasoned, "…": nothing but a comma, a colon or a few words stands between cue and quotation.
std::optional<EnglishReport> EnglishSpeechReader::cueBefore(const TextSpan& region) const
{
    const auto cues = wordsIn(m_cues, m_masked, region);
    for (auto cue = cues.rbegin(); cue != cues.rend(); ++cue) {
        if (!isEnglish(cue->kind))
            continue;
        const TextSpan between
            = withoutPunctuation(m_masked, TextSpan::between(cue->span.end(), region.end()));
        if (m_masked.mid(between.start, between.length).count(u' ') > 7)
            return std::nullopt;
        if (auto source = m_sources.before(TextSpan::between(region.start, cue->span.start)))
            return EnglishReport { {}, QuotationKind::Direct, source, cue->span, u"cue-before-quotation"_s };
    }
    return std::nullopt;
}

/// "…," said X; "…," X said.
std::optional<EnglishReport> EnglishSpeechReader::cueAfter(const TextSpan& region) const
{
    for (const ClassedWord& cue : wordsIn(m_cues, m_masked, region)) {
        if (!isEnglish(cue.kind))
            continue;
        const TextSpan between
            = withoutPunctuation(m_masked, TextSpan::between(region.start, cue.span.start));
        if (!between.isEmpty()) {
            const TextSpan subject = TextSpan::between(between.start, cue.span.start);
            const auto source = m_sources.before(subject);
            if (source
                && m_masked.mid(source->span.end(), cue.span.start - source->span.end()).count(u'.') == 0)
                return EnglishReport { {}, QuotationKind::Direct, source, cue.span,
                    u"cue-after-quotation"_s };
            return std::nullopt;
        }
        if (auto source = m_sources.behind(TextSpan::between(cue.span.end(), region.end())))
            return EnglishReport { {}, QuotationKind::Direct, source, cue.span, u"cue-after-quotation"_s };
    }
    return std::nullopt;
}

std::optional<EnglishReport> EnglishSpeechReader::accordingTo(const TextSpan& sentence) const
{
    constexpr QStringView phrase = u"according to ";
    const qsizetype at = m_masked.mid(sentence.start, sentence.length).indexOf(phrase);
    if (at < 0)
        return std::nullopt;
    const TextSpan cue { sentence.start + at, phrase.size() - 1 };
    const auto source = m_sources.behind(TextSpan::between(cue.end(), sentence.end()));
    if (!source)
        return std::nullopt;
    TextSpan content = TextSpan::between(sentence.start, cue.start);
    if (at == 0) {
        qsizetype comma = std::max(source->span.end(), source->role.end());
        while (comma < sentence.end() && m_masked[comma] != u',')
            ++comma;
        content = TextSpan::between(comma, sentence.end());
    }
    content = withoutPunctuation(m_masked, content);
    if (content.length < shortestContent)
        return std::nullopt;
    return EnglishReport { content, QuotationKind::Indirect, source, cue, u"according-to"_s };
}

/// Prices will fall, the minister said on Monday.
std::optional<EnglishReport> EnglishSpeechReader::trailing(const TextSpan& sentence) const
{
    const qsizetype comma = m_masked.mid(sentence.start, sentence.length).lastIndexOf(u',');
    if (comma < shortestContent)
        return std::nullopt;
    const TextSpan tail = TextSpan::between(sentence.start + comma + 1, sentence.end());
    auto report = cueAfter(tail);
    if (!report || report->cue->start - tail.start > furthestCue / 2)
        return std::nullopt;
    // "X, a professor, said …" has its source before the verb.
    if (withoutPunctuation(m_masked, TextSpan::between(tail.start, report->cue->start)).isEmpty()) {
        const auto named = m_sources.before(TextSpan::between(sentence.start, report->cue->start));
        if (named && named->isName && !named->role.isEmpty())
            return std::nullopt;
    }
    const TextSpan behind
        = withoutPunctuation(m_masked, TextSpan::between(report->cue->end(), sentence.end()));
    const bool ends = behind.length <= 2 || report->source->span.start > report->cue->start
        || m_masked.mid(behind.start, behind.length).count(u' ') <= 5;
    const bool that = hasWordAt(m_masked, behind.start, u"that ");
    if (!ends || that || wordAt(m_cues, m_masked, report->cue->start)->kind == "english-lead"_L1)
        return std::nullopt;
    report->content = withoutPunctuation(m_masked, { sentence.start, comma });
    report->kind = QuotationKind::Indirect;
    report->rule = u"cue-after-clause"_s;
    return report;
}

std::optional<EnglishReport> EnglishSpeechReader::indirect(const TextSpan& sentence) const
{
    for (const ClassedWord& cue : wordsIn(m_cues, m_masked, sentence)) {
        if (!isEnglish(cue.kind) || cue.span.start == sentence.start)
            continue;
        const auto source = m_sources.before(TextSpan::between(sentence.start, cue.span.start));
        if (!source)
            continue;
        qsizetype at = skipBlanks(m_masked, cue.span.end(), sentence.end());
        const qsizetype that
            = m_masked.mid(at, std::min<qsizetype>(40, sentence.end() - at)).indexOf(u"that ");
        const bool hasThat = that == 0 || (that > 0 && (cue.kind == "english-lead"_L1 || that < 30));
        if (cue.kind != "english"_L1 && !hasThat)
            continue;
        if (hasThat)
            at += that + 5;
        const TextSpan content
            = withoutPunctuation(m_masked, TextSpan::between(std::min(at, sentence.end()), sentence.end()));
        if (content.length < shortestContent)
            continue;
        return EnglishReport { content, QuotationKind::Indirect, source, cue.span, u"cue-before-clause"_s };
    }
    return std::nullopt;
}

std::optional<EnglishReport> EnglishSpeechReader::leadIn(const TextSpan& sentence) const
{
    for (const ClassedWord& cue : wordsIn(m_cues, m_masked, sentence)) {
        if (!isEnglish(cue.kind))
            continue;
        if (auto source = m_sources.before(TextSpan::between(sentence.start, cue.span.start)))
            return EnglishReport { {}, QuotationKind::Direct, source, cue.span, u"lead-in-above"_s };
    }
    return std::nullopt;
}

} // namespace tidemark::extraction
