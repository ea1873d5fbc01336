// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QSize>
#include <QString>

#include <optional>

namespace tidemark::export_ui {

/// Column: one column of a newspaper or report, 90 mm × 220 mm.
enum class SizePreset {
    Slide16x9,
    Slide4x3,
    A4Landscape,
    A4Portrait,
    LetterLandscape,
    LetterPortrait,
    Column,
    Square,
    Custom
};

/// Pixels of a preset; nothing for Custom. Paper is taken at 96 pixels an inch.
std::optional<QSize> sizeOf(SizePreset preset);
std::optional<QSizeF> paperOf(SizePreset preset); ///< millimetres; nothing for what is not paper
QString nameOf(SizePreset preset); ///< the word that settings remember it by
std::optional<SizePreset> sizePresetFromName(QStringView name);

enum class LengthUnit { Pixel, Millimetre, Centimetre, Inch };

QString nameOf(LengthUnit unit); ///< "px", "mm", "cm", "in"
std::optional<LengthUnit> lengthUnitFromName(QStringView name);
int decimalsOf(LengthUnit unit); ///< that are worth typing
double toPixels(double length, LengthUnit unit); ///< at 96 pixels an inch
double fromPixels(double pixels, LengthUnit unit);
/// A positive number as people type it: with the locale's decimal sign or with a full stop, a comma or its
/// full-width form, and with or without the unit behind it. Nothing for anything else.
std::optional<double> lengthFromText(QStringView text, LengthUnit unit, const QLocale& locale);

inline constexpr int leastSide = 200; ///< pixels
inline constexpr int mostSide = 20000;
QSizeF withinLimits(const QSizeF& size, LengthUnit unit);
/// Whole pixels within the limits.
QSize pixelSize(const QSizeF& size, LengthUnit unit);

inline constexpr int leastDpi = 72;
inline constexpr int mostDpi = 600;

} // namespace tidemark::export_ui
