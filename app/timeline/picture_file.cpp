// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/picture_file.h"

#include "timeline/pdf_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

QString description(const Picture& picture)
{
    QStringList titles;
    for (const DrawnText& line : picture.words())
        titles += line.text;
    return titles.join(u" | "_s);
}

QByteArray encodePng(const Picture& picture, double factor)
{
    QImage image = render(picture, factor);
    image.setText(u"Title"_s, picture.spec().title);
    image.setText(u"Source"_s, picture.spec().source);
    image.setText(u"Description"_s, description(picture));
    image.setText(u"Software"_s, u"Tidemark " TIDEMARK_VERSION ""_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(20);
    writer.write(image);
    return bytes;
}

QString fontList(const QFont& font)
{
    QStringList quoted;
    for (const QString& family : font.families())
        quoted += family.contains(u' ') ? u'\'' + family + u'\'' : family;
    return quoted.join(u", "_s).toHtmlEscaped();
}

QString number(double value)
{
    return QString::number(std::round(value * 100) / 100);
}

/// Qt's generator splits a line at every space; here a line is one text element.
QString textElement(const DrawnText& line)
{
    return u"<text x=\"%1\" y=\"%2\" font-family=\"%3\" font-size=\"%4\" font-weight=\"%5\" fill=\"%6\" "
           "xml:space=\"preserve\">%7</text>\n"_s.arg(number(line.baseline.x()), number(line.baseline.y()),
               fontList(line.font), QString::number(line.font.pixelSize()),
               QString::number(line.font.weight()), line.colour.name(), line.text.toHtmlEscaped());
}

QByteArray encodeSvg(const Picture& picture)
{
    const QSize size = picture.spec().size;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(picture.spec().title.toHtmlEscaped());
    generator.setDescription(description(picture).toHtmlEscaped());
    QPainter painter(&generator);
    picture.paintShapes(painter);
    painter.end();
    QString elements = u"<g stroke=\"none\" transform=\"scale(%1)\">\n"_s.arg(picture.unit());
    for (const DrawnText& line : picture.words())
        elements += textElement(line);
    bytes.insert(bytes.lastIndexOf("</svg>"), (elements + u"</g>\n"_s).toUtf8());
    const qsizetype begin = bytes.indexOf("<svg ") + 5;
    const qsizetype end = bytes.indexOf('\n', begin);
    bytes.replace(begin, end - begin,
        QByteArrayLiteral("width=\"") + QByteArray::number(size.width()) + "\" height=\""
            + QByteArray::number(size.height()) + "\" role=\"img\"");
    return bytes;
}

} // namespace

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
    const QSizeF pixels = QSizeF(picture.spec().size) * factor;
    QImage image(pixels.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    painter.scale(factor, factor);
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
    return encodePng(picture, factor);
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
