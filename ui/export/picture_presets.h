// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_choices.h"

#include <QCoreApplication>

#include <vector>

class QSettings;

namespace tidemark::export_ui {

/// Wishes under a name.
struct PicturePreset {
    QString name; ///< of a built-in one: in the language of the window
    PictureChoices wishes;
    bool isBuiltIn = false;
};

/// The choices of now with the wishes of a preset. A built-in one says nothing of language and font.
PictureChoices applied(const PicturePreset& preset, const PictureChoices& now);

/// The presets: built-in ones, which stay as they are, and the reader's own, kept in order of name under
/// "export/presets" of `settings`, which must outlive this.
class PicturePresets {
    Q_DECLARE_TR_FUNCTIONS(PicturePresets)
public:
    explicit PicturePresets(QSettings& settings);

    const std::vector<PicturePreset>& all() const { return m_presets; } ///< built-in ones first
    const PicturePreset* find(const QString& name) const;
    /// Adds or replaces; false for an empty name or that of a built-in one.
    bool save(const QString& name, const PictureChoices& wishes);
    /// False when the new name is empty or taken.
    bool rename(const QString& name, const QString& newName);
    bool remove(const QString& name);

private:
    void load();
    void store();
    PicturePreset* findOwn(const QString& name);

    QSettings& m_settings;
    std::vector<PicturePreset> m_presets;
};

} // namespace tidemark::export_ui
