// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_figures.h"

#include "extraction/english_tokens.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostWordsToNoun = 5; ///< 350 potential new infrastructure projects
constexpr double smallestSpelledCount = 10; ///< "three men" is a manner of speaking

template <size_t Size> bool isOneOf(QStringView word, const std::array<const char16_t*, Size>& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* entry) { return word == QStringView(entry); });
}

/// What is counted by the calendar or the clock, or says how often.
bool isNoCount(QStringView word)
{
    static constexpr std::array words { u"years", u"months", u"weeks", u"days", u"hours", u"minutes",
        u"seconds", u"decades", u"centuries", u"times", u"nights", u"weekends", u"others", u"yards-line",
        u"o'clock", u"thirds", u"fifths", u"quarters", u"minutes'", u"years'", u"hours'", u"days'" };
    return isOneOf(word, words);
}

/// Flight 370, Route 66: the number is a name.
bool namesByNumber(QStringView word)
{
    static constexpr std::array words { u"flight", u"highway", u"route", u"resolution", u"section",
        u"article", u"type", u"channel", u"formula", u"boeing", u"airbus", u"apollo", u"chapter", u"page",
        u"number", u"no.", u"no", u"title", u"act", u"room", u"class", u"level", u"phase", u"area", u"unit",
        u"order", u"directive", u"regulation", u"rule", u"windows", u"version", u"grade", u"category",
        u"group", u"pier", u"gate", u"line", u"bus", u"train", u"mark", u"proposition", u"amendment",
        u"interstate", u"soyuz", u"iphone", u"galaxy", u"aged", u"age", u"magnitude", u"psalm", u"covid",
        u"part", u"volume", u"episode", u"season", u"round", u"day", u"week", u"stage", u"step", u"world" };
    return isOneOf(word, words);
}

double spelledNumber(QStringView word)
{
    static constexpr std::array names { u"zero", u"one", u"two", u"three", u"four", u"five", u"six", u"seven",
        u"eight", u"nine", u"ten", u"eleven", u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen",
        u"seventeen", u"eighteen", u"nineteen" };
    static constexpr std::array tens { u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy",
        u"eighty", u"ninety" };
    for (size_t i = 1; i < names.size(); ++i) {
        if (word == QStringView(names[i]))
            return static_cast<double>(i);
    }
    for (size_t i = 0; i < tens.size(); ++i) {
        const QStringView ten(tens[i]);
        if (word == ten)
            return static_cast<double>(i + 2) * 10;
        if (word.startsWith(ten) && word.size() > ten.size() + 1 && word[ten.size()] == u'-')
            return static_cast<double>(i + 2) * 10 + std::max(0.0, spelledNumber(word.mid(ten.size() + 1)));
    }
    return -1;
}

/// The digits a token begins with, and what hangs on them: 4.3 and "bn" of 4.3bn.
struct WrittenNumber {
    double value = 0;
    qsizetype length = 0;
    QStringView rest;
};

std::optional<WrittenNumber> writtenNumber(QStringView token)
{
    qsizetype length = 0;
    QString digits;
    while (length < token.size()) {
        const QChar unit = token[length];
        const bool comma = unit == u',' && length + 3 < token.size() && token[length + 1].isDigit()
            && token[length + 2].isDigit() && token[length + 3].isDigit()
            && !(length + 4 < token.size() && token[length + 4].isDigit());
        const bool decimalComma = unit == u',' && !comma && !digits.contains(u'.')
            && length + 1 < token.size() && token.size() - length <= 3 && token[length + 1].isDigit();
        const bool point = decimalComma
            || (unit == u'.' && !digits.contains(u'.') && length + 1 < token.size()
                && token[length + 1].isDigit());
        if (!unit.isDigit() && !comma && !point)
            break;
        if (!comma)
            digits += point ? QChar(u'.') : unit;
        ++length;
    }
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok ? std::optional(WrittenNumber { value, length, token.mid(length) }) : std::nullopt;
}

class EnglishFigureReader {
public:
    EnglishFigureReader(const ReadingContext& context, const TextSpan& sentence)
        : m_context(context)
        , m_folded(context.folded)
        , m_tokens(context, context.folded, sentence)
        , m_units(context.lexicons.table(u"units_en"_s))
        , m_signs(context.lexicons.table(u"units"_s))
        , m_magnitudes(context.lexicons.table(u"magnitudes"_s))
        , m_currencies(context.lexicons.table(u"currency_signs"_s))
    {
    }

    std::vector<FigureNumber> read()
    {
        for (size_t at = 0; at < m_tokens.size();)
            at = std::max(readAt(at), at + 1);
        return std::move(m_found);
    }

private:
    size_t readAt(size_t at);
    size_t readSpelled(size_t at);
    size_t finish(FigureNumber& figure, size_t next, bool spelled);
    size_t readRange(FigureNumber& figure, size_t next);
    bool isName(size_t at) const;
    void readCurrency(FigureNumber& figure) const;
    bool readSuffix(FigureNumber& figure, const WrittenNumber& number) const;
    size_t applyMagnitude(FigureNumber& figure, size_t at) const;
    size_t readUnit(FigureNumber& figure, size_t at) const;
    size_t readNoun(FigureNumber& figure, size_t at) const;
    bool isPlural(size_t at) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    EnglishTokens m_tokens;
    const LexiconTable& m_units;
    const LexiconTable& m_signs; ///< km, kg, MW
    const LexiconTable& m_magnitudes;
    const LexiconTable& m_currencies;
    std::vector<FigureNumber> m_found;
};

bool EnglishFigureReader::isName(size_t at) const
{
    const TextSpan& span = m_tokens[at].span;
    const QChar before = span.start > 0 ? m_folded[span.start - 1] : u' ';
    const QChar after = span.end() < m_folded.size() ? m_folded[span.end()] : u' ';
    const bool digitAfter = span.end() + 1 < m_folded.size() && m_folded[span.end() + 1].isDigit();
    if (isLatinLetter(before) || QStringView(u":+#-/_*×").contains(before)
        || (QStringView(u":+×–").contains(after) && digitAfter))
        return !(before == u'-' && span.start > 1 && m_folded[span.start - 2].isSpace());
    if (at == 0 || !m_tokens.isWord(at - 1))
        return false;
    return namesByNumber(m_tokens.word(at - 1))
        && (m_tokens.isCapital(at - 1) || m_tokens.word(at - 1).startsWith(u"age"_s)
            || m_tokens.wordIs(at - 1, u"magnitude") || m_tokens.wordIs(at - 1, u"no.")
            || m_tokens.wordIs(at - 1, u"number"));
}

void EnglishFigureReader::readCurrency(FigureNumber& figure) const
{
    qsizetype end = figure.span.start;
    if (end > 0 && m_folded[end - 1] == u' ')
        --end;
    const qsizetype limit = std::max<qsizetype>(0, end - 6);
    const auto sign = wordBefore(m_currencies, m_folded, end, limit);
    if (!sign
        || (end < figure.span.start && sign->span.length == 2 && !m_context.text[sign->span.start].isUpper()))
        return;
    figure.unit = m_currencies.cell(sign->row, 1);
    figure.kind = u"currency"_s;
    figure.span = TextSpan::between(sign->span.start, figure.span.end());
}

/// bn, m, k, km, %; false for what is no amount: 21st, 20-year-old.
bool EnglishFigureReader::readSuffix(FigureNumber& figure, const WrittenNumber& number) const
{
    QStringView rest = number.rest;
    if (rest.isEmpty())
        return true;
    if (rest[0] == u'-')
        rest = rest.mid(1);
    const auto row = m_magnitudes.words().valueOf(rest);
    const bool metres = rest == u"m" && figure.kind != "currency"_L1;
    if (row && !metres) {
        figure.value *= m_magnitudes.cell(*row, 2).toDouble();
        figure.hasMagnitude = true;
        return true;
    }
    const QString kind = m_signs.cellFor(rest, 1);
    if (kind.isEmpty() && rest != u"percent" && rest != u"per")
        return false;
    figure.unit = rest == u"percent" ? u"%"_s : rest.toString();
    figure.kind = rest == u"percent" ? u"percent"_s : u"measure"_s;
    return number.rest[0] != u'-' || rest == u"percent";
}

size_t EnglishFigureReader::applyMagnitude(FigureNumber& figure, size_t at) const
{
    const auto row = m_tokens.isWord(at) ? m_magnitudes.words().valueOf(m_tokens.word(at)) : std::nullopt;
    if (!row || m_magnitudes.cell(*row, 1) == "zh"_L1 || m_tokens.word(at).size() == 1)
        return at;
    figure.value *= m_magnitudes.cell(*row, 2).toDouble();
    figure.hasMagnitude = true;
    return at + 1;
}

size_t EnglishFigureReader::readAt(size_t at)
{
    if (m_tokens.isTime(at))
        return at + 1;
    if (m_tokens.isWord(at))
        return readSpelled(at);
    if (m_tokens[at].kind != EnglishToken::Kind::Number || isName(at))
        return at + 1;
    const QStringView token = m_tokens.word(at);
    const auto number = writtenNumber(token);
    if (!number)
        return at + 1;
    FigureNumber figure { m_tokens[at].span, number->value, {}, {}, false };
    readCurrency(figure);
    // 50-60 people, $5-10 million
    if (number->rest.size() > 1 && (number->rest[0] == u'-') && number->rest[1].isDigit()) {
        const auto upper = writtenNumber(number->rest.mid(1));
        if (!upper || !upper->rest.isEmpty() || upper->value <= number->value || token[0] == u'0')
            return at + 1;
    } else if (!readSuffix(figure, *number)) {
        return at + 1;
    }
    return finish(figure, at + 1, false);
}

/// two million people, a dozen arrests, forty-two countries
size_t EnglishFigureReader::readSpelled(size_t at)
{
    const QStringView word = m_tokens.word(at);
    FigureNumber figure { m_tokens[at].span, spelledNumber(word), {}, {}, false };
    size_t next = at + 1;
    if (word == u"half" && m_tokens.wordIs(at + 1, u"a")) {
        figure.value = 0.5;
        next = at + 2;
    } else if (word == u"a"
        && (m_tokens.wordIs(at + 1, u"million") || m_tokens.wordIs(at + 1, u"billion")
            || m_tokens.wordIs(at + 1, u"trillion"))) {
        figure.value = 1;
    }
    if (figure.value < 0)
        return at + 1;
    // hundreds of, one hundred and fifty: the rest is added.
    const size_t before = next;
    next = applyMagnitude(figure, next);
    if (next > before && m_tokens.wordIs(next, u"and") && spelledNumber(m_tokens.word(next + 1)) > 0) {
        figure.value += spelledNumber(m_tokens.word(next + 1));
        next += 2;
    }
    if (next == before && figure.value < smallestSpelledCount && !m_tokens.wordIs(next, u"percent")
        && !m_tokens.wordIs(next, u"percentage")
        && !(m_tokens.wordIs(next, u"per") && m_tokens.wordIs(next + 1, u"cent")))
        return at + 1;
    if (word == u"half" && next == before)
        return at + 1;
    return finish(figure, next, true);
}

size_t EnglishFigureReader::finish(FigureNumber& figure, size_t next, bool spelled)
{
    next = applyMagnitude(figure, next);
    if (figure.hasMagnitude)
        next = applyMagnitude(figure, next);
    size_t end = figure.kind == "measure"_L1 ? next : readUnit(figure, next);
    if (figure.unit.isEmpty()
        && (m_tokens.wordIs(next, u"to") || m_tokens.wordIs(next, u"or") || m_tokens.wordIs(next, u"and")
            || m_tokens.word(next) == u"–"))
        end = std::max(end, readRange(figure, next));
    figure.span = TextSpan::between(figure.span.start, m_tokens[end - 1].span.end());
    // 105,900 is an amount whatever is counted.
    const bool grouped
        = !spelled && figure.value >= 1000 && m_context.foldedWords(figure.span).contains(u',');
    const bool counts = !figure.unit.isEmpty() || grouped || (figure.hasMagnitude && !spelled)
        || (figure.hasMagnitude && figure.value >= 1e5);
    if (counts)
        m_found.push_back(figure);
    return end;
}

/// 40 to 50 percent, between 5 and 10 people: one item with the lower value; the upper number brings the
/// unit.
size_t EnglishFigureReader::readRange(FigureNumber& figure, size_t next)
{
    const size_t upper = next + 1;
    if (upper >= m_tokens.size() || m_tokens[upper].kind != EnglishToken::Kind::Number
        || m_tokens.isTime(upper))
        return next;
    const size_t number = m_tokens.indexAt(figure.span.start);
    const bool between = number > 0 && m_tokens.wordIs(number - 1, u"between");
    if (m_tokens.wordIs(next, u"and") && !between)
        return next;
    const auto written = writtenNumber(m_tokens.word(upper));
    if (!written || written->value <= figure.value)
        return next;
    FigureNumber top { m_tokens[upper].span, written->value, {}, {}, false };
    if (!readSuffix(top, *written))
        return next;
    size_t end = applyMagnitude(top, upper + 1);
    end = top.kind == "measure"_L1 ? end : readUnit(top, end);
    if (top.unit.isEmpty() && !top.hasMagnitude)
        return next;
    if (!figure.hasMagnitude && written->value > 0)
        figure.value *= top.value / written->value;
    figure.unit = top.unit;
    figure.kind = top.kind;
    figure.hasMagnitude = figure.hasMagnitude || top.hasMagnitude;
    return end;
}

/// %, per cent, percentage points, dollars, square miles, else a plural noun; index behind it.
size_t EnglishFigureReader::readUnit(FigureNumber& figure, size_t at) const
{
    const QStringView word = m_tokens.word(at);
    const bool cent = word == u"per" && m_tokens.wordIs(at + 1, u"cent");
    if (word == u"%" || word == u"percent" || word == u"pct" || word == u"percentage" || cent) {
        const size_t next = at + (cent ? 2 : 1);
        const bool points = m_tokens.wordIs(next, u"points") || m_tokens.wordIs(next, u"point");
        if (word == u"percentage" && !points)
            return at;
        figure.unit = points ? u"percentage points"_s : u"%"_s;
        figure.kind = u"percent"_s;
        return points ? next + 1 : next;
    }
    if (!m_tokens.isWord(at))
        return at;
    const auto unit = wordAt(m_units, m_folded, m_tokens[at].span.start);
    if (unit && !(figure.kind == "currency"_L1)) {
        figure.unit = m_context.words(unit->span).toString();
        figure.kind = unit->kind.endsWith("currency"_L1) ? u"currency"_s : u"measure"_s;
        return m_tokens.indexAt(unit->span.end());
    }
    const auto sign = wordAt(m_signs, m_folded, m_tokens[at].span.start);
    if (sign && sign->kind == "measure"_L1 && figure.kind.isEmpty()) {
        figure.unit = m_context.words(sign->span).toString();
        figure.kind = sign->kind;
        return m_tokens.indexAt(sign->span.end());
    }
    return figure.kind == "currency"_L1 ? at : readNoun(figure, at);
}

bool EnglishFigureReader::isPlural(size_t at) const
{
    static constexpr std::array irregular { u"people", u"children", u"men", u"women", u"personnel", u"staff",
        u"crew", u"aircraft", u"police", u"cattle", u"sheep", u"fish", u"species", u"series", u"servicemen",
        u"businessmen", u"policemen", u"fishermen", u"firemen", u"workforce", u"teeth", u"mice", u"feet",
        u"headquarters", u"countrymen", u"congressmen", u"gunmen", u"salesmen" };
    const QStringView word = m_tokens.word(at);
    if (isOneOf(word, irregular))
        return true;
    return word.size() >= 4 && word.endsWith(u's') && !word.endsWith(u"ss"_s) && !word.endsWith(u"us"_s)
        && !word.endsWith(u"is"_s) && !m_tokens.isPossessive(at) && !word.contains(u'.');
}

size_t EnglishFigureReader::readNoun(FigureNumber& figure, size_t at) const
{
    for (size_t noun = at; noun < at + mostWordsToNoun && m_tokens.isWord(noun); ++noun) {
        const QString kind = m_tokens.classOf(noun);
        if (kind == "prep"_L1 || kind == "sub"_L1 || kind == "aux"_L1 || kind == "pronoun"_L1
            || kind == "person"_L1 || kind == "object"_L1 || kind == "past"_L1
            || (kind == "det"_L1 && !m_tokens.wordIs(noun, u"other") && !m_tokens.wordIs(noun, u"such"))
            || m_tokens.isTime(noun) || isNoCount(m_tokens.word(noun)) || m_tokens.wordIs(noun, u"old"))
            break;
        if (!isPlural(noun))
            continue;
        figure.unit = m_context.words(m_tokens[noun].span).toString();
        figure.kind = u"count"_s;
        return noun + 1;
    }
    return at;
}

} // namespace

std::vector<FigureNumber> findEnglishFigures(const ReadingContext& context, const TextSpan& sentence)
{
    return EnglishFigureReader(context, sentence).read();
}

} // namespace tidemark::extraction
