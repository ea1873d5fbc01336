// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/inline_marks.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tidemark::text {

using domain::TextSpan;

namespace {

constexpr std::array schemes { u"https://", u"http://", u"mailto:" };

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 0x2E80;
}

bool isAddressCharacter(QChar character)
{
    return character.unicode() > 0x20 && character.unicode() < 0x7F
        && !QStringView(u"<>\"`{}|\\^").contains(character);
}

class LineScanner {
public:
    LineScanner(QStringView text, const TextSpan& block)
        : m_text(text.first(block.end()))
        , m_start(block.start)
        , m_end(block.end())
    {
    }

    std::vector<InlineMark> scan();

private:
    struct Opener {
        QChar sign;
        qsizetype length = 0;
        qsizetype at = 0;
    };

    qsizetype runLength(qsizetype at) const;
    bool opensAt(qsizetype at, qsizetype length) const;
    bool closesAt(qsizetype at, qsizetype length) const;
    qsizetype readSigns(qsizetype at);
    qsizetype readCode(qsizetype at);
    qsizetype readLink(qsizetype at);
    std::optional<qsizetype> addressEnd(qsizetype at) const;
    qsizetype readAddress(qsizetype at);
    void add(InlineKind kind, qsizetype start, qsizetype end, const TextSpan& address = {});

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_end;
    std::vector<Opener> m_openers;
    std::vector<InlineMark> m_marks;
    bool m_codeIsUnclosed = false; ///< no back-quote follows: do not look again
};

void LineScanner::add(InlineKind kind, qsizetype start, qsizetype end, const TextSpan& address)
{
    m_marks.push_back({ kind, TextSpan::between(start, end), address });
}

qsizetype LineScanner::runLength(qsizetype at) const
{
    qsizetype end = at;
    while (end < m_end && m_text[end] == m_text[at])
        ++end;
    return end - at;
}

bool LineScanner::opensAt(qsizetype at, qsizetype length) const
{
    const qsizetype after = at + length;
    if (after >= m_end || m_text[after].isSpace())
        return false;
    // 2*3*4 is arithmetic, snake_case a name.
    const bool mayStandInWord = m_text[at] == u'~' || (m_text[at] == u'*' && length == 2);
    return mayStandInWord || at == m_start || !isWordCharacter(m_text[at - 1]);
}

bool LineScanner::closesAt(qsizetype at, qsizetype length) const
{
    if (at == m_start || m_text[at - 1].isSpace())
        return false;
    const qsizetype after = at + length;
    return m_text[at] != u'_' || after >= m_end || !isWordCharacter(m_text[after]);
}

qsizetype LineScanner::readSigns(qsizetype at)
{
    const qsizetype length = runLength(at);
    const bool isStrike = m_text[at] == u'~';
    if (length > 2 || (isStrike && length != 2))
        return at + length;
    const auto opener = std::find_if(m_openers.rbegin(), m_openers.rend(),
        [&](const Opener& each) { return each.sign == m_text[at] && each.length == length; });
    if (opener != m_openers.rend() && closesAt(at, length) && opener->at + length < at) {
        const InlineKind emphasis = length == 2 ? InlineKind::Strong : InlineKind::Emphasis;
        add(InlineKind::Sign, opener->at, opener->at + length);
        add(isStrike ? InlineKind::Strike : emphasis, opener->at + length, at);
        add(InlineKind::Sign, at, at + length);
        m_openers.erase(opener.base() - 1, m_openers.end());
    } else if (opensAt(at, length)) {
        constexpr size_t mostOpen = 16; // bounds the search above
        if (m_openers.size() < mostOpen)
            m_openers.push_back({ m_text[at], length, at });
    }
    return at + length;
}

qsizetype LineScanner::readCode(qsizetype at)
{
    const qsizetype end = m_codeIsUnclosed ? -1 : m_text.indexOf(u'`', at + 1);
    m_codeIsUnclosed = end < 0;
    if (end < 0 || end == at + 1)
        return at + 1;
    add(InlineKind::Sign, at, at + 1);
    add(InlineKind::Code, at + 1, end);
    add(InlineKind::Sign, end, end + 1);
    return end + 1;
}

/// Behind the last character of an address that begins here; nothing when none does.
std::optional<qsizetype> LineScanner::addressEnd(qsizetype at) const
{
    const QStringView rest = m_text.sliced(at);
    const auto scheme = std::find_if(schemes.begin(), schemes.end(),
        [&](const char16_t* each) { return rest.startsWith(QStringView(each), Qt::CaseInsensitive); });
    if (scheme == schemes.end())
        return std::nullopt;
    qsizetype end = at + QStringView(*scheme).size();
    const qsizetype body = end;
    constexpr qsizetype longest = 2000;
    while (end < std::min(m_end, body + longest) && isAddressCharacter(m_text[end]))
        ++end;
    return end > body ? std::optional(end) : std::nullopt;
}

qsizetype LineScanner::readLink(qsizetype at)
{
    constexpr qsizetype longestLabel = 300;
    const QStringView ahead = m_text.sliced(at, std::min(longestLabel, m_end - at));
    const qsizetype middle = ahead.indexOf(u"](");
    if (middle < 2)
        return at + 1;
    const qsizetype address = at + middle + 2;
    const auto end = addressEnd(address);
    if (!end)
        return at + 1;
    const qsizetype length = m_text.sliced(address, *end - address).indexOf(u')');
    if (length < 0)
        return at + 1;
    const qsizetype close = address + length;
    add(InlineKind::Sign, at, at + 1);
    add(InlineKind::Link, at + 1, at + middle, TextSpan::between(address, close));
    add(InlineKind::Sign, at + middle, close + 1);
    return close + 1;
}

qsizetype LineScanner::readAddress(qsizetype at)
{
    auto end = addressEnd(at);
    if (!end)
        return at + 1;
    // The sentence's own marks are no part of an address in it.
    const bool hasBracket = m_text.sliced(at, *end - at).contains(u'(');
    while (*end > at + 1
        && (QStringView(u".,;:!?'*_~").contains(m_text[*end - 1])
            || (!hasBracket && QStringView(u")]").contains(m_text[*end - 1]))))
        --*end;
    add(InlineKind::Link, at, *end, TextSpan::between(at, *end));
    return *end;
}

std::vector<InlineMark> LineScanner::scan()
{
    for (qsizetype at = m_start; at < m_end;) {
        const QChar character = m_text[at];
        if (character == u'\\')
            at += 2;
        else if (character == u'*' || character == u'_' || character == u'~')
            at = readSigns(at);
        else if (character == u'`')
            at = readCode(at);
        else if (character == u'[')
            at = readLink(at);
        else if ((character == u'h' || character == u'H' || character == u'm')
            && (at == m_start || !isWordCharacter(m_text[at - 1])))
            at = readAddress(at);
        else
            ++at;
    }
    std::stable_sort(m_marks.begin(), m_marks.end(),
        [](const InlineMark& a, const InlineMark& b) { return a.span.start < b.span.start; });
    return std::move(m_marks);
}

} // namespace

std::vector<InlineMark> inlineMarks(QStringView text, const TextSpan& block)
{
    return LineScanner(text, block).scan();
}

} // namespace tidemark::text
