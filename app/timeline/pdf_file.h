// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_pages.h"

#include <QByteArray>

namespace tidemark::timeline {

/// What is written into a PDF, page by page.
struct PdfContent {
    QSizeF millimetres; ///< of every page
    QSizeF pixels; ///< of every page, as `paint` fills it
    int count = 1;
    std::function<void(QPainter&, int page)> paint;
    /// All that `paint` writes, in order, at the positions it gives to the painter.
    std::function<std::vector<DrawnText>(int page)> words;
    const Picture* described = nullptr; ///< whose title, source and language the file names
};

PdfContent pdfOf(const Picture& picture); ///< the picture must outlive it
PdfContent pdfOf(const PicturePages& pages); ///< with at least one page, which must outlive it
/// The same bytes for the same content, whenever it is written: the file names no time of writing. Empty when
/// stopped.
QByteArray encodePdf(const PdfContent& content, const GoesOn& goesOn);

} // namespace tidemark::timeline
