// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace tidemark::exchange {

/// Reads JSON (RFC 8259) token by token out of UTF-8, so that a file of any length needs no tree of its
/// values. The bytes must outlive it.
class JsonScanner {
public:
    enum class Token {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Name,
        String,
        Number,
        Literal,
        End,
        Error
    };

    JsonScanner(QByteArrayView utf8, int deepest);

    /// After Error it stays there. A Name is followed by its value.
    Token next();
    /// Of a Name, String, Number or Literal (true, false, null).
    QString text() const;
    /// Passes over the value that begins with `first`, which next() has just given; false at an error.
    bool skip(Token first);

    qsizetype offset() const { return m_at; }
    qsizetype line() const; ///< of offset(), from 1
    bool isTooDeep() const { return m_isTooDeep; } ///< the error is the depth

private:
    enum class Expect { Value, ElementOrEnd, NameOrEnd, Name, CommaOrEnd, Nothing };

    void skipBlanks();
    Token fail();
    Token open(bool isObject);
    Token close(bool isObject);
    Token value();
    Token name();
    bool scanString();
    bool scanNumber();
    bool scanLiteral();
    void valueEnded();

    QByteArrayView m_utf8;
    int m_deepest;
    qsizetype m_at = 0;
    Expect m_expect = Expect::Value;
    std::vector<bool> m_isObject;
    QByteArrayView m_token;
    bool m_hasEscapes = false;
    bool m_failed = false;
    bool m_isTooDeep = false;
};

} // namespace tidemark::exchange
