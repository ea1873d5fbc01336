// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/canonical_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace tidemark::text {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF", 3);
constexpr qsizetype bytesPerToleratedControl = 64;

struct DecodedCharacter {
    char32_t value = 0;
    int length = 0; ///< bytes; 0 = no valid UTF-8
};

bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

DecodedCharacter decodeLong(
    QByteArrayView bytes, qsizetype at, int length, char32_t leadBits, char32_t smallest)
{
    if (at + length > bytes.size())
        return {};
    char32_t value = leadBits;
    for (int i = 1; i < length; ++i) {
        const auto byte = static_cast<uchar>(bytes[at + i]);
        if (!isContinuation(byte))
            return {};
        value = (value << 6) | (byte & 0x3Fu);
    }
    if (value < smallest || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return { value, length };
}

DecodedCharacter decode(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<uchar>(bytes[at]);
    if (lead < 0x80)
        return { lead, 1 };
    if ((lead & 0xE0) == 0xC0)
        return decodeLong(bytes, at, 2, lead & 0x1Fu, 0x80);
    if ((lead & 0xF0) == 0xE0)
        return decodeLong(bytes, at, 3, lead & 0x0Fu, 0x800);
    if ((lead & 0xF8) == 0xF0)
        return decodeLong(bytes, at, 4, lead & 0x07u, 0x10000);
    return {};
}

bool isLineEnd(char32_t value)
{
    return value == u'\n' || value == u'\r' || value == 0x0B || value == 0x0C || value == 0x85
        || value == 0x2028 || value == 0x2029;
}

bool isControl(char32_t value)
{
    return (value < 0x20 && value != u'\t' && !isLineEnd(value)) || value == 0x7F;
}

std::optional<TextError> findBinary(QByteArrayView bytes)
{
    qsizetype controls = 0;
    qsizetype firstControl = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (byte == 0)
            return TextError { TextError::Kind::Binary, i };
        if (byte < 0x80 && isControl(byte)) {
            ++controls;
            firstControl = firstControl < 0 ? i : firstControl;
        }
    }
    if (controls > 1 && controls * bytesPerToleratedControl > bytes.size())
        return TextError { TextError::Kind::Binary, firstControl };
    return std::nullopt;
}

void appendCodePoint(QString& text, char32_t value)
{
    if (QChar::requiresSurrogates(value)) {
        text.append(QChar(QChar::highSurrogate(value)));
        text.append(QChar(QChar::lowSurrogate(value)));
    } else {
        text.append(QChar(static_cast<char16_t>(value)));
    }
}

int utf8Length(QChar unit)
{
    if (unit.unicode() < 0x80)
        return 1;
    if (unit.unicode() < 0x800 || unit.isSurrogate())
        return 2; // each half of a pair accounts for two of its four bytes
    return 3;
}

} // namespace

QString TextError::message() const
{
    switch (kind) {
    case Kind::Empty:
        return u"the file holds no text"_s;
    case Kind::Binary:
        return u"this is a binary file, not a text (control byte at offset %1)"_s.arg(byteOffset);
    case Kind::NotUtf8:
        break;
    }
    return u"the text is not valid UTF-8 (first bad byte at offset %1)"_s.arg(byteOffset);
}

qsizetype CanonicalText::byteOffset(qsizetype utf16Offset) const
{
    const qsizetype offset = std::clamp(utf16Offset, qsizetype(0), m_text.size());
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
        [](qsizetype value, const LineStart& line) { return value < line.utf16Offset; });
    const LineStart& line = *std::prev(after);
    qsizetype bytes = line.byteOffset;
    for (qsizetype i = line.utf16Offset; i < offset; ++i)
        bytes += utf8Length(m_text[i]);
    return bytes;
}

tl::expected<CanonicalText, TextError> toCanonicalText(QByteArrayView bytes)
{
    if (const auto binary = findBinary(bytes))
        return tl::unexpected(*binary);
    CanonicalText result;
    result.m_text.reserve(bytes.size());
    qsizetype at = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    result.m_lines.push_back({ 0, at });
    while (at < bytes.size()) {
        const DecodedCharacter character = decode(bytes, at);
        if (character.length == 0)
            return tl::unexpected(TextError { TextError::Kind::NotUtf8, at });
        at += character.length;
        if (!isLineEnd(character.value)) {
            appendCodePoint(result.m_text, isControl(character.value) ? U' ' : character.value);
            continue;
        }
        if (character.value == u'\r' && at < bytes.size() && bytes[at] == '\n')
            ++at;
        result.m_text.append(u'\n');
        result.m_lines.push_back({ result.m_text.size(), at });
    }
    if (QStringView(result.m_text).trimmed().isEmpty())
        return tl::unexpected(TextError { TextError::Kind::Empty, 0 });
    result.m_text.squeeze();
    return result;
}

QString canonicalise(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (isLineEnd(unit)) {
            if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            result.append(u'\n');
        } else {
            result.append(isControl(unit) ? QChar(u' ') : text[i]);
        }
    }
    return result;
}

} // namespace tidemark::text
