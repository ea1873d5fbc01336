// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_size.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerInch = 96;
constexpr double millimetresPerInch = 25.4;

const std::array presetNames { u"16x9"_s, u"4x3"_s, u"a4-landscape"_s, u"a4-portrait"_s,
    u"letter-landscape"_s, u"letter-portrait"_s, u"column"_s, u"square"_s, u"custom"_s };
const std::array unitNames { u"px"_s, u"mm"_s, u"cm"_s, u"in"_s };

template <class Value, size_t N>
std::optional<Value> valueNamed(QStringView name, const std::array<QString, N>& names)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::optional<Value>() : Value(found - names.begin());
}

double pixelsPer(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Millimetre:
        return pixelsPerInch / millimetresPerInch;
    case LengthUnit::Centimetre:
        return pixelsPerInch * 10 / millimetresPerInch;
    case LengthUnit::Inch:
        return pixelsPerInch;
    case LengthUnit::Pixel:
        break;
    }
    return 1;
}

QString withoutUnit(QString text, LengthUnit unit)
{
    const QString name = nameOf(unit);
    if (text.endsWith(name, Qt::CaseInsensitive))
        text.chop(name.size());
    else if (unit == LengthUnit::Inch && text.endsWith(u'"'))
        text.chop(1);
    return text.trimmed();
}

} // namespace

std::optional<QSize> sizeOf(SizePreset preset)
{
    switch (preset) {
    case SizePreset::Slide16x9:
        return QSize(1920, 1080);
    case SizePreset::Slide4x3:
        return QSize(1440, 1080);
    case SizePreset::A4Landscape:
        return QSize(1123, 794);
    case SizePreset::A4Portrait:
        return QSize(794, 1123);
    case SizePreset::LetterLandscape:
        return QSize(1056, 816);
    case SizePreset::LetterPortrait:
        return QSize(816, 1056);
    case SizePreset::Column:
        return QSize(340, 831);
    case SizePreset::Square:
        return QSize(1200, 1200);
    case SizePreset::Custom:
        break;
    }
    return std::nullopt;
}

std::optional<QSizeF> paperOf(SizePreset preset)
{
    switch (preset) {
    case SizePreset::A4Landscape:
        return QSizeF(297, 210);
    case SizePreset::A4Portrait:
        return QSizeF(210, 297);
    case SizePreset::LetterLandscape:
        return QSizeF(279.4, 215.9);
    case SizePreset::LetterPortrait:
        return QSizeF(215.9, 279.4);
    case SizePreset::Column:
        return QSizeF(90, 220);
    default:
        return std::nullopt;
    }
}

QString nameOf(SizePreset preset)
{
    return presetNames[size_t(preset)];
}

std::optional<SizePreset> sizePresetFromName(QStringView name)
{
    return valueNamed<SizePreset>(name, presetNames);
}

QString nameOf(LengthUnit unit)
{
    return unitNames[size_t(unit)];
}

std::optional<LengthUnit> lengthUnitFromName(QStringView name)
{
    return valueNamed<LengthUnit>(name, unitNames);
}

int decimalsOf(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Millimetre:
        return 1;
    case LengthUnit::Centimetre:
    case LengthUnit::Inch:
        return 2;
    case LengthUnit::Pixel:
        break;
    }
    return 0;
}

double toPixels(double length, LengthUnit unit)
{
    return length * pixelsPer(unit);
}

double fromPixels(double pixels, LengthUnit unit)
{
    return pixels / pixelsPer(unit);
}

std::optional<double> lengthFromText(QStringView text, LengthUnit unit, const QLocale& locale)
{
    // Compatibility form makes full-width digits and signs ordinary ones.
    QString number = withoutUnit(text.toString().normalized(QString::NormalizationForm_KC).trimmed(), unit);
    bool valid = false;
    // First as the locale writes it, so that 1,600 is what it looks like where commas group digits.
    double length = locale.toDouble(number, &valid);
    if (!valid)
        length = QLocale::c().toDouble(number.replace(u',', u'.'), &valid);
    return valid && length > 0 && std::isfinite(length) ? std::optional(length) : std::nullopt;
}

QSizeF withinLimits(const QSizeF& size, LengthUnit unit)
{
    const auto side = [unit](double length) {
        return std::clamp(length, fromPixels(leastSide, unit), fromPixels(mostSide, unit));
    };
    return { side(size.width()), side(size.height()) };
}

QSize pixelSize(const QSizeF& size, LengthUnit unit)
{
    const QSizeF held = withinLimits(size, unit);
    return { int(std::round(toPixels(held.width(), unit))), int(std::round(toPixels(held.height(), unit))) };
}

} // namespace tidemark::export_ui
