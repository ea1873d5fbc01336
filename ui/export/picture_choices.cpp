// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_choices.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::Orientation;
using timeline::PictureFormat;

namespace {

constexpr int longestFileName = 80;
constexpr int leastSide = 200;
constexpr int mostSide = 20000;

const QString presetNames[] = { u"16x9"_s, u"4x3"_s, u"a4-landscape"_s, u"a4-portrait"_s, u"custom"_s };

SizePreset presetNamed(const QString& name, SizePreset fallback)
{
    const auto found = std::find(std::begin(presetNames), std::end(presetNames), name);
    return found == std::end(presetNames) ? fallback : SizePreset(found - std::begin(presetNames));
}

QSize withinLimits(const QSize& size)
{
    return { std::clamp(size.width(), leastSide, mostSide), std::clamp(size.height(), leastSide, mostSide) };
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
    case SizePreset::Custom:
        break;
    }
    return std::nullopt;
}

PictureChoices loadChoices(const QSettings& settings, const PictureChoices& fallback)
{
    const auto text = [&](const QString& key) { return settings.value(u"export/"_s + key).toString(); };
    const auto flag = [&](const QString& key, bool otherwise) {
        return settings.value(u"export/"_s + key, otherwise).toBool();
    };
    PictureChoices choices = fallback;
    choices.format = timeline::pictureFormatOf(u"x."_s + text(u"format"_s)).value_or(fallback.format);
    choices.preset = presetNamed(text(u"size"_s), fallback.preset);
    choices.customSize = withinLimits(settings.value(u"export/customSize"_s, fallback.customSize).toSize());
    choices.factor = std::clamp(settings.value(u"export/factor"_s, fallback.factor).toInt(), 1, 4);
    const bool vertical = flag(u"vertical"_s, fallback.orientation == Orientation::Vertical);
    choices.orientation = vertical ? Orientation::Vertical : Orientation::Horizontal;
    choices.theme = timeline::themeFromName(text(u"theme"_s)).value_or(fallback.theme);
    choices.language = timeline::languageFromName(text(u"language"_s)).value_or(fallback.language);
    choices.legend = flag(u"legend"_s, fallback.legend);
    choices.sourceLine = flag(u"sourceLine"_s, fallback.sourceLine);
    return choices;
}

void saveChoices(QSettings& settings, const PictureChoices& choices)
{
    settings.setValue(u"export/format"_s, suffixOf(choices.format));
    settings.setValue(u"export/size"_s, presetNames[size_t(choices.preset)]);
    settings.setValue(u"export/customSize"_s, choices.customSize);
    settings.setValue(u"export/factor"_s, choices.factor);
    settings.setValue(u"export/vertical"_s, choices.orientation == Orientation::Vertical);
    settings.setValue(u"export/theme"_s, timeline::nameOf(choices.theme));
    settings.setValue(u"export/language"_s, timeline::localeName(choices.language));
    settings.setValue(u"export/legend"_s, choices.legend);
    settings.setValue(u"export/sourceLine"_s, choices.sourceLine);
}

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Pdf:
        return u"pdf"_s;
    case PictureFormat::Png:
        break;
    }
    return u"png"_s;
}

QString fileNameFor(const QString& title)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    static const QRegularExpression leadingDots(u"^[. ]+"_s);
    QString name = title;
    name = name.replace(forbidden, u" "_s).simplified().remove(leadingDots).left(longestFileName).trimmed();
    return name.isEmpty() ? u"timeline"_s : name;
}

} // namespace tidemark::export_ui
