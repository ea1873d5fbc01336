// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_size.h"
#include "timeline/picture_file.h"

class QSettings;

namespace tidemark::export_ui {

/// Which stretch of time, or which events, are drawn.
enum class PictureScope { Whole, Visible, Dates, Selection };

/// How many device pixels a pixel becomes in a PNG: 1..4 of them, or as many as make so many dots an inch.
enum class ResolutionKind { Factor, Dpi };

/// What the reader chose in the export dialog.
struct PictureChoices {
    // Of one article; not kept.
    PictureScope scope = PictureScope::Whole;
    std::optional<domain::EdtfValue> from; ///< with PictureScope::Dates; nothing: from the first event
    std::optional<domain::EdtfValue> to;
    QString title;
    QString subtitle;

    // Kept.
    bool asInWindow = true; ///< what filters and hidden categories leave; else every event
    timeline::PictureFormat format = timeline::PictureFormat::Png;
    SizePreset preset = SizePreset::Slide16x9;
    QSizeF customSize { 1600, 900 }; ///< in `unit`
    LengthUnit unit = LengthUnit::Pixel;
    ResolutionKind resolution = ResolutionKind::Factor;
    int factor = 2; ///< 1..4
    int dpi = 300; ///< 72..600
    timeline::Orientation orientation = timeline::Orientation::Horizontal;
    timeline::ThemeName theme = timeline::ThemeName::Light;
    timeline::Language language = timeline::Language::English;
    timeline::Detail detail = timeline::Detail::Cards;
    bool laneBands = false;
    bool compressSilences = false; ///< long stretches without events are folded
    bool marksGaps = false; ///< unusually long silences are measured
    QString fontFamily; ///< empty: the program's choice
    int fontPercent = 100; ///< 70..160
    bool legend = true;
    bool sourceLine = true;
    bool citations = false;
    timeline::Paging paging = timeline::Paging::One;
    int pages = 0; ///< 2..100; 0: as many as give every event its words
    QSize posterSheets { 2, 1 }; ///< each 1..10

    QSize size() const { return sizeOf(preset).value_or(pixelSize(customSize, unit)); }
    /// Millimetres, when the size is that of paper or given in a unit of length.
    std::optional<QSizeF> paper() const;
    double scale() const { return resolution == ResolutionKind::Dpi ? dpi / 96.0 : factor; }
    /// Of the picture file; of a page of it where there are several.
    QSize devicePixels() const;

    friend bool operator==(const PictureChoices&, const PictureChoices&) = default;
};

/// The same wishes, whatever article they are for.
bool sameWishes(const PictureChoices& one, const PictureChoices& other);
/// The wishes of one with the title, subtitle and period of another.
PictureChoices withArticleOf(PictureChoices wishes, const PictureChoices& other);

/// The wishes kept in the present group of `settings`; those missing or out of range are as in `fallback`.
PictureChoices readChoices(const QSettings& settings, const PictureChoices& fallback);
void writeChoices(QSettings& settings, const PictureChoices& choices);
/// The last wishes, kept under "export/".
PictureChoices loadChoices(QSettings& settings, const PictureChoices& fallback);
void saveChoices(QSettings& settings, const PictureChoices& choices);

QString suffixOf(timeline::PictureFormat format); ///< "png", "svg", "pdf"
/// A name for a file on any system, made of a title; never empty.
QString fileNameFor(const QString& title);
/// Where a file chooser starts: the last folder used, or Documents, and a name made of the title.
QString proposedPath(const QSettings& settings, const QString& title, timeline::PictureFormat format);
/// Remembered for the next proposedPath().
void rememberFolder(QSettings& settings, const QString& path);
/// `path` itself where its suffix names a format, else with that of `format`.
QString wholePath(const QString& path, timeline::PictureFormat format);

} // namespace tidemark::export_ui
