// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QString>

#include <optional>
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

/// One way in which texts change between two editions.
struct TextChange {
    const char* name;
    void (*apply)(TracedText& text, Dice& dice);
};

const std::vector<TextChange>& textChanges();

/// A base text and what became of it, character by character.
class ChangedText {
public:
    ChangedText(const QString& base, const TextChange& change, quint32 seed);

    const QString& text() const { return m_text; }

    /// What ought to become of a mark.
    struct Truth {
        enum class Fate { Survives, Gone, Unclear };

        Fate fate = Fate::Unclear;
        domain::TextSpan span; ///< of what survives
    };

    Truth truthOf(const QString& base, const domain::TextSpan& mark) const;

private:
    struct Place {
        qsizetype start = -1;
        qsizetype end = -1;
    };

    QString m_text;
    QString m_plain; ///< letters and digits alone, folded
    std::vector<Place> m_places; ///< by offset in the base
};

/// `count` marks of one to two hundred characters on `base`, some of them over the ends of paragraphs.
std::vector<domain::TextSpan> randomMarks(const QString& base, int count, Dice& dice);

} // namespace tidemark::testing
