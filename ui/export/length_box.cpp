// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/length_box.h"

#include <QEvent>

#include <cmath>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

namespace {

/// One step of the arrows.
double stepOf(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Millimetre:
        return 5;
    case LengthUnit::Centimetre:
        return 0.5;
    case LengthUnit::Inch:
        return 0.25;
    case LengthUnit::Pixel:
        break;
    }
    return 10;
}

} // namespace

LengthBox::LengthBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setKeyboardTracking(false); // half a number is no size
    setUnit(LengthUnit::Pixel);
}

void LengthBox::setUnit(LengthUnit unit)
{
    const double pixels = toPixels(value(), m_unit);
    m_unit = unit;
    const double grain = std::pow(10, decimalsOf(unit));
    setDecimals(decimalsOf(unit));
    setRange(std::ceil(fromPixels(leastSide, unit) * grain) / grain,
        std::floor(fromPixels(mostSide, unit) * grain) / grain);
    setSingleStep(stepOf(unit));
    setValue(fromPixels(pixels, unit));
    showLimits();
}

double LengthBox::valueFromText(const QString& text) const
{
    return lengthFromText(text, m_unit, locale()).value_or(value());
}

QValidator::State LengthBox::validate(QString& text, int&) const
{
    const auto length = lengthFromText(text, m_unit, locale());
    if (!length)
        return text.trimmed().isEmpty() || !text.contains(u'-') ? QValidator::Intermediate
                                                                : QValidator::Invalid;
    return *length >= minimum() && *length <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void LengthBox::showLimits()
{
    setToolTip(tr("%1 to %2 %3", "limits of a length and its unit")
                   .arg(textFromValue(minimum()), textFromValue(maximum()), nameOf(m_unit)));
}

void LengthBox::changeEvent(QEvent* event)
{
    QDoubleSpinBox::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        showLimits();
}

} // namespace tidemark::export_ui
