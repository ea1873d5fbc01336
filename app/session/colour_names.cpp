// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/colour_names.h"

#include <QCoreApplication>

namespace tidemark::session {

using domain::HighlightColour;

namespace {

constexpr std::array names { QT_TRANSLATE_NOOP("HighlightColour", "Yellow"),
    QT_TRANSLATE_NOOP("HighlightColour", "Green"), QT_TRANSLATE_NOOP("HighlightColour", "Blue"),
    QT_TRANSLATE_NOOP("HighlightColour", "Pink"), QT_TRANSLATE_NOOP("HighlightColour", "Purple") };
constexpr qsizetype longestName = 40;

} // namespace

QString plainColourName(HighlightColour colour)
{
    return QCoreApplication::translate("HighlightColour", names[static_cast<size_t>(colour)]);
}

void ColourNames::setOwn(HighlightColour colour, const QString& name)
{
    m_own[static_cast<size_t>(colour)] = name.simplified().left(longestName);
}

QString ColourNames::name(HighlightColour colour) const
{
    return own(colour).isEmpty() ? plainColourName(colour) : own(colour);
}

QString ColourNames::fullName(HighlightColour colour) const
{
    return own(colour).isEmpty()
        ? plainColourName(colour)
        : QCoreApplication::translate("HighlightColour", "%1 (%2)", "the reader's name of a colour, colour")
              .arg(own(colour), plainColourName(colour));
}

} // namespace tidemark::session
