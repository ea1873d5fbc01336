// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline_formats.h"

#include <QStringList>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfValue;

namespace {

constexpr qsizetype longestLine = 75; ///< octets without the line break, RFC 5545, 3.1

/// A content line, folded between characters.
QByteArray contentLine(const QString& line)
{
    const QByteArray utf8 = line.toUtf8();
    QByteArray folded;
    qsizetype start = 0;
    qsizetype room = longestLine;
    while (utf8.size() - start > room) {
        qsizetype end = start + room;
        while ((utf8[end] & 0xC0) == 0x80)
            --end;
        folded += utf8.mid(start, end - start) + "\r\n ";
        start = end;
        room = longestLine - 1; // after the blank
    }
    return folded + utf8.mid(start) + "\r\n";
}

/// A value of type TEXT.
QString escaped(const QString& text)
{
    QString value;
    for (const QChar unit : text) {
        if (unit == u'\\' || unit == u';' || unit == u',')
            value += u'\\';
        if (unit == u'\n')
            value += u"\\n"_s;
        else if (unit.unicode() >= 0x20 && unit.unicode() != 0x7f)
            value += unit;
        else if (unit == u'\t')
            value += u' ';
    }
    return value;
}

QString dateValue(const domain::CivilDate& date)
{
    return u"%1%2%3"_s.arg(date.year, 4, 10, QChar(u'0'))
        .arg(date.month, 2, 10, QChar(u'0'))
        .arg(date.day, 2, 10, QChar(u'0'));
}

/// When the event was made, so that the same event always has the same stamp.
QString stampOf(const PortableEvent& event)
{
    const QDateTime made
        = event.created.isValid() ? event.created.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    return made.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString descriptionOf(const PortableTimeline& timeline, const PortableEvent& event, const DaySpan& span,
    const TimelineFileWords& words)
{
    QStringList parts;
    if (isVague(*event.date) || span.first != span.last)
        parts.append(words.dateLabel.arg(words.date(*event.date)));
    if (!event.wording.isEmpty())
        parts.append(words.wordingLabel.arg(event.wording));
    const QString said = PortableTimeline::wordsOf(event);
    if (!said.isEmpty())
        parts.append(said);
    const QString citation = timeline.citationOf(event);
    if (!citation.isEmpty())
        parts.append(words.sourceLabel.arg(citation));
    return parts.join(u'\n');
}

QByteArray entryOf(const PortableTimeline& timeline, const PortableEvent& event, const DaySpan& span,
    const TimelineFileWords& words)
{
    QByteArray entry = contentLine(u"BEGIN:VEVENT"_s);
    entry += contentLine(u"UID:"_s + escaped(event.id) + u"@tidemark"_s);
    entry += contentLine(u"DTSTAMP:"_s + stampOf(event));
    entry += contentLine(u"DTSTART;VALUE=DATE:"_s + dateValue(domain::toCivilDate(span.first)));
    entry += contentLine(u"DTEND;VALUE=DATE:"_s + dateValue(domain::toCivilDate(span.last + 1)));
    entry += contentLine(u"SUMMARY:"_s + escaped(event.title));
    if (const QString text = descriptionOf(timeline, event, span, words); !text.isEmpty())
        entry += contentLine(u"DESCRIPTION:"_s + escaped(text));
    if (!event.lane.isEmpty())
        entry += contentLine(u"CATEGORIES:"_s + escaped(event.lane));
    entry += contentLine(u"TRANSP:TRANSPARENT"_s);
    entry += contentLine(u"X-TIDEMARK-EDTF:"_s + escaped(event.date->toString()));
    return entry + contentLine(u"END:VEVENT"_s);
}

} // namespace

WrittenTimeline writeCalendar(
    const PortableTimeline& timeline, const TimelineWriterOptions& options, const TimelineProgress& goesOn)
{
    WrittenTimeline file;
    for (const QString& line :
        { u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Tidemark//Tidemark " TIDEMARK_VERSION "//EN"_s,
            u"CALSCALE:GREGORIAN"_s, u"METHOD:PUBLISH"_s, u"X-WR-CALNAME:"_s + escaped(timeline.title) })
        file.bytes += contentLine(line);
    writeEach(timeline, goesOn, file, [&](const PortableEvent& event) {
        const auto span = event.date ? daySpan(*event.date) : std::nullopt;
        if (!span)
            ++file.undated;
        else if (domain::toCivilDate(span->first).year < 1 || domain::toCivilDate(span->last + 1).year > 9999)
            ++file.outOfRange;
        else {
            file.bytes += entryOf(timeline, event, *span, options.words);
            ++file.written;
        }
    });
    file.bytes += contentLine(u"END:VCALENDAR"_s);
    return file;
}

} // namespace tidemark::exchange
