// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_choices.h"
#include "timeline/picture_spec.h"

#include <functional>
#include <vector>

namespace tidemark::export_ui {

/// Something to know before a picture is used, and what may be done about it.
struct PictureAdvice {
    QString sentence;
    QString remedy; ///< the words of a button; empty: there is none
    std::function<PictureChoices(PictureChoices)> mend;
    bool isFatal = false; ///< nothing can be made of these choices
};

/// The warnings of a picture in words, in the language of the window, and what its choices alone tell.
std::vector<PictureAdvice> adviceFor(const PictureChoices& choices,
    const std::vector<timeline::PictureWarning>& warnings, timeline::Language language);

/// Whether a PNG of the choices is larger than any program opens: 32,000 pixels a side, 400 million in all.
bool hasTooManyPixels(const PictureChoices& choices);

} // namespace tidemark::export_ui
