// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_file.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tidemark::timeline::samples {

/// A picture of the usual slide, or of a slide on end.
PictureSpec pictureSpec(Orientation orientation, ThemeName theme = ThemeName::Light,
    Language language = Language::TraditionalChinese);

/// What a program prints about a file with these bytes; the file's name stands for "%1" in `arguments`.
QString outputOf(const QString& program, const QStringList& arguments, const QByteArray& bytes);
QString textOfPdf(const QByteArray& pdf); ///< as poppler reads it, all pages
QString squeezed(QString text); ///< without spaces and line ends
/// Numbers after a heading of pdfinfo: "Page    1 size: 595.28 x 841.89 pts" for "Page    1 size:".
QList<double> numbersAfter(const QString& text, const QString& heading);

} // namespace tidemark::timeline::samples
