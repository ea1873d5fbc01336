// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_file.h"

#include "timeline/pdf_file.h"
#include "timeline/png_file.h"
#include "timeline/svg_file.h"

#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

std::optional<PictureFormat> pictureFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "png"_L1)
        return PictureFormat::Png;
    if (suffix == "svg"_L1)
        return PictureFormat::Svg;
    if (suffix == "pdf"_L1)
        return PictureFormat::Pdf;
    return std::nullopt;
}

QImage render(const Picture& picture, double factor)
{
    const QSize size = devicePixels(picture.spec(), factor);
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    const QSizeF drawn(picture.spec().size);
    painter.scale(size.width() / drawn.width(), size.height() / drawn.height());
    picture.paint(painter);
    return image;
}

QByteArray encode(const Picture& picture, PictureFormat format, double factor, const GoesOn& goesOn)
{
    switch (format) {
    case PictureFormat::Svg:
        return encodeSvg(picture);
    case PictureFormat::Pdf:
        return encodePdf(pdfOf(picture), goesOn);
    case PictureFormat::Png:
        break;
    }
    return encodePng(picture, factor, goesOn);
}

QByteArray encode(const PicturePages& pages, PictureFormat format, double factor, const GoesOn& goesOn)
{
    if (pages.count() == 0)
        return {};
    return format == PictureFormat::Pdf ? encodePdf(pdfOf(pages), goesOn)
                                        : encode(pages.picture(0), format, factor, goesOn);
}

namespace {

template <class Drawn>
tl::expected<void, QString> saveDrawn(
    const Drawn& drawn, const QString& path, double factor, const GoesOn& goesOn)
{
    const auto format = pictureFormatOf(path);
    if (!format)
        return tl::unexpected(u"%1 cannot be written: its name must end in .png, .svg or .pdf."_s.arg(path));
    bool stopped = false;
    const GoesOn watched = [&](int percent) {
        stopped = stopped || (goesOn && !goesOn(percent));
        return !stopped;
    };
    const QByteArray bytes = encode(drawn, *format, factor, watched);
    if (stopped)
        return tl::unexpected(QString());
    if (bytes.isEmpty())
        return tl::unexpected(u"%1 cannot be written: the picture is too large for the memory."_s.arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

} // namespace

tl::expected<void, QString> save(
    const Picture& picture, const QString& path, double factor, const GoesOn& goesOn)
{
    return saveDrawn(picture, path, factor, goesOn);
}

tl::expected<void, QString> save(
    const PicturePages& pages, const QString& path, double factor, const GoesOn& goesOn)
{
    return saveDrawn(pages, path, factor, goesOn);
}

} // namespace tidemark::timeline
