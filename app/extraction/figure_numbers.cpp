// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/figure_numbers.h"

#include "extraction/english_figures.h"
#include "extraction/english_tokens.h"

#include "text/numerals.h"

#include <algorithm>
#include <cmath>

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr double smallestSpelledCount = 10; ///< 三家 is a manner of speaking, 十余家 an amount

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isNumeralStart(QChar folded)
{
    return isDigit(folded) || text::chineseDigit(folded) >= 0 || QStringView(u"十百千廿卅").contains(folded);
}

bool isSurplus(QChar folded)
{
    return folded == u'多' || folded == u'余' || folded == u'几' || folded == u'来';
}

bool joinsRange(QChar folded)
{
    return QStringView(u"至到-~—–").contains(folded);
}

class NumberScanner {
public:
    explicit NumberScanner(const ReadingContext& context)
        : m_context(context)
        , m_folded(context.folded)
        , m_units(context.lexicons.table(u"units"_s))
        , m_notUnits(context.lexicons.table(u"not_units"_s))
        , m_magnitudes(context.lexicons.table(u"magnitudes"_s))
        , m_currencies(context.lexicons.table(u"currency_signs"_s))
        , m_timeWords(context.lexicons.table(u"subject_boundaries"_s))
    {
    }

    std::vector<FigureNumber> scan()
    {
        while (m_at < m_folded.size() && m_context.goesOn(m_at)) {
            if (readEnglishSentence())
                continue;
            if (skipTime() || skipOrdinal())
                continue;
            const qsizetype next = isNumeralStart(m_folded[m_at]) || isCurrency() ? readNumber() : -1;
            m_at = next > m_at ? next : m_at + 1;
        }
        return std::move(m_found);
    }

private:
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_folded.size() ? m_folded[position] : QChar();
    }

    /// An English sentence is read as a whole by the rules of English.
    bool readEnglishSentence()
    {
        while (m_nextSentence < m_context.sentences.size()
            && m_context.sentences[m_nextSentence].span.start < m_at)
            ++m_nextSentence;
        if (m_nextSentence >= m_context.sentences.size())
            return false;
        const TextSpan& sentence = m_context.sentences[m_nextSentence].span;
        if (sentence.start != m_at || !isEnglish(m_context.words(sentence)))
            return false;
        for (const FigureNumber& figure : findEnglishFigures(m_context, sentence))
            m_found.push_back(figure);
        m_at = sentence.end();
        return true;
    }

    bool skipTime()
    {
        while (m_nextTime < m_context.times.size() && m_context.times[m_nextTime].span.end() <= m_at)
            ++m_nextTime;
        if (m_nextTime >= m_context.times.size() || m_context.times[m_nextTime].span.start > m_at)
            return false;
        m_at = m_context.times[m_nextTime].span.end();
        return true;
    }

    /// 第7届, 第 46 条, 20号文: the number is a name.
    bool skipOrdinal()
    {
        if (at(m_at) != u'第')
            return false;
        const qsizetype number = skipBlanks(m_folded, m_at + 1, std::min(m_at + 3, m_folded.size()));
        const auto numeral = text::parseNumeral(m_folded, number);
        m_at = numeral ? number + std::max<qsizetype>(numeral->length, 1) : m_at + 1;
        return true;
    }

    bool isCurrency() const { return wordAt(m_currencies, m_folded, m_at).has_value(); }
    bool belongsToName(qsizetype start, qsizetype end) const;
    qsizetype readNumber();
    qsizetype readFraction(qsizetype start);
    qsizetype readUnit(FigureNumber& figure, const text::Numeral& numeral, qsizetype from);
    qsizetype readEnglishNoun(FigureNumber& figure, qsizetype from) const;
    qsizetype readTenths(FigureNumber& figure, qsizetype from) const;
    double scaleOf(const text::Numeral& numeral, qsizetype start) const;
    bool rangeFollows(qsizetype end) const;
    qsizetype readRange(FigureNumber& figure, qsizetype join);
    bool counts(const FigureNumber& figure, const text::Numeral& numeral) const;
    qsizetype applyMagnitude(FigureNumber& figure, qsizetype from) const;

    const ReadingContext& m_context;
    QStringView m_folded;
    std::optional<ClassedWord> unitAt(qsizetype position) const;
    bool numbersArticle(const FigureNumber& figure) const;

    const LexiconTable& m_units;
    const LexiconTable& m_notUnits;
    const LexiconTable& m_magnitudes;
    const LexiconTable& m_currencies;
    const LexiconTable& m_timeWords;
    std::vector<FigureNumber> m_found;
    qsizetype m_at = 0;
    size_t m_nextTime = 0;
    size_t m_nextSentence = 0;
};

/// Looks from the number's end as if the text began there: the GW of 20GW is a word. 台湾 is no 台.
std::optional<ClassedWord> NumberScanner::unitAt(qsizetype position) const
{
    constexpr qsizetype longestUnit = 16;
    auto unit = wordAt(m_units, m_folded.mid(position, longestUnit), 0);
    const auto other = wordAt(m_notUnits, m_folded, position);
    if (!unit || (other && other->span.length > unit->span.length))
        return std::nullopt;
    unit->span.start = position;
    return unit;
}

/// 基本法23条, 《劳动法》第36条: the number of an article.
bool NumberScanner::numbersArticle(const FigureNumber& figure) const
{
    const qsizetype before = figure.span.start - 1;
    const bool article = !figure.unit.isEmpty() && QStringView(u"条條款项項").contains(figure.unit[0]);
    const bool subarticle = article && at(figure.span.end()) == u'之'; // 44条之2
    return subarticle || (article && QStringView(u"》法例规则").contains(at(before)));
}

/// web3.0, COVID-19, 5+2, 2:1, 〔2021〕
bool NumberScanner::belongsToName(qsizetype start, qsizetype end) const
{
    const QChar before = at(start - 1);
    const QChar after = at(end);
    if (isLatinLetter(before) || (before == u'-' && isLatinLetter(at(start - 2)))
        || QStringView(u"+×*〔#_").contains(before))
        return true;
    if (isDigit(before) || (before == u'.' && isDigit(at(start - 2)))
        || (before == u':' && isDigit(at(start - 2))))
        return true;
    if ((after == u'+' || after == u'×' || after == u':') && isDigit(at(end + 1)))
        return true;
    if (isLatinLetter(after) && isDigit(at(end - 1)))
        return !unitAt(end) && !wordAt(m_magnitudes, m_folded, end);
    return after == u'〕';
}

qsizetype NumberScanner::applyMagnitude(FigureNumber& figure, qsizetype from) const
{
    qsizetype at_ = skipBlanks(m_folded, from, std::min(from + 1, m_folded.size()));
    if (isSurplus(at(at_)) && wordAt(m_magnitudes, m_folded, at_ + 1))
        ++at_;
    const auto magnitude = wordAt(m_magnitudes, m_folded, at_);
    if (!magnitude || magnitude->kind == "en-short"_L1)
        return from;
    if (magnitude->kind == "zh"_L1 && figure.hasMagnitude)
        return from;
    figure.value *= m_magnitudes.cell(magnitude->row, 2).toDouble();
    figure.hasMagnitude = true;
    return magnitude->span.end();
}

qsizetype NumberScanner::readNumber()
{
    const qsizetype start = m_at;
    if (hasWordAt(m_folded, start, u"百分之"))
        return readFraction(start);
    const auto currency = wordAt(m_currencies, m_folded, start);
    const qsizetype number = currency
        ? skipBlanks(m_folded, currency->span.end(), std::min(currency->span.end() + 1, m_folded.size()))
        : start;
    auto numeral = text::parseNumeral(m_folded, number);
    // 29.7亿千瓦: the 千 belongs to the unit.
    if (numeral && numeral->length > 1 && m_folded[number + numeral->length - 1] == u'千'
        && wordAt(m_units, m_folded, number + numeral->length - 1))
        numeral = text::parseNumeral(m_folded.left(number + numeral->length - 1), number);
    if (!numeral || numeral->length == 0)
        return currency ? currency->span.end() : start + 1;
    const qsizetype end = number + numeral->length;
    if (hasWordAt(m_folded, end, u"分之"))
        return readFraction(start);
    FigureNumber figure { TextSpan::between(start, end), numeral->value, {}, {}, numeral->hasMagnitude };
    if (belongsToName(start, end))
        return end;
    qsizetype reached = applyMagnitude(figure, end);
    const qsizetype applied = reached;
    if (currency) {
        figure.unit = m_currencies.cell(currency->row, 1);
        figure.kind = u"currency"_s;
    }
    reached = readUnit(figure, *numeral, reached);
    figure.span = TextSpan::between(start, reached);
    if ((figure.unit.isEmpty() || (currency && reached == applied)) && rangeFollows(reached))
        reached = readRange(figure, reached);
    if (counts(figure, *numeral))
        m_found.push_back(figure);
    return reached;
}

/// 5至10家: one item with the lower value; the upper number brings the unit. Gives the item's end.
qsizetype NumberScanner::readRange(FigureNumber& figure, qsizetype join)
{
    const qsizetype upper = join + 1;
    const auto higher = text::parseNumeral(m_folded, upper);
    FigureNumber top { {}, higher->value, {}, {}, higher->hasMagnitude };
    const qsizetype end = readUnit(top, *higher, applyMagnitude(top, upper + higher->length));
    if (!figure.hasMagnitude)
        figure.value *= scaleOf(*higher, upper) * (higher->value > 0 ? top.value / higher->value : 1);
    figure.unit = top.unit;
    figure.kind = top.kind;
    figure.hasMagnitude = top.hasMagnitude;
    figure.span = TextSpan::between(figure.span.start, end);
    return end;
}

/// 2万亿 is 2 times 1e12.
double NumberScanner::scaleOf(const text::Numeral& numeral, qsizetype start) const
{
    if (!numeral.hasMagnitude)
        return 1;
    qsizetype digits = start;
    while (digits < start + numeral.length && !QStringView(u"万亿兆").contains(m_folded[digits]))
        ++digits;
    const auto plain = text::parseNumeral(m_folded.left(digits), start);
    return plain && plain->value > 0 ? numeral.value / plain->value : 1;
}

bool NumberScanner::rangeFollows(qsizetype end) const
{
    return joinsRange(at(end)) && isNumeralStart(at(end + 1))
        && text::parseNumeral(m_folded, end + 1).has_value();
}

/// 百分之三十, 三分之一
qsizetype NumberScanner::readFraction(qsizetype start)
{
    const auto whole = text::parseNumeral(m_folded, start);
    const double base = hasWordAt(m_folded, start, u"百分之") ? 100 : whole ? whole->value : 0;
    const qsizetype over = m_folded.mid(start, 12).indexOf(u"分之");
    const auto part = over > 0 ? text::parseNumeral(m_folded, start + over + 2) : std::nullopt;
    if (!part || base <= 0)
        return start + 1;
    const qsizetype end = start + over + 2 + part->length;
    m_found.push_back(
        { TextSpan::between(start, end), part->value / base * 100, u"%"_s, u"percent"_s, false });
    return end;
}

/// 三成五 is 35 %; the unit is left to mean percent.
qsizetype NumberScanner::readTenths(FigureNumber& figure, qsizetype from) const
{
    figure.value *= 10;
    figure.unit = u"%"_s;
    figure.kind = u"percent"_s;
    const int extra = text::chineseDigit(at(from));
    if (extra < 1)
        return from;
    figure.value += extra;
    return from + 1;
}

qsizetype NumberScanner::readUnit(FigureNumber& figure, const text::Numeral& numeral, qsizetype from)
{
    qsizetype place = isSurplus(at(from)) ? from + 1 : from;
    place = skipBlanks(m_folded, place, std::min(place + 1, m_folded.size()));
    const auto unit = unitAt(place);
    if (!unit)
        return isLatinLetter(at(place)) && place > from ? readEnglishNoun(figure, place) : from;
    const QStringView word = m_folded.mid(unit->span.start, unit->span.length);
    if (word == u"成") {
        const bool other
            = QStringView(u"立为功员果本绩都长交份熟语型家人了就效").contains(at(unit->span.end()));
        return other || numeral.value > 10 || !numeral.isWhole ? from : readTenths(figure, unit->span.end());
    }
    figure.kind = unit->kind;
    figure.unit
        = unit->kind == "percent"_L1 ? m_units.cell(unit->row, 2) : m_context.words(unit->span).toString();
    return unit->span.end();
}

/// 11,000 signatures, 50 new jobs: a plural noun, at most one word before it.
qsizetype NumberScanner::readEnglishNoun(FigureNumber& figure, qsizetype from) const
{
    qsizetype word = from;
    for (int words = 0; words < 2; ++words) {
        qsizetype end = word;
        while (end < m_folded.size() && (isLatinLetter(m_folded[end]) || m_folded[end] == u'-'))
            ++end;
        const QStringView noun = m_folded.mid(word, end - word);
        static constexpr QStringView times
            = u" years months weeks days hours minutes seconds decades centuries times others ";
        if (noun.size() < 3 || times.contains(QString(u' ' + noun.toString() + u' ')))
            break;
        const bool plural = (noun.endsWith(u's') && !noun.endsWith(u"ss"_s)) || noun == u"people"
            || noun == u"children" || noun == u"men" || noun == u"women";
        if (plural && !(figure.kind == "currency"_L1)) {
            figure.unit = m_context.text.mid(word, end - word).toString();
            figure.kind = u"count"_s;
            return end;
        }
        if (at(end) != u' ')
            break;
        word = end + 1;
    }
    return m_folded[from - 1] == u' ' ? from - 1 : from;
}

bool NumberScanner::counts(const FigureNumber& figure, const text::Numeral& numeral) const
{
    if (figure.kind == "small"_L1 || numbersArticle(figure))
        return false;
    if (figure.kind == "percent"_L1)
        return true;
    // 百万瓩, 千米: without a digit before it, a magnitude belongs to the name of the unit.
    if (figure.kind == "measure"_L1 && !numeral.hasArabicDigits
        && QStringView(u"百千万亿").contains(m_folded[figure.span.start]))
        return false;
    const bool plainYear
        = numeral.isDigitSequence && figure.value >= 1900 && figure.value < 2100 && numeral.length == 4;
    if (figure.unit.isEmpty())
        return figure.hasMagnitude && numeral.hasArabicDigits;
    if (plainYear && figure.kind == "count"_L1 && isLatinLetter(figure.unit[0]))
        return false;
    return numeral.hasArabicDigits || figure.hasMagnitude || figure.value >= smallestSpelledCount;
}

} // namespace

std::vector<FigureNumber> findFigureNumbers(const ReadingContext& context)
{
    return NumberScanner(context).scan();
}

} // namespace tidemark::extraction
