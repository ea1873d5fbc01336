// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace tidemark::text {

/// Why bytes are no text.
struct TextError {
    enum class Kind { Empty, Binary, NotUtf8 };

    Kind kind = Kind::Empty;
    qsizetype byteOffset = 0; ///< of the first bad byte, counted from the start of the file

    /// A clause in English that continues "FILE: ", without full stop.
    QString message() const;

    friend bool operator==(const TextError&, const TextError&) = default;
};

/// A canonical text and where each of its positions stood in the bytes it was read from.
class CanonicalText {
public:
    const QString& text() const { return m_text; }
    /// Byte offset in the source of a UTF-16 offset of text(); O(log lines + line length).
    qsizetype byteOffset(qsizetype utf16Offset) const;

private:
    struct LineStart {
        qsizetype utf16Offset = 0;
        qsizetype byteOffset = 0;
    };

    friend tl::expected<CanonicalText, TextError> toCanonicalText(QByteArrayView bytes);

    QString m_text;
    std::vector<LineStart> m_lines;
};

/// Reads strict UTF-8 (no overlong forms, surrogates or values above U+10FFFF) into the canonical form:
///   byte order mark at the start                                  dropped
///   CR LF, CR, VT, FF, U+0085, U+2028, U+2029                     LF
///   other C0 controls but TAB and LF, and DEL                     space
/// Bytes with a NUL, or with more than one C0 control in 64 bytes on average, are binary. A text of nothing
/// but white space is empty.
tl::expected<CanonicalText, TextError> toCanonicalText(QByteArrayView bytes);

/// The same line ends and controls for a text that is already decoded (clipboard, editor).
QString canonicalise(QStringView text);

} // namespace tidemark::text
