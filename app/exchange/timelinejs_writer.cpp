// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"
#include "exchange/timeline_formats.h"

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfDate;
using domain::EdtfValue;
using Precision = EdtfDate::Precision;

namespace {

QByteArray dateObject(int year, int month, int day)
{
    JsonMembers members;
    members.add("year", QString::number(year));
    if (month > 0)
        members.add("month", QString::number(month));
    if (day > 0)
        members.add("day", QString::number(day));
    return members.object();
}

bool isPlain(const EdtfDate& date)
{
    return date.precision == Precision::Year || date.precision == Precision::Month
        || date.precision == Precision::Day;
}

/// With the precision the date has; a season or a decade by the month or year it begins or ends with.
QByteArray startOf(const EdtfDate& date)
{
    const domain::CivilDate first = domain::toCivilDate(date.earliestDay());
    return dateObject(first.year, date.precision >= Precision::SubYear ? first.month : 0,
        date.precision == Precision::Day ? first.day : 0);
}

QByteArray endOf(const EdtfDate& date)
{
    const domain::CivilDate last = domain::toCivilDate(date.latestDay());
    return dateObject(last.year, date.precision >= Precision::SubYear ? last.month : 0,
        date.precision == Precision::Day ? last.day : 0);
}

bool needsWords(const EdtfValue& value)
{
    const bool isBeforeYearOne = value.start().year < 1 || value.end().year < 1;
    return isVague(value) || isBeforeYearOne || !isPlain(value.start()) || !isPlain(value.end());
}

QString paragraph(const QString& words)
{
    return words.isEmpty() ? QString()
                           : u"<p>"_s + words.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
}

QString textOf(const PortableTimeline& timeline, const PortableEvent& event, const TimelineFileWords& words)
{
    QString html;
    for (const PortablePassage& passage : event.passages)
        html += u"<blockquote>"_s + passage.words.toHtmlEscaped().replace(u'\n', u"<br>"_s)
            + u"</blockquote>"_s;
    html += paragraph(event.text);
    if (!event.wording.isEmpty())
        html += paragraph(words.wordingLabel.arg(event.wording));
    html += paragraph(event.speaker);
    const QString citation = timeline.citationOf(event);
    return html + (citation.isEmpty() ? QString() : paragraph(words.sourceLabel.arg(citation)));
}

QByteArray textObject(const QString& headline, const QString& html)
{
    JsonMembers members;
    members.add("headline", headline);
    members.addUnlessEmpty("text", html);
    return members.object();
}

QByteArray slideOf(
    const PortableTimeline& timeline, const PortableEvent& event, const TimelineFileWords& words)
{
    const EdtfValue& value = *event.date;
    const bool hasStart = value.startBound() == EdtfValue::Bound::Date;
    const bool hasEnd = value.endBound() == EdtfValue::Bound::Date;
    const EdtfDate& start = hasStart ? value.start() : value.end();
    const EdtfDate& end = hasEnd ? value.end() : value.start();
    JsonMembers members;
    members.addRaw("start_date", startOf(start));
    if (!(start == end) || !isPlain(start))
        members.addRaw("end_date", endOf(end));
    if (needsWords(value))
        members.add("display_date", words.date(value));
    members.addRaw("text", textObject(event.title.toHtmlEscaped(), textOf(timeline, event, words)));
    members.addUnlessEmpty("group", event.lane);
    members.add("unique_id", event.id);
    members.addRaw("autolink", "false");
    members.add("edtf", value.toString());
    return members.object();
}

QByteArray titleSlide(const PortableTimeline& timeline, const TimelineFileWords& words)
{
    QString html = paragraph(timeline.description);
    for (const PortableSource& article : timeline.articles)
        html += paragraph(words.sourceLabel.arg(article.citation));
    JsonMembers slide;
    slide.addRaw("text", textObject(timeline.title.toHtmlEscaped(), html));
    slide.addRaw("autolink", "false");
    return slide.object();
}

} // namespace

WrittenTimeline writeTimelineJs(
    const PortableTimeline& timeline, const TimelineWriterOptions& options, const TimelineProgress& goesOn)
{
    WrittenTimeline file;
    file.bytes = "{\"title\":" + titleSlide(timeline, options.words) + ",\n\"events\":[";
    writeEach(timeline, goesOn, file, [&](const PortableEvent& event) {
        if (!event.date || !daySpan(*event.date)) {
            ++file.undated;
            return;
        }
        file.bytes += file.written++ > 0 ? ",\n" : "\n";
        file.bytes += slideOf(timeline, event, options.words);
    });
    file.bytes += "\n]}\n";
    return file;
}

} // namespace tidemark::exchange
