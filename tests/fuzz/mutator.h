// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace tidemark::fuzz {

/// Makes hostile texts out of a good one. The same seed makes the same texts on every machine.
class Mutator {
public:
    Mutator(QString seedText, quint32 seed);

    /// UTF-8, but one text in sixteen has a broken byte.
    QByteArray next();

private:
    qsizetype below(qsizetype limit);
    QString fragment();
    QString beginning();
    void mutateOnce(QString& text);

    QString m_seedText;
    std::mt19937 m_random;
};

} // namespace tidemark::fuzz
