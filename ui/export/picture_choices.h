// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_file.h"

class QSettings;

namespace tidemark::export_ui {

enum class SizePreset { Slide16x9, Slide4x3, A4Landscape, A4Portrait, Custom };

/// Pixels of a preset; nothing for Custom. A4 is taken at 96 pixels an inch.
std::optional<QSize> sizeOf(SizePreset preset);

/// What the reader chose in the export dialog.
struct PictureChoices {
    timeline::PictureFormat format = timeline::PictureFormat::Png;
    SizePreset preset = SizePreset::Slide16x9;
    QSize customSize { 1600, 900 };
    int factor = 2; ///< 1..4, device pixels per pixel of a PNG
    timeline::Orientation orientation = timeline::Orientation::Horizontal;
    timeline::ThemeName theme = timeline::ThemeName::Light;
    timeline::Language language = timeline::Language::English;
    bool visibleRangeOnly = false;
    bool legend = true;
    bool sourceLine = true;
    QString title;
    QString subtitle;

    QSize size() const { return sizeOf(preset).value_or(customSize); }

    friend bool operator==(const PictureChoices&, const PictureChoices&) = default;
};

/// The choices kept under "export/"; those missing or out of range are as in `fallback`. Title, subtitle and
/// range belong to one article and are not kept.
PictureChoices loadChoices(const QSettings& settings, const PictureChoices& fallback);
void saveChoices(QSettings& settings, const PictureChoices& choices);

QString suffixOf(timeline::PictureFormat format); ///< "png", "svg", "pdf"
/// A name for a file on any system, made of a title; never empty.
QString fileNameFor(const QString& title);

} // namespace tidemark::export_ui
