// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/people.h"

#include "extraction/names.h"
#include "extraction/person_roles.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tidemark::extraction {

using domain::Person;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRole = 48;
constexpr qsizetype furthestCue = 40;
constexpr qsizetype shortestForeignSubject = 3;

/// A name as it stands at one place, with the words of its role.
struct Sighting {
    TextSpan name;
    TextSpan role;
    TextSpan title; ///< the title next to the name, part of `role`
};

/// Finds where the text introduces people: beside a title, with dots, or as the subject of a reporting verb.
class PeopleReader {
public:
    explicit PeopleReader(const ReadingContext& context)
        : m_context(context)
        , m_folded(context.folded)
        , m_names(context)
        , m_roles(context)
        , m_titles(context.lexicons.table(u"titles"_s))
        , m_cues(context.lexicons.table(u"reporting_cues"_s))
        , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
    {
    }

    std::vector<Person> read()
    {
        for (const ClassedWord& title : wordsIn(m_titles, m_folded, { 0, m_folded.size() })) {
            if (!m_context.goesOn(title.span.start))
                break;
            if (title.kind == "prefix"_L1 || title.kind == "none"_L1)
                continue;
            if (title.kind == "english"_L1)
                readBehindEnglishTitle(title);
            else if (!readBehindTitle(title) && title.kind == "title"_L1)
                readBeforeTitle(title);
        }
        readDottedNames();
        readSubjects();
        return join();
    }

private:
    bool readBehindTitle(const ClassedWord& title)
    {
        // 记者梳理发现: only a Chinese name is believed behind a word for the article's own reporter.
        const qsizetype behind = title.span.end();
        const auto name = title.kind == "press"_L1
            ? m_names.chineseNameAt(skipBlanks(m_folded, behind, std::min(behind + 2, m_folded.size())))
            : m_names.nameBehindTitle(behind);
        if (!name)
            return false;
        const TextSpan role = TextSpan::between(m_roles.startOf(title.span.start), title.span.end());
        m_sightings.push_back({ *name, role, title.span });
        noteBody(title.span.start);
        return true;
    }

    /// 莫德纳(Moderna)执行长班塞尔: what stands before the post of a named person is a body, here and
    /// elsewhere.
    void noteBody(qsizetype end)
    {
        if (end > 0 && m_folded[end - 1] == u')') {
            const qsizetype floor = std::max<qsizetype>(0, end - longestRole);
            const qsizetype open = m_folded.mid(floor, end - floor).lastIndexOf(u'(');
            end = open < 0 ? end : floor + open;
        }
        for (qsizetype length = 2; length <= 4 && length <= end; ++length)
            m_bodies.insert(m_folded.mid(end - length, length).toString());
    }

    void readBeforeTitle(const ClassedWord& title)
    {
        for (qsizetype length : { 3, 2, 4 }) {
            const qsizetype start = title.span.start - length;
            if (start < 0 || !opensName(start))
                continue;
            const qsizetype family = m_names.familyNameLength(start);
            if (family == 0 || length - family < 1 || length - family > 2 || !allHan(start, title.span.start))
                continue;
            const TextSpan name { start, length };
            if (QStringView(u"省市县区镇乡村部局厅院署会国州")
                    .contains(m_folded[name.end() - 1])) // 吉林省监委
                continue;
            if (m_titles.words().longestEndingAt(m_folded, title.span.start, start)
                || m_names.beginsWord(start + family))
                continue;
            m_sightings.push_back({ name, title.span, title.span });
            return;
        }
    }

    void readBehindEnglishTitle(const ClassedWord& title)
    {
        if (!m_context.text[title.span.start].isUpper())
            return;
        const qsizetype at
            = skipBlanks(m_folded, title.span.end(), std::min(title.span.end() + 1, m_folded.size()));
        const auto name = at > title.span.end() ? m_names.latinNameAt(at) : std::nullopt;
        if (name && !m_titles.contains(m_folded.mid(name->start, name->length)))
            m_sightings.push_back({ *name, title.span, title.span });
    }

    void readDottedNames()
    {
        for (qsizetype at = 0; at < m_folded.size() && m_context.goesOn(at); ++at) {
            const bool runStarts = isHan(m_folded[at]) && (at == 0 || !isHan(m_folded[at - 1]));
            if (!runStarts)
                continue;
            if (const auto run = m_names.dottedNameAt(at)) {
                m_sightings.push_back(dottedSighting(*run));
                at = run->end();
            }
        }
    }

    /// 英国首相德蕾莎·梅伊: the post runs into the name, which begins behind it or where its sounds begin.
    Sighting dottedSighting(const TextSpan& run) const
    {
        qsizetype dot = run.start;
        while (dot < run.end() && isHan(m_folded[dot]))
            ++dot;
        std::optional<TextSpan> post;
        for (const ClassedWord& title : wordsIn(m_titles, m_folded, TextSpan::between(run.start, dot))) {
            if (title.kind != "none"_L1 && title.kind != "prefix"_L1 && title.span.end() < dot)
                post = title.span;
        }
        if (post)
            return { TextSpan::between(post->end(), run.end()),
                TextSpan::between(m_roles.startOf(post->start), post->end()), *post };
        qsizetype start = dot;
        while (start > run.start && m_names.isSound(m_folded[start - 1]))
            --start;
        return { TextSpan::between(start == dot ? run.start : start, run.end()), {}, {} };
    }

    /// 陈晨表示: a name that opens a clause and is followed by a reporting verb before the clause ends.
    void readSubjects()
    {
        for (qsizetype at = 0; at < m_folded.size() && m_context.goesOn(at); ++at) {
            if (!isHan(m_folded[at]) || !opensClause(at))
                continue;
            auto name = m_names.chineseNameAt(at);
            if (!name || !predicateFollows(name->end()))
                name = foreignSubjectAt(at);
            if (name)
                m_sightings.push_back({ *name, {}, {} });
        }
    }

    /// 特朗普说, 特朗普周一表示
    std::optional<TextSpan> foreignSubjectAt(qsizetype at) const
    {
        const auto name = m_names.foreignNameAt(at);
        const bool named = name && name->length >= shortestForeignSubject && predicateFollows(name->end());
        return named ? name : std::nullopt;
    }

    bool opensClause(qsizetype at) const
    {
        if (at == 0)
            return true;
        const QChar before = m_folded[at - 1];
        return endsClause(before) || endsSentence(before) || isClosingMark(before) || before.isSpace()
            || before == u'"' || hasWordBefore(m_folded, at, u"据") || hasWordBefore(m_folded, at, u"在");
    }

    bool opensName(qsizetype at) const
    {
        return opensClause(at) || wordBefore(m_boundaries, m_folded, at, std::max<qsizetype>(0, at - 4))
            || !isHan(m_folded[at - 1]);
    }

    /// A reporting verb in the same clause, with at most an adverbial before it.
    bool predicateFollows(qsizetype from) const
    {
        const auto next = wordAt(m_cues, m_folded, from);
        const bool joins = (next && next->kind != "none"_L1) || boundaryAt(m_boundaries, m_folded, from)
            || !m_context.timesIn({ from, 1 }).empty();
        if (!joins)
            return false;
        // 陈晨和李明表示, but 劳工及福利局: a conjunction joins a name only to a name.
        if (QStringView(u"和与及同跟").contains(m_folded[from])) {
            const auto other = m_names.chineseNameAt(from + 1);
            return other && predicateFollows(other->end());
        }
        // 易海分析研究: 分析 is a verb only where its content or a further verb follows.
        if (next && next->kind == "marked"_L1) {
            const qsizetype after = next->span.end();
            return after >= m_folded.size() || endsClause(m_folded[after]) || isOpeningMark(m_folded[after])
                || endsSentence(m_folded[after]);
        }
        const qsizetype limit = std::min(from + furthestCue, m_folded.size());
        for (qsizetype at = from; at < limit; ++at) {
            if (endsClause(m_folded[at]) || endsSentence(m_folded[at]))
                return false;
            const auto cue = wordAt(m_cues, m_folded, at);
            if (cue && (cue->kind == "free"_L1 || cue->kind == "marked"_L1 || cue->kind == "view"_L1))
                return true;
            if (cue)
                at = cue->span.end() - 1;
        }
        return false;
    }

    bool allHan(qsizetype start, qsizetype end) const
    {
        const QStringView stretch = m_folded.mid(start, end - start);
        return std::all_of(stretch.begin(), stretch.end(), isHan);
    }

    QString written(const TextSpan& span) const { return m_context.words(span).toString(); }

    std::vector<Person> join();
    static QString lastNameOf(const QString& name);
    int personFor(const Sighting& sighting);
    void collectMentions();

    const ReadingContext& m_context;
    QStringView m_folded;
    NameReader m_names;
    RoleReader m_roles;
    const LexiconTable& m_titles;
    const LexiconTable& m_cues;
    const LexiconTable& m_boundaries;
    std::vector<Sighting> m_sightings;
    std::vector<Person> m_people;
    QSet<QString> m_bodies; ///< folded words that stand before the post of somebody named
    QHash<QString, int> m_byName;
    QHash<QString, int> m_byLastName; ///< of names in several parts
};

/// 梅伊 of 德蕾莎·梅伊, Smith of John Smith: what a person is called later on. Empty for other names.
QString PeopleReader::lastNameOf(const QString& name)
{
    constexpr qsizetype shortestHan = 2;
    constexpr qsizetype shortestLatin = 3;
    qsizetype cut = -1;
    for (const QChar joint : { u'·', u'・', u'‧', u'•', u'･', u'.', u' ' })
        cut = std::max(cut, name.lastIndexOf(joint));
    const QString last = cut > 0 ? name.mid(cut + 1) : QString();
    const qsizetype shortest = !last.isEmpty() && isHan(last[0]) ? shortestHan : shortestLatin;
    return last.size() >= shortest ? last : QString();
}

int PeopleReader::personFor(const Sighting& sighting)
{
    const QString key = m_folded.mid(sighting.name.start, sighting.name.length).toString();
    const auto known = m_byName.constFind(key);
    if (known != m_byName.constEnd())
        return *known;
    // 梅伊女士 behind 德蕾莎·梅伊 is the same person.
    if (const auto full = m_byLastName.constFind(key); full != m_byLastName.constEnd())
        return *full;
    const int index = static_cast<int>(m_people.size());
    m_people.push_back({ written(sighting.name), {}, {}, {} });
    m_byName.insert(key, index);
    m_byLastName.insert(lastNameOf(key), index);
    return index;
}

void PeopleReader::collectMentions()
{
    text::LexiconMatcher names;
    for (auto entry = m_byName.constBegin(); entry != m_byName.constEnd(); ++entry) {
        const QString last = lastNameOf(entry.key());
        if (!last.isEmpty() && !m_byName.contains(last))
            names.add(last, entry.value());
    }
    for (auto entry = m_byName.constBegin(); entry != m_byName.constEnd(); ++entry)
        names.add(entry.key(), entry.value());
    for (const text::LexiconMatch& match : names.findAll(m_folded))
        m_people[static_cast<size_t>(match.value)].mentions.push_back(match.span);
}

std::vector<Person> PeopleReader::join()
{
    std::stable_sort(m_sightings.begin(), m_sightings.end(),
        [](const Sighting& left, const Sighting& right) { return left.name.start < right.name.start; });
    std::erase_if(m_sightings, [&](const Sighting& sighting) {
        return sighting.title.start == sighting.name.end()
            && m_bodies.contains(m_folded.mid(sighting.name.start, sighting.name.length).toString());
    });
    for (const Sighting& sighting : m_sightings)
        m_roles.describe(m_people[static_cast<size_t>(personFor(sighting))], sighting.role, sighting.title);
    collectMentions();
    std::erase_if(m_people, [](const Person& person) { return person.mentions.empty(); });
    return m_people;
}

} // namespace

std::vector<Person> findPeople(const ReadingContext& context)
{
    return PeopleReader(context).read();
}

} // namespace tidemark::extraction
