// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_spec.h"

#include <tl/expected.hpp>

namespace tidemark::cli {

/// What --size asks for: pixels, or millimetres of paper.
struct PictureSize {
    QSize pixels; ///< when there is no paper
    QSizeF paper; ///< millimetres

    void applyTo(timeline::PictureSpec& spec) const;
};

/// "1920x1080", "210x297mm", "A4", "A4-landscape", "letter"; names in any case. The error is a clause.
tl::expected<PictureSize, QString> parsePictureSize(const QString& text);

} // namespace tidemark::cli
