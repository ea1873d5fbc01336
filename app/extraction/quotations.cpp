// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/quotations.h"

#include "extraction/chinese_speech.h"
#include "extraction/english_speakers.h"
#include "extraction/english_speech.h"
#include "extraction/person_roles.h"
#include "extraction/speech_marks.h"
#include "text/fold.h"
#include "text/sentences.h"

#include <QHash>

#include <algorithm>

namespace tidemark::extraction {

using domain::Certainty;
using domain::Person;
using domain::Quotation;
using domain::QuotationKind;
using domain::SourceType;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

/// 发言人, 该负责人: whoever was called 某署发言人 before.
bool isSameOffice(const QString& words, const QString& known)
{
    QStringView office(words);
    for (const QStringView pointer : { QStringView(u"该"), QStringView(u"該"), QStringView(u"上述"),
             QStringView(u"这位"), QStringView(u"這位"), QStringView(u"这名"), QStringView(u"這名") }) {
        if (office.startsWith(pointer))
            office = office.mid(pointer.size());
    }
    return office.size() >= 2 && office.size() < known.size() && known.endsWith(office);
}

/// Walks through the blocks, keeps in mind who spoke last, and names the speakers.
class QuotationReader {
public:
    QuotationReader(const ReadingContext& context, const std::vector<Person>& people)
        : m_context(context)
        , m_people(people)
        , m_speeches(findMarkedSpeech(context))
        , m_masked(withoutSpeech(context, m_speeches))
        , m_sources(context, people)
        , m_chinese(context, m_masked, m_sources)
        , m_english(context, m_masked)
        , m_speakers(context)
    {
        indexPosts();
    }

    std::vector<Quotation> read()
    {
        for (size_t block = 0; block < m_context.blocks.size(); ++block) {
            if (m_context.blocks[block].kind == text::BlockKind::Paragraph)
                readBlock(block);
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const Quotation& left, const Quotation& right) {
            return left.content.start < right.content.start;
        });
        return std::move(m_found);
    }

private:
    struct Speaker {
        QString name;
        QString role;
        SourceType type = SourceType::Person;
        std::optional<TextSpan> source;
        std::optional<TextSpan> cue;
        size_t block = 0;
    };

    void readBlock(size_t block);
    void readSentence(const SpeechSentence& sentence, size_t block);
    void readPart(const TextSpan& span, const std::vector<TextSpan>& speeches, size_t block);
    bool isAttributedBehind(qsizetype from, qsizetype limit) const;
    bool closesSentence(const TextSpan& speech, qsizetype start) const;
    std::vector<TextSpan> speechesIn(const TextSpan& span);
    void addChinese(const ReportedSpeech& speech, const SpeechSentence& sentence, size_t block);
    void addEnglish(const EnglishReport& report, size_t block);
    void noteSubject(const SpeechSentence& sentence, size_t block);
    void addAlone(const TextSpan& speech, const QString& rule, const SpeechSentence& sentence, size_t block);
    void add(const TextSpan& content, QuotationKind kind, const Speaker& speaker, const QString& rule,
        Certainty certainty);
    void noteLeadIn(const SpeechSentence& sentence, size_t block);
    Speaker speakerOf(const SourceMention& source, size_t block) const;
    Speaker speakerOf(const EnglishSource& source, size_t block);
    void indexPosts();
    const Person* holderOf(const QString& words) const;
    bool stillSpeaks(size_t block) const;
    std::optional<Speaker> subjectBefore(qsizetype position, size_t block) const;
    TextSpan wholeContent(const TextSpan& speech) const;
    bool isChinese(const TextSpan& span) const;

    const ReadingContext& m_context;
    const std::vector<Person>& m_people;
    std::vector<MarkedSpeech> m_speeches;
    QString m_masked;
    SourceReader m_sources;
    ChineseSpeechReader m_chinese;
    EnglishSpeechReader m_english;
    EnglishSpeakers m_speakers;
    std::vector<Quotation> m_found;
    std::optional<Speaker> m_last;
    std::optional<Speaker> m_lastPerson;
    std::optional<Speaker> m_lastUnnamed;
    QHash<QString, int> m_holders; ///< by post; -1 where several people hold it
    std::optional<Speaker> m_subject; ///< of the English sentence before, when it is a person
    size_t m_nextSpeech = 0;
    TextSpan m_previousSentence;
};

bool QuotationReader::isChinese(const TextSpan& span) const
{
    const QStringView words = m_context.words(span);
    const auto han = std::count_if(words.begin(), words.end(), isHan);
    return han * 4 >= std::count_if(words.begin(), words.end(), isLatinLetter) && han > 0;
}

/// Quotations whose anchor lies in `span`; asked for in text order.
std::vector<TextSpan> QuotationReader::speechesIn(const TextSpan& span)
{
    std::vector<TextSpan> inside;
    while (m_nextSpeech < m_speeches.size() && m_speeches[m_nextSpeech].anchor.start < span.end()) {
        const MarkedSpeech& speech = m_speeches[m_nextSpeech++];
        if (speech.anchor.start >= span.start)
            inside.push_back(speech.anchor);
    }
    return inside;
}

void QuotationReader::readBlock(size_t block)
{
    m_previousSentence = {};
    for (const TextSpan& span : text::splitSentences(m_masked, m_context.blocks[block].span)) {
        if (!m_context.goesOn(span.start))
            return;
        const std::vector<TextSpan> speeches = speechesIn(span);
        qsizetype start = span.start;
        std::vector<TextSpan> inside;
        for (const TextSpan& speech : speeches) {
            inside.push_back(speech);
            if (!closesSentence(speech, start) || isAttributedBehind(speech.end(), span.end()))
                continue;
            readPart(TextSpan::between(start, std::min(speech.end(), span.end())), inside, block);
            start = speech.end();
            inside.clear();
        }
        readPart(withoutBlanks(m_masked, TextSpan::between(std::min(start, span.end()), span.end())), inside,
            block);
    }
}

void QuotationReader::readPart(const TextSpan& span, const std::vector<TextSpan>& speeches, size_t block)
{
    if (span.isEmpty())
        return;
    readSentence({ span, speeches }, block);
    m_previousSentence = span;
}

/// “…。”谢某说。 A few words that end in a cue and close the sentence.
bool QuotationReader::isAttributedBehind(qsizetype from, qsizetype limit) const
{
    constexpr qsizetype longestAttribution = 24;
    qsizetype end = from;
    while (end < limit && !endsSentence(m_masked[end]) && end - from <= longestAttribution)
        ++end;
    const auto cue = wordBefore(m_context.lexicons.table(u"reporting_cues"_s), m_masked, end, from);
    return end - from <= longestAttribution && cue && cue->kind != "none"_L1;
}

/// 他说:“…。”记者又问…: a quotation with a stop of its own ends the Chinese sentence that it does not open.
bool QuotationReader::closesSentence(const TextSpan& speech, qsizetype start) const
{
    return speech.length > 2 && isChinese(speech)
        && QStringView(u"。!?！？").contains(m_context.folded[speech.end() - 2])
        && withoutPunctuation(m_masked, TextSpan::between(start, speech.start)).length > 1;
}

void QuotationReader::readSentence(const SpeechSentence& sentence, size_t block)
{
    if (isChinese(sentence.span)) {
        for (const ReportedSpeech& speech : m_chinese.read(sentence))
            addChinese(speech, sentence, block);
        return;
    }
    for (const EnglishReport& report : m_english.read(sentence)) {
        if (report.source)
            addEnglish(report, block);
        else
            addAlone(report.content, report.rule, sentence, block);
    }
    noteSubject(sentence, block);
    if (m_masked[sentence.span.end() - 1] == u':')
        noteLeadIn(sentence, block);
}

void QuotationReader::noteLeadIn(const SpeechSentence& sentence, size_t block)
{
    const auto report = m_english.leadIn(sentence.span);
    if (!report || !report->source)
        return;
    m_last = speakerOf(*report->source, block);
    m_last->cue = report->cue;
}

void QuotationReader::addChinese(const ReportedSpeech& speech, const SpeechSentence& sentence, size_t block)
{
    if (!speech.source) {
        addAlone(speech.content, speech.rule, sentence, block);
        return;
    }
    Speaker speaker = speakerOf(*speech.source, block);
    speaker.cue = speech.cue;
    if (speaker.name.isEmpty())
        return;
    const bool inferred = speech.source->isPronoun;
    add(speech.content, speech.kind, speaker, speech.rule,
        inferred ? Certainty::Inferred : Certainty::Explicit);
}

void QuotationReader::addEnglish(const EnglishReport& report, size_t block)
{
    Speaker speaker = speakerOf(*report.source, block);
    speaker.cue = report.cue;
    if (speaker.name.isEmpty())
        return;
    const bool pronoun = report.source->isPronoun || report.source->isGroupPronoun;
    add(report.content, report.kind, speaker, report.rule,
        pronoun ? Certainty::Inferred : Certainty::Explicit);
    m_speakers.note({ speaker.name, speaker.role, speaker.type });
}

/// Whom a sentence is about is whom the next "he" means.
void QuotationReader::noteSubject(const SpeechSentence& sentence, size_t block)
{
    m_subject.reset();
    const auto source = m_english.subjectOf(sentence.span);
    if (!source || source->isGroupPronoun || !(source->isPronoun || m_speakers.isKnownPerson(*source)))
        return;
    const Speaker subject = speakerOf(*source, block);
    if (subject.name.isEmpty())
        return;
    m_subject = subject;
    m_speakers.note({ subject.name, subject.role, subject.type });
}

/// A quotation without words of attribution belongs to who spoke just before, or was the subject there.
void QuotationReader::addAlone(
    const TextSpan& speech, const QString& rule, const SpeechSentence& sentence, size_t block)
{
    const bool wholeBlock = speech == m_context.blocks[block].span
        || withoutPunctuation(m_masked, sentence.span) == TextSpan {}
        || sentence.span == m_context.blocks[block].span;
    const bool orphan = !m_speeches.empty() && m_nextSpeech > 0
        && m_speeches[m_nextSpeech - 1].form == MarkedSpeech::Form::OrphanClose
        && m_speeches[m_nextSpeech - 1].anchor == speech;
    std::optional<Speaker> speaker;
    if (!m_previousSentence.isEmpty())
        speaker = m_last && m_last->block == block ? m_last
            : m_subject                            ? m_subject
                                                   : subjectBefore(m_previousSentence.end(), block);
    else if (m_last && wholeBlock && (m_last->block + 1 >= block || stillSpeaks(block)))
        speaker = m_last;
    if (!speaker)
        return;
    speaker->cue.reset();
    add(speech, QuotationKind::Direct, *speaker, orphan ? u"orphan-closing-mark"_s : rule,
        Certainty::Inferred);
}

/// A paragraph that names nobody else may part a quotation from who spoke before it.
bool QuotationReader::stillSpeaks(size_t block) const
{
    if (m_last->type != SourceType::Person || m_last->block + 2 != block)
        return false;
    const TextSpan& between = m_context.blocks[block - 1].span;
    const auto other = m_sources.lastPersonIn(between);
    return !other || m_people[static_cast<size_t>(other->person)].name == m_last->name;
}

std::optional<QuotationReader::Speaker> QuotationReader::subjectBefore(qsizetype position, size_t block) const
{
    const auto person = m_sources.lastPersonIn(TextSpan::between(m_previousSentence.start, position));
    return person ? std::optional(speakerOf(*person, block)) : std::nullopt;
}

/// A quotation over several paragraphs is one, up to the mark that closes it.
TextSpan QuotationReader::wholeContent(const TextSpan& speech) const
{
    const auto marked = std::lower_bound(m_speeches.begin(), m_speeches.end(), speech.start,
        [](const MarkedSpeech& entry, qsizetype start) { return entry.anchor.start < start; });
    const bool same = marked != m_speeches.end() && marked->anchor == speech;
    return same ? marked->span : speech;
}

void QuotationReader::add(const TextSpan& content, QuotationKind kind, const Speaker& speaker,
    const QString& rule, Certainty certainty)
{
    const TextSpan whole = kind == QuotationKind::Direct ? wholeContent(content) : content;
    m_found.push_back({ whole, kind, speaker.source, speaker.cue, speaker.name, speaker.role, speaker.type,
        certainty, rule });
    m_last = speaker;
    const MarkedSpeech* open = m_nextSpeech > 0 ? &m_speeches[m_nextSpeech - 1] : nullptr;
    if (open && open->span == whole)
        m_last->block = open->lastBlock;
    if (speaker.type == SourceType::Person)
        m_lastPerson = m_last;
    if (speaker.type == SourceType::Unnamed)
        m_lastUnnamed = m_last;
}

QuotationReader::Speaker QuotationReader::speakerOf(const SourceMention& source, size_t block) const
{
    Speaker speaker;
    speaker.source = source.span;
    speaker.type = source.type;
    speaker.block = block;
    if (source.isPronoun) {
        const auto mentioned = m_sources.lastPersonIn(
            TextSpan::between(std::max<qsizetype>(0, source.span.start - 400), source.span.start));
        if (m_lastPerson && m_lastPerson->block + 2 >= block) {
            speaker.name = m_lastPerson->name;
            speaker.role = m_lastPerson->role;
        } else if (mentioned) {
            speaker = speakerOf(*mentioned, block);
            speaker.source = source.span;
        } else if (m_lastPerson) {
            speaker.name = m_lastPerson->name;
            speaker.role = m_lastPerson->role;
        }
        return speaker;
    }
    if (source.person >= 0) {
        const Person& person = m_people[static_cast<size_t>(source.person)];
        speaker.name = person.name;
        speaker.role = wholeRole(m_context.text, person);
    } else {
        speaker.name = m_context.words(source.span).toString();
        if (const Person* holder = source.type == SourceType::Unnamed ? holderOf(speaker.name) : nullptr) {
            speaker.name = holder->name;
            speaker.role = wholeRole(m_context.text, *holder);
            speaker.type = SourceType::Person;
        } else if (m_lastUnnamed && source.type == SourceType::Unnamed
            && isSameOffice(speaker.name, m_lastUnnamed->name))
            speaker.name = m_lastUnnamed->name;
    }
    return speaker;
}

/// Posts that one person of the text holds: 环境部长, 总统. 专家 is anybody.
void QuotationReader::indexPosts()
{
    const LexiconTable& groups = m_context.lexicons.table(u"sources"_s);
    for (size_t person = 0; person < m_people.size(); ++person) {
        const QString whole = wholeRole(m_context.text, m_people[person]);
        for (const QString& post : { whole, m_people[person].role }) {
            const QString group = groups.cellFor(text::fold(post), 1);
            if (post.size() < 2 || (group == "unnamed"_L1 && !post.endsWith(u"人"_s)))
                continue;
            const auto known = m_holders.constFind(post);
            const bool another = known != m_holders.constEnd() && *known != static_cast<int>(person);
            m_holders.insert(post, another ? -1 : static_cast<int>(person));
        }
    }
}

const Person* QuotationReader::holderOf(const QString& words) const
{
    const int person = m_holders.value(words, -1);
    return person < 0 ? nullptr : &m_people[static_cast<size_t>(person)];
}

QuotationReader::Speaker QuotationReader::speakerOf(const EnglishSource& source, size_t block)
{
    const EnglishIdentity who = m_speakers.resolve(source).value_or(EnglishIdentity {});
    return { who.name, who.role, who.type, source.span, {}, block };
}

} // namespace

std::vector<Quotation> findQuotations(const ReadingContext& context, const std::vector<Person>& people)
{
    return QuotationReader(context, people).read();
}

} // namespace tidemark::extraction
