// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figure_picture.h"

#include "browse/figure_chart_view.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

namespace {

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::browse::FigurePicture)
};

constexpr QSize size(960, 600);
constexpr int margin = 36;
constexpr int headHeight = 56;
constexpr int footHeight = 44;
constexpr int factor = 2; // device pixels a pixel of an image

QPalette onWhite()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x16181d));
    palette.setColor(QPalette::Dark, QColor(0x5d6470));
    palette.setColor(QPalette::Mid, QColor(0xc9cdd6));
    return palette;
}

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

FigurePicture::FigurePicture(const FigureChartView& shown, const QString& title, const QString& source)
    : m_chart(std::make_unique<FigureChartView>(shown.figures(), shown.colours()))
    , m_title(title)
    , m_source(source)
{
    m_chart->setPalette(onWhite());
    m_chart->setFont(sized(shown.font(), 15, QFont::Normal));
    m_chart->setLogarithmic(shown.isLogarithmic());
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setFixedSize(size.width() - 2 * margin, size.height() - headHeight - footHeight - 20);
    m_chart->grab(); // a widget that is not on the screen is arranged only when it is drawn
}

FigurePicture::~FigurePicture() = default;

void FigurePicture::paint(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect({ 0, 0 }, size), Qt::white);
    const QRect line(margin, 24, size.width() - 2 * margin, headHeight - 20);
    painter.setPen(QColor(0x16181d));
    painter.setFont(sized(m_chart->font(), 22, QFont::Bold));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, line.width()));
    const QRect chart(QPoint(margin, headHeight + 16), m_chart->size());
    m_chart->render(&painter, QRectF(chart), m_chart->viewport()->rect());
    if (m_source.isEmpty())
        return;
    painter.setPen(QColor(0x5d6470));
    painter.setFont(sized(m_chart->font(), 13, QFont::Normal));
    const QRect foot(margin, size.height() - footHeight, size.width() - 2 * margin, footHeight - 16);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            PictureWords::tr("Source: %1").arg(m_source), Qt::ElideRight, foot.width()));
}

QImage FigurePicture::image() const
{
    QImage image(size * factor, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(factor);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray FigurePicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({ 0, 0 }, size));
    generator.setTitle(m_title);
    generator.setDescription(m_source);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

tl::expected<void, QString> FigurePicture::save(const QString& path) const
{
    QSaveFile file(path);
    const bool asSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    const bool written = file.open(QIODevice::WriteOnly)
        && (asSvg ? file.write(svg()) > 0 : image().save(&file, "PNG")) && file.commit();
    if (!written)
        return tl::unexpected(PictureWords::tr("The chart could not be saved as %1: %2")
                                  .arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

} // namespace tidemark::browse
