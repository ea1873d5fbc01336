// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tidemark::export_ui {

/// The form of choices beside the preview.
class PictureOptions : public QWidget {
    Q_OBJECT
public:
    /// `offersRange`: whether there is a visible stretch to choose instead of the whole timeline.
    PictureOptions(bool offersRange, QWidget* parent);

    PictureChoices choices() const;
    void setChoices(const PictureChoices& choices);

Q_SIGNALS:
    void changed();

private:
    void createFields();
    void createCustomSize();
    void fillBoxes();
    void arrange(bool offersRange);
    void announceChanges();
    void showDependent();

    QComboBox* m_format = nullptr;
    QComboBox* m_size = nullptr;
    QWidget* m_custom = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QComboBox* m_factor = nullptr;
    QLabel* m_pixels = nullptr;
    QComboBox* m_orientation = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_range = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_subtitle = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_sourceLine = nullptr;
};

} // namespace tidemark::export_ui
