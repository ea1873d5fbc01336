// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/typography_choice.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace tidemark::shell {

class TypefaceBox;

/// The popover behind "Aa": presets, typeface, size, spacing and the manners of Chinese setting. Every change
/// is kept in the preferences and told at once.
class TypographyPanel : public QFrame {
    Q_OBJECT
public:
    TypographyPanel(Preferences& preferences, QWidget* parent);

    void showBelow(const QWidget& button);

Q_SIGNALS:
    void changed(const tidemark::shell::TypographyChoice& choice);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct SliderRow {
        QSlider* slider = nullptr;
        QLabel* value = nullptr;
        qreal perStep = 1; ///< steps of the slider to a unit of the value
        std::function<QString(qreal)> words;
    };

    void createPresets(QFormLayout& form);
    void createMeasures(QFormLayout& form);
    void createManners(QFormLayout& form);
    SliderRow addSlider(QFormLayout& form, const QString& label, qreal least, qreal most, qreal perStep,
        std::function<QString(qreal)> words);
    QCheckBox* addCheck(QFormLayout& form, const QString& text);
    void connectControls();

    void display(const TypographyChoice& choice);
    void setSlider(const SliderRow& row, qreal value);
    TypographyChoice chosen() const;
    /// A control was moved.
    void tell();
    void use(const TypographyChoice& choice);
    void fillPresets();
    /// Shows which preset the controls amount to, if any.
    void markPreset();
    void pickPreset(int index);
    void savePreset();
    void removePreset();

    Preferences& m_preferences;
    std::vector<TypographyPreset> m_presets; ///< as in the box; the reader's own last
    size_t m_builtInCount = 0;
    bool m_isShowing = false; ///< controls are being set: not the reader's doing

    QComboBox* m_preset = nullptr;
    QPushButton* m_removePreset = nullptr;
    QLineEdit* m_presetName = nullptr;
    QPushButton* m_savePreset = nullptr;
    TypefaceBox* m_typeface = nullptr;
    QDoubleSpinBox* m_size = nullptr;
    SliderRow m_lineHeight;
    SliderRow m_measure;
    SliderRow m_paragraphSpacing;
    SliderRow m_firstLineIndent;
    QCheckBox* m_justified = nullptr;
    QCheckBox* m_spacesScripts = nullptr;
    QCheckBox* m_squeezes = nullptr;
    QCheckBox* m_hangs = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace tidemark::shell
