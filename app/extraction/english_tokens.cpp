// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_tokens.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar character)
{
    return character.isLetter() && !isHan(character);
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Words that keep the stop behind them: Mr. Smith, J. Smith.
bool keepsStop(QStringView word)
{
    static constexpr std::array list { u"mr", u"mrs", u"ms", u"dr", u"prof", u"sen", u"rep", u"gov", u"gen",
        u"lt", u"col", u"sgt", u"capt", u"st", u"jr", u"sr", u"rev", u"inc", u"ltd", u"corp", u"co", u"no" };
    return word.size() == 1 || std::any_of(list.begin(), list.end(), [&](const char16_t* entry) {
        return word == QStringView(entry);
    });
}

} // namespace

bool isEnglish(QStringView words)
{
    const auto han = std::count_if(words.begin(), words.end(), isHan);
    const auto latin = std::count_if(words.begin(), words.end(), isLatinLetter);
    return latin > 0 && han * 4 < latin;
}

EnglishTokens::EnglishTokens(const ReadingContext& context, QStringView masked, const TextSpan& span)
    : m_context(context)
    , m_folded(masked)
    , m_words(context.lexicons.table(u"english_words"_s))
{
    using Kind = EnglishToken::Kind;
    for (qsizetype at = span.start; at < span.end();) {
        const QChar character = m_folded[at];
        qsizetype end = at + 1;
        Kind kind = character == u',' ? Kind::Comma : Kind::Mark;
        if (character == blankedOut) {
            kind = Kind::Speech;
            while (end < span.end() && m_folded[end] == blankedOut)
                ++end;
        } else if (isLetter(character)) {
            kind = Kind::Word;
            end = wordEnd(at, span.end());
        } else if (isDigit(character)) {
            kind = Kind::Number;
            while (end < span.end()
                && (m_folded[end].isLetterOrNumber()
                    || (QStringView(u".,-/").contains(m_folded[end]) && end + 1 < span.end()
                        && m_folded[end + 1].isLetterOrNumber())))
                ++end;
        }
        if (!character.isSpace())
            m_tokens.push_back(
                { TextSpan::between(at, end), kind, kind == Kind::Word && m_context.text[at].isUpper() });
        at = end;
    }
}

qsizetype EnglishTokens::wordEnd(qsizetype at, qsizetype limit) const
{
    qsizetype end = at + 1;
    while (end < limit) {
        const bool inner = end + 1 < limit && (isLetter(m_folded[end + 1]) || isDigit(m_folded[end + 1]))
            && (isApostrophe(m_folded[end]) || m_folded[end] == u'-' || m_folded[end] == u'.'
                || m_folded[end] == u'&');
        if (!isLetter(m_folded[end]) && !isDigit(m_folded[end]) && !inner)
            break;
        ++end;
    }
    if (end < limit && m_folded[end] == u'.'
        && (keepsStop(m_folded.mid(at, end - at)) || m_folded.mid(at, end - at).contains(u'.')))
        ++end;
    else if (end < limit && isApostrophe(m_folded[end]) && m_folded[end - 1] == u's')
        ++end;
    return end;
}

bool EnglishTokens::isMark(size_t index) const
{
    return index < m_tokens.size() && m_tokens[index].kind != EnglishToken::Kind::Word
        && m_tokens[index].kind != EnglishToken::Kind::Number;
}

QStringView EnglishTokens::word(size_t index) const
{
    if (index >= m_tokens.size())
        return {};
    return m_folded.mid(m_tokens[index].span.start, m_tokens[index].span.length);
}

QString EnglishTokens::classOf(size_t index) const
{
    return isWord(index) ? m_words.cellFor(word(index), 1) : QString();
}

bool EnglishTokens::isFiniteVerb(size_t index) const
{
    if (!isWord(index) || isCapital(index))
        return false;
    const QString kind = classOf(index);
    if (kind == "aux"_L1 || kind == "past"_L1)
        return true;
    return kind.isEmpty() && word(index).size() > 3 && word(index).endsWith(u"ed"_s);
}

bool EnglishTokens::isAdverb(size_t index) const
{
    const QString kind = classOf(index);
    if (isCapital(index))
        return false;
    return kind == "adverb"_L1 || (kind.isEmpty() && word(index).size() > 4 && word(index).endsWith(u"ly"_s));
}

bool EnglishTokens::isPost(size_t index) const
{
    const QString kind = classOf(index);
    const QStringView text = word(index);
    const bool science = kind.isEmpty() && text.size() > 6
        && (text.endsWith(u"ologist"_s) || text.endsWith(u"onomist"_s) || text.endsWith(u"ician"_s)
            || text.endsWith(u"grapher"_s));
    return kind == "role"_L1 || kind == "office"_L1 || science;
}

bool EnglishTokens::isPossessive(size_t index) const
{
    const QStringView text = word(index);
    return isWord(index) && text.size() > 2
        && (text.endsWith(u"'s"_s) || text.endsWith(u"’s"_s) || isApostrophe(text.back()));
}

bool EnglishTokens::isTime(size_t index) const
{
    return index < m_tokens.size() && !m_context.timesIn(m_tokens[index].span).empty();
}

bool EnglishTokens::isInnerQuote(size_t index) const
{
    return isMark(index) && QStringView(u"\"“”").contains(word(index).front());
}

QStringView EnglishTokens::written(const TokenRange& range) const
{
    return m_context.words(span(range));
}

TextSpan EnglishTokens::span(const TokenRange& range) const
{
    if (range.isEmpty() || range.end > m_tokens.size())
        return {};
    return TextSpan::between(m_tokens[range.begin].span.start, m_tokens[range.end - 1].span.end());
}

size_t EnglishTokens::indexAt(qsizetype position) const
{
    const auto found = std::lower_bound(m_tokens.begin(), m_tokens.end(), position,
        [](const EnglishToken& token, qsizetype value) { return token.span.start < value; });
    return static_cast<size_t>(found - m_tokens.begin());
}

} // namespace tidemark::extraction
