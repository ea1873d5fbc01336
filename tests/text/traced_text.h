// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <random>
#include <vector>

namespace tidemark::testing {

/// A character and where it stood in the base text.
struct TracedCharacter {
    char32_t character = 0;
    qsizetype origin = -1; ///< UTF-16 offset in the base; -1 for what was put in
};

using TracedText = std::vector<TracedCharacter>;

/// Random numbers that are the same on every machine.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    qsizetype below(qsizetype limit) { return limit > 0 ? qsizetype(m_engine() % quint64(limit)) : 0; }
    bool chance(double probability) { return double(m_engine() % 100'000) < probability * 100'000; }
    std::mt19937_64& engine() { return m_engine; }

private:
    std::mt19937_64 m_engine;
};

using TracedPieces = std::vector<TracedText>;

bool isLetter(char32_t character);
TracedPieces sentencesOf(const TracedText& text);
/// What stands between empty lines; between line ends in a text without empty lines.
TracedPieces paragraphsOf(const TracedText& text);
TracedText joined(const TracedPieces& pieces);
/// Words that were put in.
TracedText put(const QString& words);
/// Letters put in, left out and replaced, each with a probability.
void addNoise(TracedText& text, Dice& dice, double inserted, double deleted, double replaced);

} // namespace tidemark::testing
