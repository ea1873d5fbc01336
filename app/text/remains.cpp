// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/remains.h"

namespace tidemark::text {

Remains remainsOf(const Image& image, UnitRange quote)
{
    const qint32 widest = std::max(quote.length(), 40); // what may have been put in between two pieces
    Remains best;
    Remains piece;
    bool torn = false;
    for (qint32 unit = quote.start; unit < quote.end; ++unit) {
        const qint32 place = image.placeOf(unit);
        if (place < 0)
            continue;
        const bool far = piece.survivors > 0
            && (place < piece.place.end || place - piece.place.end - (unit - piece.units.end) > widest);
        if (piece.survivors == 0 || far)
            piece = { { place, place + 1 }, { unit, unit + 1 } };
        torn = torn || far;
        ++piece.survivors;
        piece.place.end = place + 1;
        piece.units.end = unit + 1;
        if (piece.survivors > best.survivors)
            best = piece;
    }
    best.torn = torn;
    return best;
}

} // namespace tidemark::text
