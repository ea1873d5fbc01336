// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_size.h"

#include <QDoubleSpinBox>

namespace tidemark::export_ui {

/// A side of a picture in a unit: takes either decimal sign, and says what the limits are.
class LengthBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    explicit LengthBox(QWidget* parent = nullptr);

    /// Keeps the length itself: 210 mm become 21 cm.
    void setUnit(LengthUnit unit);
    LengthUnit unit() const { return m_unit; }

    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLimits();

    LengthUnit m_unit = LengthUnit::Pixel;
};

} // namespace tidemark::export_ui
