// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/picture_size.h"

#include <QRegularExpression>

#include <array>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSide = 200; ///< pixels
constexpr int mostSide = 20000;

struct Paper {
    const char16_t* name;
    QSizeF millimetres; ///< upright
};

constexpr std::array papers { Paper { u"a5", { 148, 210 } }, Paper { u"a4", { 210, 297 } },
    Paper { u"a3", { 297, 420 } }, Paper { u"a2", { 420, 594 } }, Paper { u"letter", { 215.9, 279.4 } },
    Paper { u"legal", { 215.9, 355.6 } }, Paper { u"tabloid", { 279.4, 431.8 } } };

bool isPossible(const QSizeF& pixels)
{
    return std::min(pixels.width(), pixels.height()) >= leastSide
        && std::max(pixels.width(), pixels.height()) <= mostSide;
}

std::optional<PictureSize> namedSize(const QString& text)
{
    const QString name = text.section(u'-', 0, 0).toLower();
    const QString turn = text.section(u'-', 1).toLower();
    for (const Paper& paper : papers) {
        if (name != QStringView(paper.name)
            || !(turn.isEmpty() || turn == "portrait"_L1 || turn == "landscape"_L1))
            continue;
        return PictureSize { {},
            turn == "landscape"_L1 ? paper.millimetres.transposed() : paper.millimetres };
    }
    return std::nullopt;
}

std::optional<PictureSize> measuredSize(const QString& text)
{
    static const QRegularExpression pixels(u"^(\\d{3,5})[xX×](\\d{3,5})$"_s);
    static const QRegularExpression paper(u"^(\\d{1,4}(?:\\.\\d{1,3})?)[xX×](\\d{1,4}(?:\\.\\d{1,3})?)mm$"_s);
    if (const auto match = pixels.match(text); match.hasMatch()) {
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        return isPossible(size) ? std::optional(PictureSize { size, {} }) : std::nullopt;
    }
    const auto match = paper.match(text);
    const QSizeF millimetres(match.captured(1).toDouble(), match.captured(2).toDouble());
    if (!match.hasMatch() || !isPossible(timeline::pixelsOf(millimetres)))
        return std::nullopt;
    return PictureSize { {}, millimetres };
}

} // namespace

void PictureSize::applyTo(timeline::PictureSpec& spec) const
{
    if (paper.isEmpty())
        spec.size = pixels;
    else
        spec.setPaper(paper);
}

tl::expected<PictureSize, QString> parsePictureSize(const QString& text)
{
    if (const auto named = namedSize(text))
        return *named;
    if (const auto measured = measuredSize(text))
        return *measured;
    return tl::unexpected(
        u"--size \"%1\" is not WIDTHxHEIGHT with sides of 200 to 20000, nor a paper size such as A4, A4-landscape, letter or 210x297mm"_s
            .arg(text));
}

} // namespace tidemark::cli
