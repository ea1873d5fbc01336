// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_pages.h"

class QPrinter;

namespace tidemark::export_ui {

/// The orientation of paper that suits the pages. Before pages are printed or previewed.
void turnPaper(QPrinter& printer, const timeline::PicturePages& pages);

/// Paints the pages that the printer's settings ask for, one a sheet and in the middle of it: in their true
/// size where the paper is large enough, else as large as the printable area allows. False when the printer
/// gives up.
bool printPages(const timeline::PicturePages& pages, QPrinter& printer);

} // namespace tidemark::export_ui
