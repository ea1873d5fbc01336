// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/telling.h"

#include "text/fold.h"

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

// They say that something is told, not what.
const QSet<QString>& emptyWords()
{
    static const QSet<QString> words { u"the"_s, u"a"_s, u"an"_s, u"and"_s, u"or"_s, u"of"_s, u"in"_s,
        u"on"_s, u"at"_s, u"to"_s, u"for"_s, u"by"_s, u"with"_s, u"from"_s, u"as"_s, u"it"_s, u"its"_s,
        u"that"_s, u"this"_s, u"was"_s, u"were"_s, u"is"_s, u"are"_s, u"be"_s, u"been"_s, u"has"_s, u"had"_s,
        u"have"_s, u"will"_s, u"would"_s, u"he"_s, u"she"_s, u"they"_s, u"said"_s, u"say"_s, u"announc"_s,
        u"told"_s, u"which"_s, u"who"_s, u"than"_s, u"more"_s, u"after"_s, u"before"_s, u"year"_s, u"month"_s,
        u"day"_s, u"januar"_s, u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s, u"june"_s,
        u"july"_s, u"august"_s, u"september"_s, u"october"_s, u"november"_s, u"december"_s, u"宣布"_s,
        u"公布"_s, u"表示"_s, u"正式"_s, u"指出"_s, u"其中"_s, u"以及"_s, u"日前"_s, u"近日"_s, u"今年"_s,
        u"去年"_s, u"月底"_s, u"年底"_s, u"年末"_s, u"截至"_s, u"已经"_s };
    return words;
}

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

bool isDateUnit(QChar character)
{
    return QStringView(u"年月日号时").contains(character);
}

/// Enough to make "launched", "launches" and "launch" one word.
QString stemOf(const QString& word)
{
    for (const QLatin1StringView ending : { "ing"_L1, "ed"_L1, "es"_L1, "s"_L1, "e"_L1 }) {
        if (word.endsWith(ending) && word.size() - ending.size() >= 3)
            return word.chopped(ending.size());
    }
    return word;
}

/// One word or pair of characters, and where it stands.
struct Token {
    QString word;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Cuts folded text into words; what `hidden` marks is left out.
std::vector<Token> tokensOf(const QString& folded, const std::vector<bool>& hidden)
{
    std::vector<Token> tokens;
    const auto isOpen = [&](qsizetype at) { return at < folded.size() && !hidden[size_t(at)]; };
    for (qsizetype at = 0; at < folded.size();) {
        if (isOpen(at) && isHan(folded[at])) {
            if (isOpen(at + 1) && isHan(folded[at + 1]) && !isDateUnit(folded[at])
                && !isDateUnit(folded[at + 1]))
                tokens.push_back({ folded.mid(at, 2), at, at + 2 });
            ++at;
        } else if (isOpen(at) && folded[at].isLetter()) {
            qsizetype end = at;
            while (isOpen(end) && folded[end].isLetter() && !isHan(folded[end]))
                ++end;
            if (end - at > 1)
                tokens.push_back({ stemOf(folded.mid(at, end - at)), at, end });
            at = end;
        } else {
            ++at;
        }
    }
    std::erase_if(tokens, [](const Token& token) { return emptyWords().contains(token.word); });
    return tokens;
}

/// Marks every place where one of the names stands.
std::vector<bool> placesOf(const QString& folded, const QStringList& names)
{
    std::vector<bool> places(size_t(folded.size()), false);
    for (const QString& name : names) {
        for (qsizetype at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.size()))
            std::fill_n(places.begin() + at, name.size(), true);
    }
    return places;
}

QStringList folded(const QStringList& words)
{
    QStringList result;
    for (const QString& word : words) {
        if (word.size() > 1)
            result.append(text::fold(word));
    }
    result.removeDuplicates();
    return result;
}

bool isChineseDigit(QChar character)
{
    return QStringView(u"一二三四五六七八九十百千两").contains(character);
}

/// Numbers of a title that are no part of a date: 第三批, Phase 2, 300万.
QSet<QString> numbersOf(const QString& folded)
{
    QSet<QString> numbers;
    for (qsizetype at = 0; at < folded.size();) {
        const bool isOrdinal = folded[at] == u'第';
        qsizetype end = at + (isOrdinal ? 1 : 0);
        const qsizetype start = end;
        while (end < folded.size()
            && (folded[end].isDigit() || (isOrdinal && isChineseDigit(folded[end]))
                || (end > start && (folded[end] == u'.' || folded[end] == u','))))
            ++end;
        const bool isYear
            = end - start == 4 && (folded.mid(start, 2) == "19"_L1 || folded.mid(start, 2) == "20"_L1);
        if (end > start && !isYear && !(end < folded.size() && isDateUnit(folded[end])))
            numbers.insert(folded.mid(start, end - start).remove(u','));
        at = std::max(end, at + 1);
    }
    return numbers;
}

Telling::Words wordsOf(const std::vector<Token>& tokens)
{
    Telling::Words words;
    for (const Token& token : tokens)
        words.insert(token.word);
    return words;
}

} // namespace

Telling tellingOf(const ToldEvent& event)
{
    Telling telling;
    telling.names = folded(event.names);
    telling.policies = folded(event.policies);
    const QString title = text::fold(event.title);
    const QString passage = text::fold(event.passage);
    telling.title = wordsOf(tokensOf(title, placesOf(title, telling.names)));
    telling.passage = telling.title + wordsOf(tokensOf(passage, placesOf(passage, telling.names)));
    telling.titleNumbers = numbersOf(title);
    const auto han = std::count_if(passage.begin(), passage.end(), isHan);
    telling.isHan = han * 4 > passage.size();
    if (event.date && event.date->earliestDay() && event.date->latestDay())
        telling.days = { *event.date->earliestDay(), *event.date->latestDay() };
    return telling;
}

QStringList sharedWording(const ToldEvent& event, const Telling::Words& shared, int most)
{
    QStringList stretches;
    for (const QString& words : { event.title, event.passage }) {
        const QString folded = text::fold(words);
        qsizetype start = -1;
        qsizetype end = -1;
        const auto close = [&] {
            if (start >= 0)
                stretches.append(words.mid(start, end - start));
        };
        for (const Token& token : tokensOf(folded, placesOf(folded, {}))) {
            if (!shared.contains(token.word))
                continue;
            if (start < 0 || token.start > end + 1) {
                close();
                start = token.start;
            }
            end = token.end;
        }
        close();
    }
    std::stable_sort(stretches.begin(), stretches.end(),
        [](const QString& left, const QString& right) { return left.size() > right.size(); });
    QStringList kept;
    for (const QString& stretch : stretches) {
        const bool isKnown = std::any_of(kept.begin(), kept.end(),
            [&](const QString& other) { return other.contains(stretch, Qt::CaseInsensitive); });
        if (!isKnown && kept.size() < most)
            kept.append(stretch);
    }
    return kept;
}

} // namespace tidemark::session
