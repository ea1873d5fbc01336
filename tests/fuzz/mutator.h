// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace tidemark::fuzz {

/// Makes hostile texts out of a good one. The same seed makes the same texts on every machine.
class Mutator {
public:
    Mutator(QByteArray seedText, quint32 seed);

    QByteArray next();

private:
    qsizetype below(qsizetype limit);
    QByteArray fragment();
    void mutateOnce(QByteArray& text);

    QByteArray m_seedText;
    std::mt19937 m_random;
};

} // namespace tidemark::fuzz
