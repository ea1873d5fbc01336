// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/figures.h"

#include "extraction/figure_numbers.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::EdtfValue;
using domain::Figure;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 24;
constexpr qsizetype longestObject = 12;
constexpr qsizetype furthestDate = 200;

/// Words between what is counted and its number.
constexpr QStringView approximators[] = { u"约为", u"大约", u"约", u"超过", u"超", u"逾", u"近", u"已达到",
    u"已达", u"达到", u"达", u"共计", u"总计", u"合计", u"累计", u"共有", u"共", u"仅为", u"仅", u"突破",
    u"接近", u"高达", u"多达", u"至少", u"最多", u"分别为", u"分别达", u"分别", u"为", u"有", u"是", u"已",
    u"了", u"将", u"至", u"到" };

class FigureReader {
public:
    explicit FigureReader(const ReadingContext& context)
        : m_context(context)
        , m_folded(context.folded)
        , m_counted(context.lexicons.table(u"counted_nouns"_s))
        , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
    {
    }

    std::vector<Figure> read()
    {
        std::vector<Figure> figures;
        for (const FigureNumber& number : findFigureNumbers(m_context)) {
            if (!m_context.goesOn(number.span.start))
                break;
            figures.push_back(figureOf(number, figures));
        }
        return figures;
    }

private:
    Figure figureOf(const FigureNumber& number, const std::vector<Figure>& before) const;
    TextSpan subjectBefore(const TextSpan& number, const TextSpan& sentence) const;
    TextSpan objectBehind(const TextSpan& number, const TextSpan& sentence) const;
    QString inferredUnit(const TextSpan& subject) const;
    std::optional<EdtfValue> asOf(const TextSpan& number, const TextSpan& sentence) const;
    QString written(const TextSpan& span) const { return m_context.words(span).toString(); }

    const ReadingContext& m_context;
    QStringView m_folded;
    const LexiconTable& m_counted;
    const LexiconTable& m_boundaries;
};

Figure FigureReader::figureOf(const FigureNumber& number, const std::vector<Figure>& before) const
{
    const Sentence* sentence = m_context.sentenceAt(number.span.start);
    const TextSpan span = sentence ? sentence->span : number.span;
    Figure figure { number.span, number.value, number.unit, {}, {}, asOf(number.span, span),
        number.unit.isEmpty() ? u"number-with-magnitude"_s : u"number-with-unit"_s };
    const TextSpan subject = subjectBefore(number.span, span);
    const TextSpan object = objectBehind(number.span, span);
    const TextSpan counted
        = subject.isEmpty() || (number.kind == "count"_L1 && !object.isEmpty()) ? object : subject;
    const qsizetype of = m_folded.mid(counted.start, counted.length).lastIndexOf(u'的');
    if (of > 0 && counted == subject) {
        figure.ofWhom = written({ counted.start, of });
        figure.what = written(TextSpan::between(counted.start + of + 1, counted.end()));
    } else {
        figure.what = written(counted);
    }
    if (figure.ofWhom.isEmpty() && !before.empty() && before.back().span.start >= span.start)
        figure.ofWhom = before.back().ofWhom;
    if (figure.unit.isEmpty()) {
        figure.unit = inferredUnit(subject);
        figure.rule = figure.unit.isEmpty() ? figure.rule : u"unit-from-counted-noun"_s;
    }
    return figure;
}

/// What stands before the number in its clause, without the verb or adverb that leads to it.
TextSpan FigureReader::subjectBefore(const TextSpan& number, const TextSpan& sentence) const
{
    qsizetype end = number.start;
    for (bool changed = true; changed;) {
        changed = false;
        while (end > sentence.start && m_folded[end - 1].isSpace())
            --end;
        for (const QStringView word : approximators) {
            if (end - word.size() >= sentence.start && hasWordBefore(m_folded, end, word)) {
                end -= word.size();
                changed = true;
                break;
            }
        }
    }
    qsizetype start = end;
    while (start > sentence.start && end - start < longestSubject && !endsClause(m_folded[start - 1])
        && !endsSentence(m_folded[start - 1]) && !isOpeningMark(m_folded[start - 1])
        && !isClosingMark(m_folded[start - 1]) && m_context.timesIn({ start - 1, 1 }).empty()
        && m_folded[start - 1] != u'、')
        --start;
    return withoutPunctuation(m_folded, TextSpan::between(start, end));
}

TextSpan FigureReader::objectBehind(const TextSpan& number, const TextSpan& sentence) const
{
    qsizetype end = number.end();
    while (end < sentence.end() && end - number.end() < longestObject
        && (isHan(m_folded[end]) || isLatinLetter(m_folded[end]))
        && !(end > number.end() && boundaryAt(m_boundaries, m_folded, end)))
        ++end;
    return withoutBlanks(m_folded, TextSpan::between(number.end(), end));
}

QString FigureReader::inferredUnit(const TextSpan& subject) const
{
    QString unit;
    for (const text::LexiconMatch& noun : m_counted.words().findAll(m_folded, subject)) {
        const QString traditional = m_counted.cell(noun.value, 2);
        const bool useTraditional = m_context.metadata.language == "zh-Hant"_L1 && !traditional.isEmpty();
        unit = useTraditional ? traditional : m_counted.cell(noun.value, 1);
    }
    return unit;
}

/// The last dated time of the sentence before the number.
std::optional<EdtfValue> FigureReader::asOf(const TextSpan& number, const TextSpan& sentence) const
{
    std::optional<EdtfValue> date;
    const qsizetype from = std::max(sentence.start, number.start - furthestDate);
    for (const domain::TimeExpression& time : m_context.timesIn(TextSpan::between(from, number.start))) {
        if (const auto* value = std::get_if<EdtfValue>(&time.value))
            date = *value;
    }
    return date;
}

} // namespace

std::vector<Figure> findFigures(const ReadingContext& context)
{
    return FigureReader(context).read();
}

} // namespace tidemark::extraction
