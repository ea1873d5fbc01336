// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <optional>

/// The words that files use for the looks and states of annotations, and colours for those that draw them.
namespace tidemark::exchange {

QString nameOf(domain::HighlightColour colour); ///< "yellow", …
QString nameOf(domain::HighlightStyle style); ///< "highlight", "underline", "strike"
QString nameOf(domain::AnchorState state); ///< "sure", "doubtful", "orphan"

std::optional<domain::HighlightColour> colourNamed(QStringView name);
std::optional<domain::HighlightStyle> styleNamed(QStringView name);
std::optional<domain::AnchorState> anchorNamed(QStringView name);

QString cssColour(domain::HighlightColour colour); ///< #rrggbb on a light page
QString cssColourOnDark(domain::HighlightColour colour);
/// The declarations of a CSS rule that draws a mark of these looks.
QString cssDeclarations(domain::HighlightColour colour, domain::HighlightStyle style);

} // namespace tidemark::exchange
