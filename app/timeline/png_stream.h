// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace tidemark::timeline {

/// Some rows of a picture, filtered and compressed so that they can follow other such rows in one stream.
struct PngBand {
    QByteArray deflated;
    quint32 checksum = 1; ///< Adler-32 of the filtered rows
    qsizetype length = 0; ///< bytes of the filtered rows
};

/// Compresses the first `rows` rows of an RGB32 image as 8-bit RGB. `last`: nothing follows.
PngBand compressBand(const QImage& image, int rows, bool last);
/// The zlib stream of an image from its bands in order.
QByteArray joinedBands(const std::vector<PngBand>& bands);
/// A chunk: length, type of four letters, data, CRC.
QByteArray pngChunk(const char* type, const QByteArray& data);
/// An iTXt chunk; nothing is compressed.
QByteArray pngText(const QByteArray& keyword, const QString& language, const QString& text);
QByteArray bigEndian(quint32 number);

} // namespace tidemark::timeline
