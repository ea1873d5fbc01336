// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/png_stream.h"

#include <cstring>
#include <vector>
#include <zlib.h>

namespace tidemark::timeline {

namespace {

constexpr int bytesPerPixel = 3;
constexpr int sameAsLeft = 1; ///< filter types of the PNG specification
constexpr int sameAsAbove = 2;

using Row = std::vector<uchar>;

void packRow(const QRgb* pixels, Row& row)
{
    uchar* to = row.data();
    for (size_t x = 0; x < row.size() / bytesPerPixel; ++x) {
        const QRgb pixel = pixels[x];
        *to++ = static_cast<uchar>(qRed(pixel));
        *to++ = static_cast<uchar>(qGreen(pixel));
        *to++ = static_cast<uchar>(qBlue(pixel));
    }
}

void subtractLeft(const Row& row, uchar* to)
{
    std::memcpy(to, row.data(), bytesPerPixel);
    for (size_t i = bytesPerPixel; i < row.size(); ++i)
        to[i] = static_cast<uchar>(row[i] - row[i - bytesPerPixel]);
}

void subtractAbove(const Row& row, const Row& above, uchar* to)
{
    for (size_t i = 0; i < row.size(); ++i)
        to[i] = static_cast<uchar>(row[i] - above[i]);
}

/// The rows with a filter byte each. A timeline is flat areas with edges: rows repeat the one above, or the
/// pixel at the left, and become zeros.
QByteArray filtered(const QImage& image, int rows)
{
    const size_t length = static_cast<size_t>(image.width()) * bytesPerPixel;
    QByteArray bytes(qsizetype((length + 1) * static_cast<size_t>(rows)), '\0');
    Row row(length);
    Row above(length);
    auto* to = reinterpret_cast<uchar*>(bytes.data());
    for (int y = 0; y < rows; ++y, to += length + 1) {
        const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const bool repeated = y > 0
            && std::memcmp(pixels, image.constScanLine(y - 1), static_cast<size_t>(image.width()) * 4) == 0;
        *to = y == 0 ? sameAsLeft : sameAsAbove;
        if (repeated)
            continue;
        packRow(pixels, row);
        y == 0 ? subtractLeft(row, to + 1) : subtractAbove(row, above, to + 1);
        std::swap(row, above);
    }
    return bytes;
}

} // namespace

PngBand compressBand(const QImage& image, int rows, bool last)
{
    QByteArray bytes = filtered(image, rows);
    z_stream stream {};
    // Raw deflate; runs only: filtered rows hold little else, and it is many times faster than looking for
    // more.
    deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 9, Z_RLE);
    QByteArray deflated(
        qsizetype(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(deflated.data());
    stream.avail_out = static_cast<uInt>(deflated.size());
    deflate(&stream, last ? Z_FINISH : Z_FULL_FLUSH);
    deflated.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    const uLong checksum
        = adler32(1, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size()));
    return { deflated, static_cast<quint32>(checksum), bytes.size() };
}

QByteArray joinedBands(const std::vector<PngBand>& bands)
{
    QByteArray stream("\x78\x01", 2);
    uLong checksum = 1;
    for (const PngBand& band : bands) {
        stream += band.deflated;
        checksum = adler32_combine(checksum, band.checksum, static_cast<z_off_t>(band.length));
    }
    return stream + bigEndian(static_cast<quint32>(checksum));
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(number >> (24 - 8 * i));
    return bytes;
}

QByteArray pngChunk(const char* type, const QByteArray& data)
{
    const QByteArray body = QByteArray(type, 4) + data;
    const uLong sum
        = crc32(0, reinterpret_cast<const Bytef*>(body.constData()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(static_cast<quint32>(sum));
}

QByteArray pngText(const QByteArray& keyword, const QString& language, const QString& text)
{
    const QByteArray nothing(1, '\0');
    const QByteArray uncompressed(2, '\0');
    return pngChunk(
        "iTXt", keyword + nothing + uncompressed + language.toLatin1() + nothing + nothing + text.toUtf8());
}

} // namespace tidemark::timeline
