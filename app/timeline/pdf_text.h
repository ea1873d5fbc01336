// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QString>

namespace tidemark::timeline {

/// Mends a PDF written by QPdfWriter in place, its length and offsets kept: where a font gives several code
/// points one glyph (里 and the radical ⾥), the file's ToUnicode maps name whichever comes first; afterwards
/// they name the code point `text` was written with. `fonts` are the fonts the text was drawn in.
void mendPdfText(QByteArray& pdf, const QString& text, const QList<QFont>& fonts);

} // namespace tidemark::timeline
