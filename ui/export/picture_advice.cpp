// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_advice.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tidemark::export_ui {

using timeline::Detail;
using timeline::Paging;
using timeline::PictureFormat;
using timeline::PictureWarning;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PictureAdvice)
};

constexpr int mostFontPercent = 160;
constexpr int mostSidePixels = 32000;
constexpr double mostPixels = 400e6;
constexpr double growth = 1.5;

PictureChoices enlarged(PictureChoices choices)
{
    const QSizeF size = QSizeF(choices.size()) * growth;
    const bool isPaper = choices.paper().has_value();
    choices.unit = isPaper ? LengthUnit::Millimetre : LengthUnit::Pixel;
    choices.preset = SizePreset::Custom;
    const auto side = [&](double pixels) { return std::round(fromPixels(pixels, choices.unit)); };
    choices.customSize = withinLimits({ side(size.width()), side(size.height()) }, choices.unit);
    return choices;
}

PictureAdvice largerPicture(const QString& sentence)
{
    return { sentence, Texts::tr("Larger picture"), enlarged };
}

PictureAdvice adviceOnWords(const PictureChoices& choices, const QString& sentence)
{
    const bool isPdf = choices.format == PictureFormat::Pdf;
    if (isPdf && choices.paging == Paging::Pages && choices.pages > 0)
        return { sentence, Texts::tr("As many pages as needed"), [](PictureChoices wishes) {
                    wishes.pages = 0;
                    return wishes;
                } };
    if (isPdf && choices.paging == Paging::One)
        return { sentence, Texts::tr("Several pages"), [](PictureChoices wishes) {
                    wishes.paging = Paging::Pages;
                    wishes.pages = 0;
                    return wishes;
                } };
    if (choices.detail == Detail::Cards)
        return { sentence, Texts::tr("Titles instead of cards"), [](PictureChoices wishes) {
                    wishes.detail = Detail::Labels;
                    return wishes;
                } };
    return largerPicture(sentence);
}

PictureAdvice adviceOnType(
    const PictureChoices& choices, const PictureWarning& warning, const QString& sentence)
{
    const double share = timeline::smallestType / std::max(0.1, warning.points);
    const int percent = int(std::ceil(choices.fontPercent * share / 10) * 10);
    if (percent > mostFontPercent)
        return largerPicture(sentence);
    return { sentence, Texts::tr("Font size %1 %").arg(percent), [percent](PictureChoices wishes) {
                wishes.fontPercent = percent;
                return wishes;
            } };
}

PictureAdvice adviceOn(
    const PictureChoices& choices, const PictureWarning& warning, timeline::Language language)
{
    const QString sentence = timeline::sentenceFor(warning, language);
    switch (warning.kind) {
    case PictureWarning::Kind::EventsWithoutWords:
        return adviceOnWords(choices, sentence);
    case PictureWarning::Kind::SmallType:
        return adviceOnType(choices, warning, sentence);
    case PictureWarning::Kind::MissingFont:
        return { sentence, Texts::tr("Font chosen by the program"), [](PictureChoices wishes) {
                    wishes.fontFamily.clear();
                    return wishes;
                } };
    case PictureWarning::Kind::CrowdedFoot:
        break;
    }
    return { sentence, Texts::tr("Without numbered sources"), [](PictureChoices wishes) {
                wishes.citations = false;
                return wishes;
            } };
}

PictureAdvice pagesNeedPdf()
{
    return { Texts::tr("PNG and SVG hold one picture. Pages and posters are for PDF and for printing."),
        Texts::tr("Save as PDF"), [](PictureChoices wishes) {
            wishes.format = PictureFormat::Pdf;
            return wishes;
        } };
}

PictureAdvice tooManyPixels(const PictureChoices& choices)
{
    const QSize pixels = choices.devicePixels();
    PictureAdvice advice { Texts::tr("%1 × %2 pixels are more than other programs open: 32,000 a side and "
                                     "400 million in all are the limits.")
                               .arg(pixels.width())
                               .arg(pixels.height()),
        Texts::tr("Fewer pixels"), [](PictureChoices wishes) {
            wishes.resolution = ResolutionKind::Factor;
            for (wishes.factor = 4; wishes.factor > 1 && hasTooManyPixels(wishes);)
                --wishes.factor;
            return wishes;
        } };
    advice.isFatal = true;
    return advice;
}

} // namespace

bool hasTooManyPixels(const PictureChoices& choices)
{
    const QSizeF pixels = QSizeF(choices.size()) * choices.scale();
    return choices.format == PictureFormat::Png
        && (std::max(pixels.width(), pixels.height()) > mostSidePixels
            || pixels.width() * pixels.height() > mostPixels);
}

std::vector<PictureAdvice> adviceFor(
    const PictureChoices& choices, const std::vector<PictureWarning>& warnings, timeline::Language language)
{
    std::vector<PictureAdvice> all;
    if (hasTooManyPixels(choices))
        all.push_back(tooManyPixels(choices));
    if (choices.paging != Paging::One && choices.format != PictureFormat::Pdf)
        all.push_back(pagesNeedPdf());
    for (const PictureWarning& warning : warnings)
        all.push_back(adviceOn(choices, warning, language));
    return all;
}

} // namespace tidemark::export_ui
