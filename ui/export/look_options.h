// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace tidemark::export_ui {

class FamilyBox;

/// The page of the options on the drawing: direction of time, colours, font, density, lanes.
class LookOptions : public QWidget {
    Q_OBJECT
public:
    explicit LookOptions(QWidget* parent = nullptr);

    void apply(PictureChoices& choices) const;
    void show(const PictureChoices& choices);

Q_SIGNALS:
    void changed();

private:
    void createFields();
    void arrange();
    void announceChanges();

    QComboBox* m_orientation = nullptr;
    QComboBox* m_theme = nullptr;
    FamilyBox* m_family = nullptr;
    QSpinBox* m_fontPercent = nullptr;
    QComboBox* m_detail = nullptr;
    QCheckBox* m_laneBands = nullptr;
    QCheckBox* m_compressSilences = nullptr;
    QCheckBox* m_marksGaps = nullptr;
};

} // namespace tidemark::export_ui
