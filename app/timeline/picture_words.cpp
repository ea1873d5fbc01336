// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/words.h"

#include <QCoreApplication>

namespace tidemark::timeline {

QString Words::pageOf(int page, int count) const
{
    //: At the foot of a page of a timeline; %1 is its number, %2 how many there are.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "Page %1 of %2");
    return translated(text).arg(page).arg(count);
}

QString Words::running(const QString& titles) const
{
    //: At the foot of a page of a timeline; %1 names events that began on an earlier page.
    static constexpr const char* text = QT_TRANSLATE_NOOP("Timeline", "Going on from earlier pages: %1");
    return translated(text).arg(titles);
}

QString Words::eventsWithoutWords(int count, int total) const
{
    //: Beside a timeline picture; %1 of %2 events have no words in it.
    static constexpr const char* text
        = QT_TRANSLATE_NOOP("Timeline", "%1 of %2 events have no room for their words.");
    return translated(text).arg(count).arg(total);
}

QString Words::smallType(double points) const
{
    //: Beside a timeline picture; %1 is the size of its smallest words.
    static constexpr const char* text
        = QT_TRANSLATE_NOOP("Timeline", "The smallest words are only %1 pt high at this size.");
    return translated(text).arg(QString::number(points, 'f', 1));
}

QString Words::missingFont(const QString& family) const
{
    //: Beside a timeline picture; %1 is the name of a font.
    static constexpr const char* text = QT_TRANSLATE_NOOP(
        "Timeline", "The font %1 is not on this computer; the usual one is used instead.");
    return translated(text).arg(family);
}

QString Words::crowdedFoot() const
{
    //: Beside a timeline picture.
    static constexpr const char* text
        = QT_TRANSLATE_NOOP("Timeline", "The list of sources leaves the timeline little room.");
    return translated(text);
}

} // namespace tidemark::timeline
