// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/png_file.h"

#include "timeline/picture_facts.h"
#include "timeline/png_stream.h"

#include <QPainter>

#include <atomic>
#include <cmath>
#include <thread>

namespace tidemark::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bandPixels = 1 << 21; ///< pixels of a band, about
constexpr double metre = 1000 / 25.4; ///< inches
constexpr int largestSide = 200000;

/// The bands of one picture, painted and compressed by whoever takes the next one.
class BandWorks {
public:
    BandWorks(const Picture& picture, const QSize& size)
        : m_picture(picture)
        , m_size(size)
        , m_rows(static_cast<int>(std::clamp<qint64>(bandPixels / size.width(), 16, size.height())))
        , m_bands(static_cast<size_t>((size.height() + m_rows - 1) / m_rows))
    {
    }

    void workOn(const GoesOn& goesOn);
    bool succeeded() const { return !m_stopped; }
    const std::vector<PngBand>& bands() const { return m_bands; }

private:
    bool paintBand(QImage& image, int top) const;

    const Picture& m_picture;
    QSize m_size;
    int m_rows;
    std::vector<PngBand> m_bands;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
};

bool BandWorks::paintBand(QImage& image, int top) const
{
    QPainter painter(&image);
    const QSizeF drawn(m_picture.spec().size);
    painter.setClipRect(image.rect());
    painter.translate(0, -top);
    painter.scale(m_size.width() / drawn.width(), m_size.height() / drawn.height());
    m_picture.paint(painter);
    return painter.isActive();
}

void BandWorks::workOn(const GoesOn& goesOn)
{
    QImage image(m_size.width(), m_rows, QImage::Format_RGB32);
    if (image.isNull())
        m_stopped = true;
    for (size_t band = m_next++; band < m_bands.size() && !m_stopped; band = m_next++) {
        const int top = static_cast<int>(band) * m_rows;
        if (goesOn && !goesOn(static_cast<int>(95 * band / m_bands.size())))
            m_stopped = true;
        else if (paintBand(image, top))
            m_bands[band]
                = compressBand(image, std::min(m_rows, m_size.height() - top), band + 1 == m_bands.size());
        else
            m_stopped = true;
    }
}

QByteArray header(const QSize& size)
{
    constexpr char eightBitsRgb[] = { 8, 2, 0, 0, 0 };
    return pngChunk("IHDR",
        bigEndian(static_cast<quint32>(size.width())) + bigEndian(static_cast<quint32>(size.height()))
            + QByteArray(eightBitsRgb, 5));
}

QByteArray physicalSize(double factor)
{
    const auto perMetre = static_cast<quint32>(std::lround(96 * factor * metre));
    return pngChunk("pHYs", bigEndian(perMetre) + bigEndian(perMetre) + QByteArray(1, '\1'));
}

/// Keywords as far as the specification has them.
QByteArray texts(const Picture& picture)
{
    const PictureFacts facts = factsOf(picture);
    QByteArray chunks;
    const auto add = [&](const char* keyword, const QString& language, const QString& text) {
        if (!text.isEmpty())
            chunks += pngText(keyword, language, text);
    };
    add("Title", facts.language, facts.title);
    add("Description", facts.language, facts.description);
    add("Source", facts.language, facts.source);
    add("Software", u"en"_s, facts.software);
    add("Language", u"en"_s, facts.language);
    add("Range", u"en"_s, facts.range);
    add("Events", u"en"_s, QString::number(facts.events));
    return chunks;
}

} // namespace

QSize devicePixels(const PictureSpec& spec, double factor)
{
    const QSizeF pixels = spec.paper.isEmpty() ? QSizeF(spec.size) : pixelsOf(spec.paper);
    return (pixels * factor).toSize().expandedTo(QSize(1, 1));
}

QByteArray encodePng(const Picture& picture, double factor, const GoesOn& goesOn)
{
    const QSize size = devicePixels(picture.spec(), factor);
    if (size.width() > largestSide || size.height() > largestSide)
        return {};
    BandWorks works(picture, size);
    std::thread other([&works] { works.workOn({}); });
    works.workOn(goesOn);
    other.join();
    if (!works.succeeded())
        return {};
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + header(size) + physicalSize(factor) + texts(picture)
        + pngChunk("IDAT", joinedBands(works.bands())) + pngChunk("IEND", {});
}

} // namespace tidemark::timeline
