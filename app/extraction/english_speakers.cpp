// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_speakers.h"

#include "extraction/english_names.h"

namespace tidemark::extraction {

using domain::SourceType;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

QString withoutPossessive(QString word)
{
    if (word.endsWith(u"'s"_s) || word.endsWith(u"’s"_s))
        word.chop(2);
    else if (word.endsWith(u'\'') || word.endsWith(u'’'))
        word.chop(1);
    return word;
}

bool isCourtesy(QStringView word)
{
    return word.compare(u"mr", Qt::CaseInsensitive) == 0 || word.compare(u"mr.", Qt::CaseInsensitive) == 0
        || word.compare(u"mrs", Qt::CaseInsensitive) == 0 || word.compare(u"mrs.", Qt::CaseInsensitive) == 0
        || word.compare(u"ms", Qt::CaseInsensitive) == 0 || word.compare(u"ms.", Qt::CaseInsensitive) == 0;
}

} // namespace

EnglishSpeakers::EnglishSpeakers(const ReadingContext& context)
    : m_context(context)
{
    for (const Sentence& sentence : context.sentences) {
        if (context.blocks[sentence.block].kind == text::BlockKind::Paragraph
            && isEnglish(context.words(sentence.span)))
            collect(EnglishTokens(context, context.folded, sentence.span));
    }
}

QString EnglishSpeakers::keyOf(QStringView written) const
{
    QString key = withoutPossessive(written.toString());
    for (const QChar mark : { u'"', u'“', u'”' })
        key.remove(mark);
    return key.simplified();
}

void EnglishSpeakers::collect(const EnglishTokens& tokens)
{
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (!tokens.isCapital(at) || tokens.isTime(at))
            continue;
        size_t end = at + 1;
        // A run ends where runEndingAt would not reach its end any more.
        while (end < tokens.size() && end - at < 8 && !tokens.isPossessive(end - 1)
            && capitalRunEndingAt(tokens, end + 1, at).begin < end)
            ++end;
        add(tokens, capitalRunEndingAt(tokens, end, at));
        at = end - 1;
    }
}

void EnglishSpeakers::add(const EnglishTokens& tokens, const TokenRange& run)
{
    const TokenRange name = run.isEmpty() ? run : nameIn(tokens, run);
    if (name.isEmpty() || !mayBePerson(tokens, name))
        return;
    size_t first = name.begin;
    if (isCourtesy(tokens.word(first)) && name.size() > 1)
        ++first;
    const bool titled
        = name.begin > run.begin || first > name.begin || (run.begin > 0 && tokens.isPost(run.begin - 1));
    const TokenRange bare { first, name.end };
    if (bare.size() < 2)
        return;
    const QString full = keyOf(m_context.words(tokens.span(bare)));
    if (m_byFullName.contains(full))
        return;
    m_byFullName.insert(full, m_named.size());
    const QString last = full.section(u' ', -1);
    const QString firstName = full.section(u' ', 0, 0);
    if (!m_byLastName.contains(last))
        m_byLastName.insert(last, m_named.size());
    if (titled && !m_byFirstName.contains(firstName))
        m_byFirstName.insert(firstName, m_named.size());
    const TokenRange prefix { run.begin, name.begin };
    m_named.push_back({ withoutPossessive(m_context.words(tokens.span(bare)).toString()),
        m_context.words(tokens.span(prefix)).toString(), titled });
}

std::optional<EnglishIdentity> EnglishSpeakers::resolve(const EnglishSource& source) const
{
    if (source.isPronoun)
        return m_lastPerson;
    if (source.isGroupPronoun)
        return m_lastGroup ? m_lastGroup : m_lastPerson;
    const QString written = withoutPossessive(m_context.words(source.span).toString());
    EnglishIdentity identity { written, m_context.words(source.role).toString(), source.type };
    if (!source.isName || source.type != SourceType::Person)
        return identity;
    QString key = keyOf(written);
    if (isCourtesy(key.section(u' ', 0, 0)))
        key = key.section(u' ', 1);
    const bool single = !key.contains(u' ');
    auto known = m_byFullName.constFind(key);
    if (known == m_byFullName.constEnd() && (single || isCourtesy(written.section(u' ', 0, 0)))) {
        known = m_byLastName.constFind(key.section(u' ', -1));
        if (known == m_byLastName.constEnd()) {
            known = m_byFirstName.constFind(key);
            if (known == m_byFirstName.constEnd())
                return identity;
        }
    }
    if (known == m_byFullName.constEnd())
        return identity;
    const Named& person = m_named[*known];
    identity.name = person.name;
    if (identity.role.isEmpty())
        identity.role = person.role;
    return identity;
}

bool EnglishSpeakers::isKnownPerson(const EnglishSource& source) const
{
    if (!source.isName || source.type != SourceType::Person)
        return false;
    const QString key = keyOf(m_context.words(source.span));
    const auto full = m_byFullName.constFind(key);
    return (full != m_byFullName.constEnd())
        || (!key.contains(u' ') && (m_byLastName.contains(key) || m_byFirstName.contains(key)))
        || !source.role.isEmpty();
}

void EnglishSpeakers::note(const EnglishIdentity& identity)
{
    if (identity.type == SourceType::Person)
        m_lastPerson = identity;
    else
        m_lastGroup = identity;
}

} // namespace tidemark::extraction
