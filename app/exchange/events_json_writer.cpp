// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"
#include "exchange/timeline_columns.h"
#include "exchange/timeline_formats.h"

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

QByteArray passagesOf(const PortableEvent& event)
{
    QByteArray list;
    for (const PortablePassage& passage : event.passages) {
        JsonMembers members;
        members.addRaw("start", QByteArray::number(passage.range.start));
        members.addRaw("end", QByteArray::number(passage.range.end));
        members.add("text", passage.words);
        list += (list.isEmpty() ? "" : ",") + members.object();
    }
    return '[' + list + ']';
}

QByteArray textOrNull(const QString& text)
{
    return text.isEmpty() ? QByteArray("null") : jsonString(text);
}

QByteArray eventObject(
    const PortableTimeline& timeline, const PortableEvent& event, const TimelineFileWords& words)
{
    const StartAndEnd dates = startAndEnd(event.date);
    JsonMembers members;
    members.add("id", event.id);
    members.add("lane", event.lane);
    members.addRaw("start", textOrNull(dates.start));
    members.addRaw("end", textOrNull(dates.end));
    members.add("label", event.title);
    members.addRaw("edtf", textOrNull(event.date ? event.date->toString() : QString()));
    if (event.date)
        members.add("date_in_words", words.date(*event.date));
    if (event.term)
        members.add("term", event.term->toString());
    members.addUnlessEmpty("category", event.category);
    members.addUnlessEmpty("state", event.state);
    members.addUnlessEmpty("speaker", event.speaker);
    members.addUnlessEmpty("issuer", event.issuer);
    members.addUnlessEmpty("wording", event.wording);
    members.addUnlessEmpty("text", event.text);
    if (event.article >= 0)
        members.add("article", timeline.articles[size_t(event.article)].id);
    if (!event.passages.empty())
        members.addRaw("passages", passagesOf(event));
    return members.object();
}

QByteArray articleObject(const PortableSource& article)
{
    JsonMembers members;
    members.add("id", article.id);
    members.add("title", article.title);
    members.addUnlessEmpty("citation", article.citation);
    members.addUnlessEmpty("lang", article.language);
    return members.object();
}

} // namespace

WrittenTimeline writeEventsJson(
    const PortableTimeline& timeline, const TimelineWriterOptions& options, const TimelineProgress& goesOn)
{
    WrittenTimeline file;
    file.bytes = "{\"generator\":\"Tidemark " TIDEMARK_VERSION "\",\n\"title\":" + jsonString(timeline.title)
        + ",\n\"description\":" + jsonString(timeline.description) + ",\n\"articles\":[";
    for (const PortableSource& article : timeline.articles)
        file.bytes += (&article == timeline.articles.data() ? "\n" : ",\n") + articleObject(article);
    file.bytes += "\n],\n\"events\":[";
    writeEach(timeline, goesOn, file, [&](const PortableEvent& event) {
        file.bytes += file.written++ > 0 ? ",\n" : "\n";
        file.bytes += eventObject(timeline, event, options.words);
    });
    file.bytes += "\n]}\n";
    return file;
}

} // namespace tidemark::exchange
