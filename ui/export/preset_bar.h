// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_presets.h"

#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

namespace tidemark::export_ui {

/// Chooses a preset and keeps the reader's own: saved under a name, updated, renamed, deleted.
class PresetBar : public QWidget {
    Q_OBJECT
public:
    /// `settings` must outlive it.
    explicit PresetBar(QSettings& settings, QWidget* parent = nullptr);

    /// The choices of now: says which preset they are, or that they differ from the one chosen last.
    void follow(const PictureChoices& choices);
    PicturePresets& presets() { return m_presets; }

Q_SIGNALS:
    /// The choices of now with the wishes of a preset.
    void chosen(const tidemark::export_ui::PictureChoices& choices);

private:
    void createMenu();
    void fill();
    void choose(int index);
    void refresh();
    void askForName(const QString& title, const QString& proposed, const std::function<void(QString)>& take);
    void saveAs(const QString& name);
    void askWhetherToDelete();
    void explainName(const QString& name);

    PicturePresets m_presets;
    PictureChoices m_choices;
    QString m_current; ///< name of the preset chosen last; empty: none
    QComboBox* m_box;
    QToolButton* m_button;
    QAction* m_update = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace tidemark::export_ui
