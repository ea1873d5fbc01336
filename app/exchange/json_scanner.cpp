// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_scanner.h"

#include <algorithm>
#include <cstring>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

int hexDigit(char byte)
{
    if (isDigit(byte))
        return byte - '0';
    const char lower = static_cast<char>(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The four digits of \uXXXX, or -1.
int codeUnit(QByteArrayView digits)
{
    int unit = 0;
    for (const char byte : digits) {
        const int digit = hexDigit(byte);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

char16_t escaped(char byte)
{
    switch (byte) {
    case 'n':
        return u'\n';
    case 't':
        return u'\t';
    case 'r':
        return u'\r';
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    default:
        return static_cast<char16_t>(byte);
    }
}

QString unescaped(QByteArrayView utf8)
{
    QString text;
    qsizetype from = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        if (utf8[at] != '\\')
            continue;
        text += QString::fromUtf8(utf8.sliced(from, at - from));
        ++at;
        if (utf8[at] == 'u') {
            text += QChar(static_cast<char16_t>(codeUnit(utf8.sliced(at + 1, 4))));
            at += 4;
        } else {
            text += QChar(escaped(utf8[at]));
        }
        from = at + 1;
    }
    return text + QString::fromUtf8(utf8.sliced(from));
}

} // namespace

JsonScanner::JsonScanner(QByteArrayView utf8, int deepest)
    : m_utf8(utf8)
    , m_deepest(deepest)
{
    if (m_utf8.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

qsizetype JsonScanner::line() const
{
    return 1 + std::count(m_utf8.begin(), m_utf8.begin() + std::min(m_at, m_utf8.size()), '\n');
}

QString JsonScanner::text() const
{
    return m_hasEscapes ? unescaped(m_token) : QString::fromUtf8(m_token);
}

void JsonScanner::skipBlanks()
{
    while (m_at < m_utf8.size() && std::strchr(" \n\r\t", m_utf8[m_at]) && m_utf8[m_at] != '\0')
        ++m_at;
}

JsonScanner::Token JsonScanner::fail()
{
    m_failed = true;
    return Token::Error;
}

void JsonScanner::valueEnded()
{
    m_expect = m_isObject.empty() ? Expect::Nothing : Expect::CommaOrEnd;
}

JsonScanner::Token JsonScanner::open(bool isObject)
{
    ++m_at;
    m_isObject.push_back(isObject);
    m_isTooDeep = int(m_isObject.size()) > m_deepest;
    if (m_isTooDeep)
        return fail();
    m_expect = isObject ? Expect::NameOrEnd : Expect::ElementOrEnd;
    return isObject ? Token::BeginObject : Token::BeginArray;
}

JsonScanner::Token JsonScanner::close(bool isObject)
{
    if (m_isObject.empty() || m_isObject.back() != isObject)
        return fail();
    ++m_at;
    m_isObject.pop_back();
    valueEnded();
    return isObject ? Token::EndObject : Token::EndArray;
}

// Leaves m_token without the quotes and m_at behind the closing one.
bool JsonScanner::scanString()
{
    const qsizetype start = ++m_at;
    m_hasEscapes = false;
    for (; m_at < m_utf8.size(); ++m_at) {
        const char byte = m_utf8[m_at];
        if (byte == '"') {
            m_token = m_utf8.sliced(start, m_at - start);
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(byte) < 0x20)
            return false;
        if (byte != '\\')
            continue;
        m_hasEscapes = true;
        if (++m_at >= m_utf8.size() || !std::strchr("\"\\/bfnrtu", m_utf8[m_at]) || m_utf8[m_at] == '\0')
            return false;
        if (m_utf8[m_at] != 'u')
            continue;
        if (m_at + 4 >= m_utf8.size() || codeUnit(m_utf8.sliced(m_at + 1, 4)) < 0)
            return false;
        m_at += 4;
    }
    return false;
}

bool JsonScanner::scanNumber()
{
    const qsizetype start = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (m_at < m_utf8.size() && isDigit(m_utf8[m_at]))
            ++m_at;
        return m_at - first;
    };
    const auto take = [this](const char* any) {
        const bool isThere = m_at < m_utf8.size() && m_utf8[m_at] != '\0' && std::strchr(any, m_utf8[m_at]);
        m_at += isThere ? 1 : 0;
        return isThere;
    };
    take("-");
    const qsizetype first = m_at;
    const qsizetype whole = digits();
    if (whole == 0 || (whole > 1 && m_utf8[first] == '0'))
        return false;
    if (take(".") && digits() == 0)
        return false;
    if (take("eE")) {
        take("+-");
        if (digits() == 0)
            return false;
    }
    m_hasEscapes = false;
    m_token = m_utf8.sliced(start, m_at - start);
    return true;
}

bool JsonScanner::scanLiteral()
{
    for (const QByteArrayView literal :
        { QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null") }) {
        if (!m_utf8.sliced(m_at).startsWith(literal))
            continue;
        m_token = m_utf8.sliced(m_at, literal.size());
        m_hasEscapes = false;
        m_at += literal.size();
        return true;
    }
    return false;
}

JsonScanner::Token JsonScanner::value()
{
    const char byte = m_utf8[m_at];
    if (byte == '{' || byte == '[')
        return open(byte == '{');
    const bool isString = byte == '"';
    const bool isNumber = byte == '-' || isDigit(byte);
    const bool scanned = isString ? scanString() : isNumber ? scanNumber() : scanLiteral();
    if (!scanned)
        return fail();
    valueEnded();
    return isString ? Token::String : isNumber ? Token::Number : Token::Literal;
}

JsonScanner::Token JsonScanner::name()
{
    if (m_utf8[m_at] != '"' || !scanString())
        return fail();
    skipBlanks();
    if (m_at >= m_utf8.size() || m_utf8[m_at] != ':')
        return fail();
    ++m_at;
    m_expect = Expect::Value;
    return Token::Name;
}

JsonScanner::Token JsonScanner::next()
{
    if (m_failed)
        return Token::Error;
    skipBlanks();
    if (m_at >= m_utf8.size())
        return m_expect == Expect::Nothing ? Token::End : fail();
    const char byte = m_utf8[m_at];
    switch (m_expect) {
    case Expect::Value:
        return value();
    case Expect::ElementOrEnd:
        return byte == ']' ? close(false) : value();
    case Expect::NameOrEnd:
        return byte == '}' ? close(true) : name();
    case Expect::Name:
        return name();
    case Expect::CommaOrEnd:
        if (byte == '}' || byte == ']')
            return close(byte == '}');
        if (byte != ',')
            return fail();
        ++m_at;
        m_expect = m_isObject.back() ? Expect::Name : Expect::Value;
        return next();
    case Expect::Nothing:
        break;
    }
    return fail();
}

bool JsonScanner::skip(Token first)
{
    int depth = 0;
    for (Token token = first;; token = next()) {
        if (token == Token::BeginObject || token == Token::BeginArray)
            ++depth;
        else if (token == Token::EndObject || token == Token::EndArray)
            --depth;
        else if (token == Token::Error || token == Token::End)
            return false;
        if (depth == 0 && token != Token::Name)
            return true;
    }
}

} // namespace tidemark::exchange
