// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "traced_text.h"

namespace tidemark::testing {

/// One way in which texts change between two editions.
struct TextChange {
    const char* name;
    void (*apply)(TracedText& text, Dice& dice);
};

const std::vector<TextChange>& wordingChanges(); ///< of letters, script, punctuation, lines
const std::vector<TextChange>& structureChanges(); ///< of sentences and paragraphs
const std::vector<TextChange>& textChanges(); ///< both
const TextChange& textChange(QLatin1StringView name); ///< one of them

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
