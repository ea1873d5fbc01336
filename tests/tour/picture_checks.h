// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace tidemark::tour {

/// Characters that `widget` or a child shows and no installed font can draw, each with the text it stands in.
QStringList missingGlyphs(const QWidget& widget);

/// The same for one text in one font.
QStringList missingGlyphs(const QString& text, const QFont& font);

/// Whether nearly all of a picture is one colour: a pane that shows nothing.
bool looksEmpty(const QImage& picture);

} // namespace tidemark::tour
