// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pattern_search.h"

#include "text/fold.h"

#include <re2/re2.h>

namespace tidemark::text {

using domain::TextSpan;

namespace {

bool isLatinLetterOrDigit(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

/// The pattern folded like the text. What is plain ASCII stays: \D is not \d. A full-width sign is a sign,
/// not an operator.
QString foldedPattern(const QString& pattern)
{
    QString folded;
    for (const QChar character : pattern) {
        const QChar same(foldUnitKeepingCase(character.unicode()));
        const bool becomesOperator = character.unicode() >= 0x80 && same.unicode() < 0x80
            && !isLatinLetterOrDigit(same.unicode()) && !folded.endsWith(u'\\');
        if (becomesOperator)
            folded += u'\\';
        folded += same;
    }
    return folded;
}

PatternFault::Kind kindOf(RE2::ErrorCode code)
{
    switch (code) {
    case RE2::ErrorMissingParen:
    case RE2::ErrorUnexpectedParen:
        return PatternFault::Kind::Parenthesis;
    case RE2::ErrorMissingBracket:
        return PatternFault::Kind::Bracket;
    case RE2::ErrorBadEscape:
    case RE2::ErrorTrailingBackslash:
        return PatternFault::Kind::Escape;
    case RE2::ErrorBadCharClass:
    case RE2::ErrorBadCharRange:
        return PatternFault::Kind::Range;
    case RE2::ErrorRepeatArgument:
    case RE2::ErrorRepeatSize:
    case RE2::ErrorRepeatOp:
        return PatternFault::Kind::Repeat;
    case RE2::ErrorBadPerlOp:
    case RE2::ErrorBadNamedCapture:
        return PatternFault::Kind::Unsupported;
    case RE2::ErrorPatternTooLarge:
        return PatternFault::Kind::TooLarge;
    default:
        return PatternFault::Kind::Other;
    }
}

/// Counts UTF-16 units as it goes forward through UTF-8.
class UnitCounter {
public:
    explicit UnitCounter(const std::string& bytes)
        : m_bytes(bytes)
    {
    }
    qsizetype unitsBefore(size_t byte)
    {
        for (; m_at < byte; ++m_at) {
            const auto value = static_cast<unsigned char>(m_bytes[m_at]);
            m_units += (value & 0xC0U) == 0x80U ? 0 : value >= 0xF0U ? 2 : 1;
        }
        return m_units;
    }

private:
    const std::string& m_bytes;
    size_t m_at = 0;
    qsizetype m_units = 0;
};

size_t nextCharacter(const std::string& bytes, size_t at)
{
    do
        ++at;
    while (at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U);
    return at;
}

} // namespace

PatternText::PatternText(QStringView text)
    : m_bytes(foldKeepingCase(text).toStdString())
{
}

SearchResult PatternText::find(const SearchQuery& query, const std::function<bool()>& goesOn) const
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(query.matchesCase);
    const RE2 pattern("(?m)" + foldedPattern(query.words).toStdString(), options);
    SearchResult result;
    if (!pattern.ok()) {
        result.fault = { kindOf(pattern.error_code()), QString::fromStdString(pattern.error_arg()) };
        return result;
    }
    const re2::StringPiece bytes(m_bytes);
    UnitCounter counter(m_bytes);
    for (size_t at = 0; at <= m_bytes.size() && (!goesOn || goesOn());) {
        re2::StringPiece hit;
        if (!pattern.Match(bytes, at, m_bytes.size(), RE2::UNANCHORED, &hit, 1))
            break;
        const auto start = static_cast<size_t>(hit.data() - m_bytes.data());
        const size_t end = start + hit.size();
        if (hit.empty()) {
            at = nextCharacter(m_bytes, start);
            continue;
        }
        if (result.hits.size() >= static_cast<size_t>(query.limit)) {
            result.hasMore = true;
            break;
        }
        const qsizetype first = counter.unitsBefore(start);
        result.hits.push_back(TextSpan::between(first, counter.unitsBefore(end)));
        at = end;
    }
    return result;
}

} // namespace tidemark::text
