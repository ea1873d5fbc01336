// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_speech.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::QuotationKind;
using domain::SourceType;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestContent = 4;
constexpr qsizetype longestLeadIn = 160; ///< how far before a quotation its cue may stand
constexpr qsizetype furthestSourceBehind = 120;
constexpr qsizetype furthestSourceNear = 40;

bool isReporting(const QString& kind)
{
    return kind == "free"_L1 || kind == "marked"_L1 || kind == "directive"_L1 || kind == "shows"_L1
        || kind == "terse"_L1 || kind == "mental"_L1;
}

bool isPlain(QStringView cue)
{
    static constexpr QStringView plain[]
        = { u"表示", u"指出", u"认为", u"强调", u"透露", u"坦言", u"直言", u"说", u"称", u"道" };
    return std::any_of(
        std::begin(plain), std::end(plain), [&](QStringView word) { return cue.endsWith(word); });
}

/// Verbs that say nothing but that somebody speaks, so that any subject is a speaker.
SourceReader::Trust trustIn(QStringView cue, const QString& kind, QChar next)
{
    const bool speaks = isPlain(cue);
    const bool marked = cue.size() > 1 || endsClause(next) || isOpeningMark(next) || next == u'"';
    return marked && (speaks || kind == "free"_L1) ? SourceReader::Trust::AnySubject : SourceReader::Trust::KnownSubject;
}

bool isReport(QStringView cue)
{
    return cue == u"报道" || cue == u"报导" || cue == u"报道称" || cue == u"报道说" || cue == u"消息";
}

} // namespace

ChineseSpeechReader::ChineseSpeechReader(
    const ReadingContext& context, QStringView masked, const SourceReader& sources)
    : m_context(context)
    , m_masked(masked)
    , m_sources(sources)
    , m_cues(context.lexicons.table(u"reporting_cues"_s))
    , m_events(context.lexicons.table(u"event_verbs"_s))
    , m_policyVerbs(context.lexicons.table(u"policy_verbs"_s))
{
}

/// 回应 + 道, 答询 + 说: two words of speech side by side are one cue.
std::vector<ClassedWord> ChineseSpeechReader::cuesIn(const TextSpan& within) const
{
    std::vector<ClassedWord> cues;
    for (const ClassedWord& word : wordsIn(m_cues, m_masked, within)) {
        const bool joins = !cues.empty() && cues.back().span.end() == word.span.start
            && isReporting(cues.back().kind) && isPlain(words(word.span));
        if (joins)
            cues.back() = { TextSpan::between(cues.back().span.start, word.span.end()), u"free"_s, word.row };
        else
            cues.push_back(word);
    }
    return cues;
}

std::optional<ClassedWord> ChineseSpeechReader::cueEndingAt(qsizetype end, qsizetype floor) const
{
    auto cue = wordBefore(m_cues, m_masked, end, floor);
    if (!cue || !isReporting(cue->kind))
        return cue;
    const auto first = wordBefore(m_cues, m_masked, cue->span.start, floor);
    if (first && isReporting(first->kind) && first->span.length > 1 && isPlain(words(cue->span)))
        cue = { TextSpan::between(first->span.start, cue->span.end()), u"free"_s, cue->row };
    return cue;
}

std::vector<ReportedSpeech> ChineseSpeechReader::read(const SpeechSentence& sentence) const
{
    Progress progress { sentence, {}, sentence.span.start };
    for (size_t index = 0; index < sentence.speeches.size(); ++index) {
        const TextSpan& speech = sentence.speeches[index];
        if (speech.start < progress.done)
            continue;
        readSpeech(progress, index);
    }
    if (progress.done < sentence.span.end())
        readIndirect(progress, sentence.span.end());
    return progress.found;
}

void ChineseSpeechReader::readSpeech(Progress& progress, size_t index) const
{
    const TextSpan& speech = progress.sentence.speeches[index];
    const bool last = index + 1 == progress.sentence.speeches.size();
    const qsizetype limit = last ? progress.sentence.span.end() : progress.sentence.speeches[index + 1].start;
    if (isFragment(progress, speech)) {
        readIndirect(progress, progress.sentence.span.end());
        if (progress.done > speech.start)
            return;
    }
    if (const auto cue = cueBefore(progress, speech)) {
        progress.found.push_back(
            { speech, QuotationKind::Direct, cue->source, cue->span, u"cue-before-quotation"_s });
        progress.done = speech.end();
        return;
    }
    if (readClosingSpeech(progress, speech))
        return;
    const auto direct = cueAfter(speech, limit);
    // “…”X在“某某论坛”上表示: another quotation may stand between source and cue.
    if (const auto cue = direct || last ? direct : cueAfter(speech, progress.sentence.span.end())) {
        progress.found.push_back(
            { speech, QuotationKind::Direct, cue->source, cue->span, u"cue-after-quotation"_s });
        readBehindCue(progress, *cue, index + 1);
        return;
    }
    readIndirect(progress, speech.start);
    if (progress.done > speech.start)
        return;
    const TextSpan rest
        = withoutPunctuation(m_masked, TextSpan::between(speech.end(), progress.sentence.span.end()));
    // “…。”若进入…: the stop inside ends the sentence of the quotation.
    const bool whole = speech.length > 2 && endsSentence(m_context.folded[speech.end() - 2]);
    const bool alone = speech.start == progress.sentence.span.start && (rest.isEmpty() || whole);
    if (alone)
        progress.found.push_back({ speech, QuotationKind::Direct, {}, {}, u"quotation-alone"_s });
    progress.done = speech.end();
}

/// 安倍称,自己已知晓,“我将配合。”有记者…: a quotation with a stop of its own ends its sentence, and goes on for who
/// spoke before it.
bool ChineseSpeechReader::readClosingSpeech(Progress& progress, const TextSpan& speech) const
{
    const bool closes = speech.length > 2 && endsSentence(m_context.folded[speech.end() - 2]);
    const qsizetype lead = withoutPunctuation(m_masked, TextSpan::between(progress.done, speech.start)).length;
    if (!closes || lead < shortestContent)
        return false;
    Progress before { { TextSpan::between(progress.sentence.span.start, speech.start), {} }, {}, progress.done };
    readIndirect(before, speech.start);
    if (before.found.empty())
        return false;
    const ReportedSpeech last = before.found.back();
    progress.found.insert(progress.found.end(), before.found.begin(), before.found.end());
    progress.found.push_back({ speech, QuotationKind::Direct, last.source, last.cue, u"quotation-behind-report"_s });
    progress.done = speech.end();
    return true;
}

/// 认为“一路走来没有问题”,且…: words set off inside a clause that goes on behind them.
bool ChineseSpeechReader::isFragment(const Progress& progress, const TextSpan& speech) const
{
    if (speech.length < 3 || speech.start == progress.sentence.span.start)
        return false;
    const QChar before = m_masked[speech.start - 1];
    const QChar last = m_context.folded[speech.end() - 2];
    if (endsClause(before) || before.isSpace() || endsSentence(last) || QStringView(u",，…;").contains(last))
        return false;
    qsizetype behind = speech.end();
    const bool joined = behind < progress.sentence.span.end() && !endsSentence(m_masked[behind]);
    while (behind < progress.sentence.span.end() && (endsClause(m_masked[behind]) || m_masked[behind].isSpace()))
        ++behind;
    const TextSpan rest = TextSpan::between(behind, progress.sentence.span.end());
    return joined && !withoutPunctuation(m_masked, rest).isEmpty() && !cueAfter(speech, rest.end());
}

/// X表示:“…”, 他说“…”: the cue ends where the quotation begins.
std::optional<ChineseSpeechReader::Cue> ChineseSpeechReader::cueBefore(
    const Progress& progress, const TextSpan& speech) const
{
    const qsizetype floor = std::max(progress.done, speech.start - longestLeadIn);
    qsizetype end = speech.start;
    while (end > floor && (m_masked[end - 1].isSpace() || endsClause(m_masked[end - 1])))
        --end;
    if (end > floor && QStringView(u"了过").contains(m_masked[end - 1]))
        --end;
    const auto cue = cueEndingAt(end, floor);
    const bool colon = end < speech.start && m_masked[end] == u':';
    if (cue && isReporting(cue->kind)) {
        if (const auto source = m_sources.before(
                TextSpan::between(floor, cue->span.start), trustIn(words(cue->span), cue->kind, m_masked[end])))
            return Cue { cue->span, cue->kind, *source };
    }
    if (!colon && !cue)
        return std::nullopt;
    const TextSpan clause = TextSpan::between(floor, end);
    if (const auto towards = colon ? cueTowards(clause) : std::nullopt)
        return towards;
    const auto source = colon ? m_sources.lastPersonIn(clause) : std::nullopt;
    return source ? std::optional(Cue { cue ? cue->span : TextSpan { end, 0 }, {}, *source }) : std::nullopt;
}

/// X痛批Y:“…”: the verb stands before whom it is said to.
std::optional<ChineseSpeechReader::Cue> ChineseSpeechReader::cueTowards(const TextSpan& region) const
{
    constexpr qsizetype longestObject = 14;
    for (const ClassedWord& cue : cuesIn(
             TextSpan::between(std::max(region.start, region.end() - longestObject), region.end()))) {
        if (!isReporting(cue.kind) || cue.span.length < 2 || clauseIsParted(cue.span.end(), region.end()))
            continue;
        const auto source = m_sources.before(TextSpan::between(region.start, cue.span.start));
        if (source && !isHeld(cue, source->span))
            return Cue { cue.span, cue.kind, *source };
    }
    return std::nullopt;
}

/// “…”X说: the first clause behind the quotation holds a source and then a cue.
std::optional<ChineseSpeechReader::Cue> ChineseSpeechReader::cueAfter(
    const TextSpan& speech, qsizetype limit) const
{
    qsizetype start = behindDate(skipMarks(speech.end(), limit), limit);
    qsizetype end = start;
    while (end < limit && end - start < furthestSourceBehind && !endsClause(m_masked[end])
        && !endsSentence(m_masked[end]))
        ++end;
    for (const ClassedWord& cue : cuesIn(TextSpan::between(start, end))) {
        if (!isReporting(cue.kind) || (cue.span.end() < end && m_masked[cue.span.end()] == u'的'))
            continue;
        const auto source = m_sources.subjectOf(TextSpan::between(start, cue.span.start));
        if (source && !isHeld(cue, source->span))
            return Cue { cue.span, cue.kind, *source };
    }
    return std::nullopt;
}

qsizetype ChineseSpeechReader::skipMarks(qsizetype from, qsizetype limit) const
{
    while (from < limit && (m_masked[from].isSpace() || m_masked[from] == u','))
        ++from;
    return from;
}

/// “…。”7月23日,某专家直言: a date may part a quotation from its speaker.
qsizetype ChineseSpeechReader::behindDate(qsizetype from, qsizetype limit) const
{
    const auto times = m_context.timesIn({ from, 1 });
    if (times.empty() || times.front().span.start != from)
        return from;
    const qsizetype end = times.front().span.end();
    return end < limit && m_masked[end] == u',' ? skipMarks(end, limit) : from;
}

/// What follows “…”X指出: nothing, further words in the speaker's sense, or the rest of the split quotation.
void ChineseSpeechReader::readBehindCue(Progress& progress, const Cue& cue, size_t nextSpeech) const
{
    const TextSpan& span = progress.sentence.span;
    qsizetype at = cue.span.end();
    const bool marked = at < span.end() && endsClause(m_masked[at]);
    while (at < span.end() && (endsClause(m_masked[at]) || m_masked[at].isSpace()))
        ++at;
    progress.done = at;
    const auto& speeches = progress.sentence.speeches;
    while (nextSpeech < speeches.size() && speeches[nextSpeech].end() <= cue.span.start)
        ++nextSpeech;
    if (nextSpeech < speeches.size() && speeches[nextSpeech].start <= at) {
        progress.found.push_back(
            { speeches[nextSpeech], QuotationKind::Direct, cue.source, cue.span, u"split-quotation"_s });
        progress.done = speeches[nextSpeech].end();
        return;
    }
    const TextSpan content = contentFrom(at, span.end());
    if (content.length < shortestContent || !(marked || cue.kind == "free"_L1))
        return;
    progress.found.push_back(
        { content, QuotationKind::Indirect, cue.source, cue.span, u"indirect-after-quotation"_s });
    progress.done = span.end();
}

void ChineseSpeechReader::readIndirect(Progress& progress, qsizetype limit) const
{
    if (limit <= progress.done)
        return;
    for (const ClassedWord& cue : cuesIn(TextSpan::between(progress.done, limit))) {
        if (cue.span.start >= progress.done && readIndirectAt(progress, cue) && progress.done >= limit)
            return;
    }
}

bool ChineseSpeechReader::leadsContent(
    const ClassedWord& cue, const SourceMention& source, qsizetype limit) const
{
    const qsizetype after = cue.span.end();
    const QChar next = after < limit ? m_masked[after] : u'。';
    if (next == u',' || next == u':')
        return cue.kind != "terse"_L1 || source.span.end() == cue.span.start;
    if (cue.kind == "mental"_L1 && QStringView(u"将会可能于在到").contains(next))
        return false;
    if (cue.kind != "free"_L1 && cue.kind != "mental"_L1)
        return false;
    return !endsSentence(next) && !endsClause(next) && !formsWord(cue, limit);
}

/// 说服, 称号, 表示的: what follows makes another word of the cue. 认为中国… does not.
bool ChineseSpeechReader::formsWord(const ClassedWord& cue, qsizetype limit) const
{
    const qsizetype after = cue.span.end();
    const QChar next = after < limit ? m_masked[after] : QChar(u'。');
    const QChar second = after + 1 < limit ? m_masked[after + 1] : QChar(u'。');
    if (QStringView(u"的了过得着、)）】》”」").contains(next))
        return !(next == u'过' && second == u'去');
    if (QStringView(u"出为中上后时等").contains(next) && !isHan(second))
        return true;
    if (cue.span.length > 1)
        return false;
    const bool country = next == u'中' && QStringView(u"国方央美欧东").contains(second);
    const bool will = next == u'会' && !QStringView(u"议上长员见谈后").contains(second);
    return !country && !will && QStringView(u"出为中上后时等书稿人者性力法会词率度量额").contains(next);
}

bool ChineseSpeechReader::readIndirectAt(Progress& progress, const ClassedWord& cue) const
{
    const TextSpan& span = progress.sentence.span;
    const TextSpan region = TextSpan::between(progress.done, cue.span.start);
    if (cue.kind == "view"_L1 ? !(cue.span.end() < span.end() && m_masked[cue.span.end()] == u',')
                              : !isReporting(cue.kind))
        return false;
    const QChar next = cue.span.end() < span.end() ? m_masked[cue.span.end()] : u'。';
    const bool takesClause = cue.kind == "free"_L1 || cue.kind == "mental"_L1;
    const qsizetype listener = behindListener(cue, span.end());
    if (!takesClause && listener == cue.span.end() && !endsClause(next) && !endsSentence(next))
        return false;
    auto source = m_sources.before(region, trustIn(words(cue.span), cue.kind, next));
    if (!progress.found.empty() && progress.done > span.start && m_masked[progress.done] == u','
        && goesOn(TextSpan::between(progress.done + 1, std::max(progress.done + 1, cue.span.start)), cue, span.end()))
        source = progress.found.back().source;
    if (!source || isHeld(cue, source->span))
        return false;
    // What somebody believes or expects is theirs only beside their name.
    if (cue.kind == "mental"_L1 && clauseIsParted(source->span.end(), cue.span.start))
        return false;
    if (auto speech = trailing(progress, cue, *source)) {
        progress.found.push_back(*speech);
        progress.done = span.end();
        return true;
    }
    if (cue.kind != "view"_L1 && listener == cue.span.end() && !leadsContent(cue, *source, span.end()))
        return false;
    qsizetype at = listener;
    while (at < span.end() && (endsClause(m_masked[at]) || m_masked[at].isSpace() || m_masked[at] == u'.'))
        ++at;
    const TextSpan content = contentFrom(at, conceded(source->span.end(), cue.span.start) ? behindConcession(at, span.end()) : span.end());
    if (content.length < shortestContent)
        return false;
    if (isReport(m_masked.mid(cue.span.start, cue.span.length)) && innerReport(content))
        return false;
    progress.found.push_back({ content, QuotationKind::Indirect, *source, cue.span,
        cue.kind == "view"_L1 ? u"view-of"_s : u"cue-before-clause"_s });
    progress.done = std::max(content.end(), nextSpeaker(at, span.end()));
    return true;
}

/// X虽强调…,但…: what follows 但 is the writer's own.
bool ChineseSpeechReader::conceded(qsizetype from, qsizetype to) const
{
    return m_masked.mid(from, std::max<qsizetype>(0, to - from)).contains(u'虽');
}

qsizetype ChineseSpeechReader::behindConcession(qsizetype from, qsizetype limit) const
{
    for (qsizetype at = from; at + 1 < limit; ++at) {
        if (endsClause(m_masked[at]) && QStringView(u"但却然").contains(m_masked[at + 1]))
            return at;
    }
    return limit;
}

bool ChineseSpeechReader::clauseIsParted(qsizetype from, qsizetype to) const
{
    const QStringView between = m_masked.mid(from, std::max<qsizetype>(0, to - from));
    return std::any_of(between.begin(), between.end(), endsClause);
}

/// 告诉某报记者,…: the end of who is told, or the cue's end where nobody is.
qsizetype ChineseSpeechReader::behindListener(const ClassedWord& cue, qsizetype limit) const
{
    const QStringView word = words(cue.span);
    if (word != u"告诉" && word != u"告知")
        return cue.span.end();
    constexpr qsizetype longestListener = 20;
    for (qsizetype at = cue.span.end() + 1; at < std::min(limit, cue.span.end() + longestListener); ++at) {
        if (endsSentence(m_masked[at]))
            break;
        if (endsClause(m_masked[at]))
            return at;
    }
    return cue.span.end();
}

/// 拒绝表示, 可以发现, 发布了…公告: the word is no report, or a noun.
bool ChineseSpeechReader::isHeld(const ClassedWord& cue, const TextSpan& source) const
{
    static constexpr QStringView holders[] = { u"可以", u"能够", u"不难", u"可", u"能", u"被", u"所", u"未",
        u"不", u"没有", u"没", u"无法", u"拒绝", u"是否", u"未予", u"不予", u"如何", u"怎么", u"难以", u"的",
        u"份", u"项", u"个", u"进行", u"作出", u"做出", u"有关", u"相关", u"等", u"更新", u"上修", u"下修", u"发布" };
    for (const QStringView holder : holders) {
        if (cue.span.start - holder.size() >= source.end() && hasWordBefore(m_masked, cue.span.start, holder))
            return true;
    }
    const QStringView word = m_masked.mid(cue.span.start, cue.span.length);
    if ((word == u"宣布" || word == u"宣告") && cue.span.end() < m_masked.size()) {
        const auto deed = wordAt(m_events, m_masked, cue.span.end());
        if (deed && deed->kind != "none"_L1)
            return true;
    }
    if (cue.kind != "marked"_L1 || source.end() > cue.span.start)
        return false;
    const TextSpan gap = TextSpan::between(source.end(), cue.span.start);
    const QStringView between = m_masked.mid(gap.start, gap.length);
    static constexpr QStringView takings[] = { u"了", u"接纳", u"采纳", u"听取", u"收到", u"考虑", u"根据", u"按照" };
    for (const QStringView taking : takings) {
        if (between.contains(taking))
            return true;
    }
    for (const ClassedWord& verb : wordsIn(m_policyVerbs, m_masked, gap)) {
        if (verb.kind == "issue"_L1)
            return true;
    }
    return false;
}

/// …,李在访问中表示。 The cue ends the sentence and its subject opens the last clause.
std::optional<ReportedSpeech> ChineseSpeechReader::trailing(
    const Progress& progress, const ClassedWord& cue, const SourceMention& source) const
{
    const TextSpan& span = progress.sentence.span;
    if (!withoutPunctuation(m_masked, TextSpan::between(cue.span.end(), span.end())).isEmpty())
        return std::nullopt;
    qsizetype clause = source.span.start;
    while (clause > progress.done && !endsClause(m_masked[clause - 1]))
        --clause;
    const TextSpan content = withoutPunctuation(m_masked, TextSpan::between(progress.done, clause));
    if (content.length < shortestContent + 2 || cue.kind == "view"_L1 || cue.kind == "directive"_L1)
        return std::nullopt;
    return ReportedSpeech { content, QuotationKind::Indirect, source, cue.span, u"cue-after-clause"_s };
}

/// 据报道,X回应称…: the paper only passes on what another source says.
bool ChineseSpeechReader::innerReport(const TextSpan& content) const
{
    for (const ClassedWord& cue : cuesIn(content)) {
        if (!isReporting(cue.kind) || cue.span.start == content.start)
            continue;
        const auto source = m_sources.subjectOf(TextSpan::between(content.start, cue.span.start));
        return source && leadsContent(cue, *source, content.end());
    }
    return false;
}

/// …;外交部表示,…: behind a semicolon another source may speak.
qsizetype ChineseSpeechReader::nextSpeaker(qsizetype start, qsizetype limit) const
{
    for (qsizetype at = start; at < limit; ++at) {
        if (!endsClause(m_masked[at]))
            continue;
        const bool comma = m_masked[at] == u',' || m_masked[at] == u'，';
        const qsizetype end = std::min(limit, at + (comma ? furthestSourceNear : furthestSourceBehind));
        for (const ClassedWord& cue : cuesIn(TextSpan::between(at + 1, end))) {
            if (!isReporting(cue.kind))
                continue;
            if (comma && at > start + shortestContent && goesOn(TextSpan::between(at + 1, cue.span.start), cue, limit))
                return at;
            const auto source = m_sources.before(TextSpan::between(at + 1, cue.span.start));
            const bool named = source && (!comma || (source->person >= 0 && isPlain(words(cue.span))));
            const bool near = source && !clauseIsParted(source->span.start, cue.span.start);
            if (named && (near || !comma) && !isHeld(cue, source->span) && leadsContent(cue, *source, limit))
                return at;
            break;
        }
    }
    return limit;
}

/// …,并称…; …,但强调…: the same source goes on with a cue of its own.
bool ChineseSpeechReader::goesOn(const TextSpan& lead, const ClassedWord& cue, qsizetype limit) const
{
    static constexpr QStringView joints[] = { u"", u"并", u"也", u"但", u"还", u"又", u"更", u"且", u"而", u"亦",
        u"并且", u"同时", u"但他", u"但她", u"他", u"她", u"他还", u"她还", u"他也", u"她也", u"但也", u"但仍", u"不过" };
    const QStringView joint = words(lead).trimmed();
    const bool joined = std::any_of(
        std::begin(joints), std::end(joints), [&](QStringView word) { return joint == word; });
    const QChar next = cue.span.end() < limit ? m_masked[cue.span.end()] : u'。';
    return joined && cue.span.length > 1 && (cue.kind == "free"_L1 || isPlain(words(cue.span)))
        && !endsSentence(next) && !QStringView(u"的了过出为得着中上后时、").contains(next);
}

TextSpan ChineseSpeechReader::contentFrom(qsizetype start, qsizetype limit) const
{
    limit = nextSpeaker(start, limit);
    TextSpan content = withoutBlanks(m_masked, TextSpan::between(std::min(start, limit), limit));
    while (!content.isEmpty()
        && (endsSentence(m_masked[content.end() - 1]) || m_masked[content.end() - 1] == u'.'
            || m_masked[content.end() - 1].isSpace() || endsClause(m_masked[content.end() - 1])))
        --content.length;
    return content;
}

} // namespace tidemark::extraction
