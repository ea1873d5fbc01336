// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markwhen_lines.h"
#include "exchange/timeline_formats.h"

#include <QStringList>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfDate;
using domain::EdtfValue;

namespace {

/// What markwhen itself reads: years of four digits, months and days, nothing vague.
bool isPlain(const EdtfDate& date)
{
    const bool isSimple = date.precision == EdtfDate::Precision::Year
        || date.precision == EdtfDate::Precision::Month || date.precision == EdtfDate::Precision::Day;
    return isSimple && !date.approximate && !date.uncertain;
}

bool isPlain(const EdtfValue& value)
{
    const bool isDated = value.kind() == EdtfValue::Kind::Date || (value.isInterval() && !value.isOpen());
    return isDated && isPlain(value.start()) && isPlain(value.end());
}

QString dayText(domain::DayNumber day)
{
    return EdtfDate::ofDay(day).toString();
}

QString dateText(const EdtfValue& value, const DaySpan& span)
{
    if (isPlain(value))
        return value.toString();
    return span.first == span.last ? dayText(span.first) : dayText(span.first) + u'/' + dayText(span.last);
}

void addProperty(QString& text, QLatin1StringView key, const QString& value)
{
    if (!value.isEmpty())
        text += key + u": "_s + quotedForMarkwhen(value) + u'\n';
}

QString quotedLines(const QString& words)
{
    QString lines;
    for (const QString& line : words.split(u'\n'))
        lines += u"> "_s + escapedForMarkwhen(line) + u'\n';
    return lines;
}

/// The title of a section as it is read back.
QString readBack(const QString& lane)
{
    const auto group = markwhenGroup(u"section "_s + escapedForMarkwhen(lane));
    return group ? group->title : QString();
}

class MarkwhenWriter {
public:
    MarkwhenWriter(const PortableTimeline& timeline, WrittenTimeline& file)
        : m_file(file)
    {
        m_file.bytes = "---\ntitle: " + quotedForMarkwhen(timeline.title).toUtf8() + '\n';
        QStringList about;
        if (!timeline.description.isEmpty())
            about.append(timeline.description);
        for (const PortableSource& article : timeline.articles)
            about.append(article.citation);
        if (!about.isEmpty())
            m_file.bytes += "description: " + quotedForMarkwhen(about.join(u'\n')).toUtf8() + '\n';
        m_file.bytes += "---\n";
    }

    void write(const PortableEvent& event)
    {
        const auto span = event.date ? daySpan(*event.date) : std::nullopt;
        if (!span) {
            ++m_file.undated;
            return;
        }
        if (domain::toCivilDate(span->first).year < 1 || domain::toCivilDate(span->last).year > 9999) {
            ++m_file.outOfRange;
            return;
        }
        enterLane(event.lane);
        m_file.bytes += '\n' + textOf(event, *span).toUtf8();
        ++m_file.written;
    }

    void end() { enterLane({}); }

private:
    void enterLane(const QString& lane)
    {
        if (lane == m_lane)
            return;
        if (!m_lane.isEmpty())
            m_file.bytes += "\nendSection\n";
        if (!lane.isEmpty())
            m_file.bytes += "\nsection " + escapedForMarkwhen(lane).simplified().toUtf8() + '\n';
        m_lane = lane;
        m_readBack = lane.isEmpty() ? QString() : readBack(lane);
    }

    QString textOf(const PortableEvent& event, const DaySpan& span) const
    {
        const QString date = dateText(*event.date, span);
        QString text = date + u": "_s + escapedForMarkwhen(event.title) + u'\n';
        addProperty(text, "id"_L1, event.id);
        if (date != event.date->toString())
            addProperty(text, "edtf"_L1, event.date->toString());
        if (m_readBack != event.lane)
            addProperty(text, "lane"_L1, event.lane);
        const QString words = PortableTimeline::wordsOf(event);
        if (!words.isEmpty())
            text += u'\n' + quotedLines(words);
        return text;
    }

    WrittenTimeline& m_file;
    QString m_lane;
    QString m_readBack;
};

} // namespace

WrittenTimeline writeMarkwhen(
    const PortableTimeline& timeline, const TimelineWriterOptions&, const TimelineProgress& goesOn)
{
    WrittenTimeline file;
    MarkwhenWriter writer(timeline, file);
    writeEach(timeline, goesOn, file, [&](const PortableEvent& event) { writer.write(event); });
    writer.end();
    return file;
}

} // namespace tidemark::exchange
