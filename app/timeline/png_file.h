// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_pages.h"

#include <QByteArray>

namespace tidemark::timeline {

/// A PNG of the picture at `factor` device pixels per pixel, with what it shows and where it is from in text
/// chunks (iTXt, UTF-8) and its physical size. Painted and compressed in bands, never held whole, by two
/// threads; the same bytes each time. Empty when stopped, or when the picture is too large.
QByteArray encodePng(const Picture& picture, double factor, const GoesOn& goesOn);

/// Device pixels of a picture at a factor: from the exact millimetres of its paper when it has one.
QSize devicePixels(const PictureSpec& spec, double factor);

} // namespace tidemark::timeline
