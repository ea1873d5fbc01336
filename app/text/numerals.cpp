// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numerals.h"

#include <cmath>

namespace tidemark::text {

namespace {

/// Longer runs of digits are no number; the bound keeps a look at any position cheap.
constexpr qsizetype longestNumeral = 48;

int financialDigit(QChar folded)
{
    static constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
    const qsizetype index = digits.indexOf(folded);
    if (index > 0)
        return static_cast<int>(index);
    return folded == u'参' ? 3 : -1;
}

double smallUnit(QChar folded)
{
    switch (folded.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    default:
        return 0;
    }
}

double magnitude(QChar folded)
{
    switch (folded.unicode()) {
    case u'万':
        return 1e4;
    case u'亿':
        return 1e8;
    case u'兆':
        return 1e12;
    default:
        return 0;
    }
}

double tensLigature(QChar folded)
{
    switch (folded.unicode()) {
    case u'廿':
    case u'卄':
        return 20;
    case u'卅':
        return 30;
    case u'卌':
        return 40;
    default:
        return 0;
    }
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isSurplus(QChar folded)
{
    return folded == u'多' || folded == u'余' || folded == u'几';
}

/// Reads one numeral from left to right; each take… function consumes and reports whether it did.
class NumeralReader {
public:
    NumeralReader(QStringView folded, qsizetype position)
        : m_text(folded)
        , m_start(position)
        , m_at(position)
    {
    }

    std::optional<Numeral> read()
    {
        double total = 0;
        double lastMagnitude = INFINITY;
        while (m_at < m_text.size() && m_at - m_start < longestNumeral) {
            const qsizetype before = m_at;
            const auto section = readSection();
            if (!section)
                break;
            const double scale = takeMagnitude(lastMagnitude);
            if (before > m_start && scale == 0 && !continues(lastMagnitude, *section)) {
                m_at = before;
                break;
            }
            total += *section * (scale > 0 ? scale : 1);
            if (scale == 0)
                break;
            lastMagnitude = scale;
        }
        m_result.value = total;
        m_result.length = m_at - m_start;
        return m_result.length > 0 ? std::optional(m_result) : std::nullopt;
    }

private:
    QChar at(qsizetype offset = 0) const
    {
        return m_at + offset < m_text.size() ? m_text[m_at + offset] : QChar();
    }

    // 47万8689: what follows a magnitude without one of its own must be smaller than it.
    bool continues(double lastMagnitude, double section) const { return section < lastMagnitude; }

    std::optional<double> readSection()
    {
        if (isAsciiDigit(at()))
            return readArabic();
        return readChinese();
    }

    double takeDigits()
    {
        double value = 0;
        while (isAsciiDigit(at()) && m_at - m_start < longestNumeral)
            value = value * 10 + (m_text[m_at++].unicode() - u'0');
        return value;
    }

    bool groupFollows() const
    {
        if (!isAsciiDigit(at(1)) || !isAsciiDigit(at(2)) || !isAsciiDigit(at(3)) || isAsciiDigit(at(4)))
            return false;
        // 2 067公頃, as Hong Kong's papers write it: only where a Chinese word follows.
        return at() == u',' || (at() == u' ' && at(4).unicode() >= 0x3400 && at(4).unicode() <= 0x9FFF);
    }

    double readArabic()
    {
        m_result.hasArabicDigits = true;
        const qsizetype first = m_at;
        double value = takeDigits();
        m_result.isDigitSequence = m_start == first;
        while (m_at - first <= 3 * 8 && groupFollows() && (m_at - first) <= 28) {
            if (m_result.isDigitSequence && m_at - first > 3)
                break;
            ++m_at;
            value = value * 1000 + takeDigits();
            m_result.isDigitSequence = false;
        }
        if (at() == u'.' && isAsciiDigit(at(1))) {
            ++m_at;
            m_result.isWhole = false;
            m_result.isDigitSequence = false;
            for (double place = 0.1; isAsciiDigit(at()); place /= 10)
                value += place * (m_text[m_at++].unicode() - u'0');
        }
        double scale = 1;
        while (const double unit = smallUnit(at())) { // 3千, 5百
            if (scale > 1 || !(value < 1000))
                break;
            scale = unit;
            ++m_at;
            m_result.isDigitSequence = false;
        }
        return value * scale;
    }

    int takeChineseDigit()
    {
        const int plain = chineseDigit(at());
        if (plain >= 0) {
            ++m_at;
            return plain;
        }
        const int financial = financialDigit(at());
        const bool partOfRun = financialDigit(at(1)) > 0 || smallUnit(at(1)) > 0 || magnitude(at(1)) > 0
            || (m_at > m_start && (smallUnit(m_text[m_at - 1]) > 0 || financialDigit(m_text[m_at - 1]) > 0));
        if (financial > 0 && partOfRun) {
            ++m_at;
            return financial;
        }
        return -1;
    }

    std::optional<double> readChinese()
    {
        const qsizetype first = m_at;
        double total = 0;
        double sequence = 0;
        int sequenceLength = 0;
        int digit = -1;
        double lastUnit = INFINITY;
        while (m_at < m_text.size() && m_at - m_start < longestNumeral) {
            if (const double tens = tensLigature(at()); tens > 0 && digit < 0 && total == 0) {
                total = tens;
                lastUnit = 10;
                ++m_at;
                continue;
            }
            const double unit = smallUnit(at());
            if (unit > 0 && unit < lastUnit && sequenceLength <= 2) {
                if (digit < 0 && m_at > first && unit != 10)
                    break;
                total += (digit < 0 ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
                sequenceLength = 0;
                ++m_at;
                if (isSurplus(at()) && (magnitude(at(1)) > 0)) {
                    m_result.hasSurplus = true;
                    ++m_at;
                }
                continue;
            }
            const int next = takeChineseDigit();
            if (next < 0)
                break;
            if (digit > 0 && lastUnit < INFINITY) { // 一百二三: an estimate, keep the first
                --m_at;
                break;
            }
            sequence = sequence * 10 + next;
            ++sequenceLength;
            digit = next;
        }
        if (m_at == first)
            return std::nullopt;
        m_result.hasChineseDigits = true;
        if (lastUnit == INFINITY) {
            m_result.isDigitSequence = first == m_start && sequenceLength > 1;
            return readChineseDecimals(sequence);
        }
        return readChineseDecimals(total + (digit > 0 ? digit : 0));
    }

    /// 七点六四; papers that print vertically write 七．六四
    double readChineseDecimals(double whole)
    {
        const bool pointed = at() == u'点' || at() == u'.';
        if (!pointed || chineseDigit(at(1)) < 0 || at(1) == u'两')
            return whole;
        ++m_at;
        m_result.isWhole = false;
        m_result.isDigitSequence = false;
        for (double place = 0.1; chineseDigit(at()) >= 0; place /= 10)
            whole += place * chineseDigit(m_text[m_at++]);
        return whole;
    }

    double takeMagnitude(double lastMagnitude)
    {
        const qsizetype before = m_at;
        if (isSurplus(at()) && magnitude(at(1)) > 0) {
            m_result.hasSurplus = true;
            ++m_at;
        }
        double scale = magnitude(at());
        if (scale == 0 || scale >= lastMagnitude) {
            m_at = before;
            return 0;
        }
        ++m_at;
        while (const double more = magnitude(at())) { // 万亿
            if (scale != 1e4 || more != 1e8)
                break;
            scale *= more;
            ++m_at;
        }
        m_result.hasMagnitude = true;
        m_result.isDigitSequence = false;
        return scale;
    }

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_at;
    Numeral m_result;
};

} // namespace

int chineseDigit(QChar folded)
{
    switch (folded.unicode()) {
    case u'〇':
    case u'零':
    case u'○':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

std::optional<Numeral> parseNumeral(QStringView folded, qsizetype position)
{
    if (position < 0 || position >= folded.size())
        return std::nullopt;
    return NumeralReader(folded, position).read();
}

} // namespace tidemark::text
