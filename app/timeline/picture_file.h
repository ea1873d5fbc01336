// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_pages.h"

#include <QByteArray>
#include <QImage>

#include <tl/expected.hpp>

namespace tidemark::timeline {

enum class PictureFormat { Png, Svg, Pdf };

/// By the file name's suffix; nothing for any other.
std::optional<PictureFormat> pictureFormatOf(const QString& path);

/// `factor`: device pixels per device-independent pixel; dots an inch / 96.
QImage render(const Picture& picture, double factor = 1);
/// The bytes of a file; the same for the same picture, always and everywhere the same fonts are. `factor` is
/// for PNG, see render. Empty when stopped, or when the picture is too large for the memory.
QByteArray encode(const Picture& picture, PictureFormat format, double factor = 1, const GoesOn& goesOn = {});
/// All pages for PDF; PNG and SVG are the first page's picture.
QByteArray encode(
    const PicturePages& pages, PictureFormat format, double factor = 1, const GoesOn& goesOn = {});
/// Writes the whole file or leaves what was there. The error is one sentence: what, where, why; it is empty
/// when `goesOn` stopped it.
tl::expected<void, QString> save(
    const Picture& picture, const QString& path, double factor = 1, const GoesOn& goesOn = {});
tl::expected<void, QString> save(
    const PicturePages& pages, const QString& path, double factor = 1, const GoesOn& goesOn = {});

} // namespace tidemark::timeline
