// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/figures.h"

namespace tidemark::extraction {

std::vector<domain::Figure> findFigures(const ReadingContext&)
{
    return {};
}

} // namespace tidemark::extraction
