// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_typography.h"

#include <QString>

#include <vector>

namespace tidemark::shell {

class Preferences;

enum class Typeface { Serif, SansSerif, Family };

/// What the reader chose of the typography. Serif and sans serif stand for families fit for the article's
/// language; a family of the reader's own comes before them.
struct TypographyChoice {
    Typeface typeface = Typeface::Serif;
    QString family; ///< of Typeface::Family
    reader::ReaderTypography typography;

    static TypographyChoice load(const Preferences& preferences);
    void save(Preferences& preferences) const;
    /// With the families fit for a BCP 47 language.
    reader::ReaderTypography forLanguage(const QString& language) const;

    friend bool operator==(const TypographyChoice&, const TypographyChoice&) = default;
};

struct TypographyPreset {
    QString name; ///< translated, or the reader's own
    TypographyChoice choice;
};

/// Screen (the default), Book, Newspaper, Large print.
std::vector<TypographyPreset> builtInPresets();

/// The reader's own presets, kept in the preferences in the order in which they were first saved.
std::vector<TypographyPreset> ownPresets(const Preferences& preferences);
/// Replaces one of the same name.
void saveOwnPreset(Preferences& preferences, const TypographyPreset& preset);
void removeOwnPreset(Preferences& preferences, const QString& name);

} // namespace tidemark::shell
