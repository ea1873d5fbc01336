// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/lexicon_rules.h"

#include "domain/edtf.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

using Kind = LexiconFault::Kind;
using Type = LexiconColumn::Type;

namespace {

constexpr qsizetype longestCell = 200;

struct Range {
    double least = -999;
    double most = 999;
};

/// By table and kind, the numbers that stand for something; see the headers of the tables.
Range rangeOfKind(const QString& tableAndKind)
{
    static const QHash<QString, Range> ranges {
        { u"time_words/unit"_s, { 0, 8 } },
        { u"time_words/season"_s, { 21, 24 } },
        { u"time_words/suffix"_s, { 1, 11 } },
        { u"time_words/era"_s, { 0, 2999 } },
        { u"time_words_en/month"_s, { 1, 12 } },
        { u"time_words_en/weekday"_s, { 1, 7 } },
        { u"time_words_en/weekdays"_s, { 1, 8 } },
        { u"time_words_en/unit"_s, { 0, 8 } },
        { u"time_words_en/set"_s, { 0, 8 } },
        { u"time_words_en/fortnight"_s, { 1, 52 } },
        { u"time_words_en/which"_s, { -1, 1 } },
        { u"time_words_en/ordinal"_s, { 1, 999 } },
        { u"time_words_en/number"_s, { 0, 999 } },
        { u"time_words_en/few"_s, { 0, 999 } },
        { u"time_words_en/season"_s, { 21, 24 } },
        { u"time_words_en/decade"_s, { 0, 90 } },
        { u"time_words_en/part"_s, { 1, 6 } },
        { u"time_words_en/shift"_s, { -1, 1 } },
        { u"time_parts/year"_s, { 1, 12 } },
        { u"time_parts/half"_s, { 1, 12 } },
        { u"time_parts/month"_s, { 1, 99 } },
        { u"time_parts/halfmonth"_s, { 1, 99 } },
        { u"time_parts/decade"_s, { 0, 9 } },
        { u"time_parts/century"_s, { 0, 99 } },
    };
    return ranges.value(tableAndKind);
}

Range rangeOf(const QString& table, const LexiconColumn& column, const QStringList& cells)
{
    if (column.type == Type::Number)
        return { 1e-6, 1e18 };
    if (column.name == "vague"_L1)
        return { 0, 1 };
    Range range = rangeOfKind(table + u'/' + cells.value(1));
    if (column.name == "last"_L1) // the stretch does not end before it begins
        range.least = std::max(range.least, cells.value(2).toDouble());
    return range;
}

bool isOffset(const QString& cell)
{
    static const QRegularExpression form(u"^(\\.\\.|[+-]?\\d{1,3}[DWMY])$"_s);
    return form.match(cell).hasMatch();
}

bool isBetween(const QString& digits, int least, int most)
{
    return digits.toInt() >= least && digits.toInt() <= most;
}

bool isHolidayRule(const QString& cell)
{
    static const QRegularExpression solar(u"^(\\d\\d)-(\\d\\d)$"_s);
    static const QRegularExpression lunar(u"^L(\\d\\d)-(\\d\\d)$"_s);
    static const QRegularExpression weekday(u"^(\\d\\d?)/[1-7]/(-1|[1-5])$"_s);
    static const QRegularExpression easter(u"^E[+-]?\\d{1,3}$"_s);
    static const QRegularExpression term(u"^S ?(\\d\\d?)$"_s);
    if (const auto match = solar.match(cell); match.hasMatch())
        return domain::isValidCivilDate({ 2000, match.captured(1).toInt(), match.captured(2).toInt() });
    if (const auto match = lunar.match(cell); match.hasMatch())
        return isBetween(match.captured(1), 1, 12)
            && (match.captured(2) == "99"_L1 || isBetween(match.captured(2), 1, 30));
    if (const auto match = weekday.match(cell); match.hasMatch())
        return isBetween(match.captured(1), 1, 12);
    if (const auto match = term.match(cell); match.hasMatch())
        return isBetween(match.captured(1), 0, 23);
    return easter.match(cell).hasMatch();
}

bool isNumber(const QString& cell, Type type, const Range& range)
{
    bool valid = false;
    const double number = type == Type::WholeNumber ? cell.toInt(&valid) : cell.toDouble(&valid);
    return valid && std::isfinite(number) && number >= range.least && number <= range.most;
}

bool fits(const LexiconColumn& column, const QString& cell, const Range& range)
{
    switch (column.type) {
    case Type::OneOf:
        return column.values.contains(cell);
    case Type::WholeNumber:
    case Type::Number:
        return isNumber(cell, column.type, range);
    case Type::EdtfDate:
        return domain::EdtfValue::parse(cell).has_value();
    case Type::Offset:
        return isOffset(cell);
    case Type::HolidayRule:
        return isHolidayRule(cell);
    case Type::Words:
    case Type::Text:
    case Type::OptionalText:
        break;
    }
    return cell.size() <= longestCell;
}

std::optional<LexiconFault> wordFault(const QString& cell)
{
    const QStringList words = cell.split(u'|', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return LexiconFault { Kind::NoWord, cell, {} };
    for (const QString& word : words) {
        if (word.trimmed().isEmpty())
            return LexiconFault { Kind::NoWord, cell, {} };
        if (word.size() > longestLexiconWord)
            return LexiconFault { Kind::LongWord, word.left(longestLexiconWord), {} };
    }
    return std::nullopt;
}

} // namespace

std::optional<LexiconFault> faultOf(
    const QString& table, const LexiconHeader& header, const QStringList& cells)
{
    if (const auto fault = wordFault(cells.value(0)))
        return fault;
    for (size_t index = 1; index < header.columns.size(); ++index) {
        const LexiconColumn& column = header.columns[index];
        const QString cell = cells.value(static_cast<qsizetype>(index));
        if (cell.isEmpty() && column.type == Type::OptionalText)
            continue;
        if (cell.isEmpty())
            return LexiconFault { Kind::MissingCell, cells.join(u' ').trimmed().left(longestCell), column };
        const Range range = rangeOf(table, column, cells);
        if (!fits(column, cell, range))
            return LexiconFault { Kind::BadCell, cell.left(longestCell), column, range.least, range.most };
    }
    for (qsizetype index = qsizetype(header.columns.size()); index < cells.size(); ++index) {
        if (!cells[index].isEmpty() && !header.columns.empty())
            return LexiconFault { Kind::ExtraCell, cells[index].left(longestCell), {} };
    }
    return std::nullopt;
}

} // namespace tidemark::extraction
