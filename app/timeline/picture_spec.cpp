// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_spec.h"

#include "timeline/words.h"

namespace tidemark::timeline {

namespace {

constexpr double pixelsPerMillimetre = 96 / 25.4;

} // namespace

QSizeF pixelsOf(const QSizeF& millimetres)
{
    return millimetres * pixelsPerMillimetre;
}

QSizeF millimetresOf(const QSizeF& pixels)
{
    return pixels / pixelsPerMillimetre;
}

void PictureSpec::setPaper(const QSizeF& millimetres)
{
    paper = millimetres;
    size = pixelsOf(millimetres).toSize();
}

QString sentenceFor(const PictureWarning& warning, Language language)
{
    const Words words(language);
    switch (warning.kind) {
    case PictureWarning::Kind::SmallType:
        return words.smallType(warning.points);
    case PictureWarning::Kind::MissingFont:
        return words.missingFont(warning.family);
    case PictureWarning::Kind::CrowdedFoot:
        return words.crowdedFoot();
    case PictureWarning::Kind::EventsWithoutWords:
        break;
    }
    return words.eventsWithoutWords(warning.count, warning.total);
}

} // namespace tidemark::timeline
