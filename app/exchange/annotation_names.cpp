// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotation_names.h"

#include <array>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::AnchorState;
using domain::HighlightColour;
using domain::HighlightStyle;

namespace {

constexpr std::array colours { u"yellow", u"green", u"blue", u"pink", u"purple" };
constexpr std::array styles { u"highlight", u"underline", u"strike" };
constexpr std::array anchors { u"sure", u"doubtful", u"orphan" };
constexpr std::array onLight { u"#f5d76e", u"#8fd19e", u"#8fbcf0", u"#f2a1bd", u"#c3a6e8" };
constexpr std::array onDark { u"#8a7420", u"#2f6f43", u"#2f5f97", u"#8c3f5c", u"#654a91" };

template <class Names, class Enum> QString wordFor(const Names& names, Enum value)
{
    return QStringView(names.at(static_cast<size_t>(value))).toString();
}

template <class Enum, class Names> std::optional<Enum> valueFor(const Names& names, QStringView name)
{
    for (size_t index = 0; index < names.size(); ++index) {
        if (name == QStringView(names[index]))
            return static_cast<Enum>(index);
    }
    return std::nullopt;
}

} // namespace

QString nameOf(HighlightColour colour)
{
    return wordFor(colours, colour);
}

QString nameOf(HighlightStyle style)
{
    return wordFor(styles, style);
}

QString nameOf(AnchorState state)
{
    return wordFor(anchors, state);
}

std::optional<HighlightColour> colourNamed(QStringView name)
{
    return valueFor<HighlightColour>(colours, name);
}

std::optional<HighlightStyle> styleNamed(QStringView name)
{
    return valueFor<HighlightStyle>(styles, name);
}

std::optional<AnchorState> anchorNamed(QStringView name)
{
    return valueFor<AnchorState>(anchors, name);
}

QString cssColour(HighlightColour colour)
{
    return wordFor(onLight, colour);
}

QString cssColourOnDark(HighlightColour colour)
{
    return wordFor(onDark, colour);
}

QString cssDeclarations(HighlightColour colour, HighlightStyle style)
{
    switch (style) {
    case HighlightStyle::Underline:
        return u"text-decoration: underline 2px "_s + cssColour(colour) + u';';
    case HighlightStyle::Strike:
        return u"text-decoration: line-through 2px "_s + cssColour(colour) + u';';
    case HighlightStyle::Highlight:
        break;
    }
    return u"background-color: "_s + cssColour(colour) + u';';
}

} // namespace tidemark::exchange
