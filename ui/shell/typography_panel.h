// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_typography.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSlider;

namespace tidemark::shell {

class Preferences;

/// What the reader chose of the typography; families follow from the article's language.
struct TypographyChoice {
    bool isSansSerif = false;
    reader::ReaderTypography typography;

    static TypographyChoice load(const Preferences& preferences);
    void save(Preferences& preferences) const;
    /// With the families fit for a BCP 47 language.
    reader::ReaderTypography forLanguage(const QString& language) const;

    friend bool operator==(const TypographyChoice&, const TypographyChoice&) = default;
};

/// The popover behind "Aa": typeface, size, line height, width, justification.
class TypographyPanel : public QFrame {
    Q_OBJECT
public:
    explicit TypographyPanel(const TypographyChoice& choice, QWidget* parent);

    void showBelow(const QWidget& button);

Q_SIGNALS:
    void changed(const tidemark::shell::TypographyChoice& choice);

private:
    void createWidgets();
    void tell();

    TypographyChoice m_choice;
    QComboBox* m_family = nullptr;
    QDoubleSpinBox* m_size = nullptr;
    QSlider* m_lineHeight = nullptr;
    QSlider* m_measure = nullptr;
    QCheckBox* m_justified = nullptr;
};

} // namespace tidemark::shell
