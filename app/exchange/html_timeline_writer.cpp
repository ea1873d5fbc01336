// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"
#include "exchange/timeline_formats.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfValue;

namespace {

constexpr int kinds = 6; ///< signs and colours of the page
constexpr std::array kindsOfCategories { std::pair { u"policy", 0 }, std::pair { u"product", 1 },
    std::pair { u"figure", 2 }, std::pair { u"statement", 3 }, std::pair { u"other", 5 } };

QByteArray resource(const char* name)
{
    QFile file(u":/html-timeline/"_s + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray hashOf(const QByteArray& content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
}

/// Only this very style and script may apply; nothing may be loaded or sent.
QByteArray policy(const QByteArray& style, const QByteArray& script)
{
    return "default-src 'none'; style-src " + hashOf(style) + "; script-src " + hashOf(script)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
}

/// Escaped, with the controls that HTML does not permit as replacement characters.
QByteArray escaped(QString words)
{
    for (QChar& unit : words) {
        const bool isControl = unit.unicode() < 0x20 && unit != u'\n' && unit != u'\t';
        if (isControl || unit.unicode() == 0x7f)
            unit = QChar::ReplacementCharacter;
    }
    return words.toHtmlEscaped().toUtf8();
}

QString flagsOf(const EdtfValue& value)
{
    QStringList flags;
    if (value.isApproximate())
        flags.append(u"approximate"_s);
    if (value.isUncertain() || value.kind() == EdtfValue::Kind::OneOf)
        flags.append(u"uncertain"_s);
    if (value.startBound() != EdtfValue::Bound::Date)
        flags.append(u"openStart"_s);
    if (value.endBound() != EdtfValue::Bound::Date)
        flags.append(u"openEnd"_s);
    return flags.join(u' ');
}

/// The lanes in the order they come, with the sign each is shown by.
class Lanes {
public:
    int indexOf(const PortableEvent& event)
    {
        const auto known = m_indices.constFind(event.lane);
        if (known != m_indices.cend())
            return *known;
        const int index = int(m_lanes.size());
        m_indices.insert(event.lane, index);
        m_lanes.push_back({ event.lane, kindOf(event, index) });
        return index;
    }

    QByteArray json(const QString& unnamed) const
    {
        QByteArray list;
        for (const Lane& lane : m_lanes) {
            JsonMembers members;
            members.add("name", lane.name.isEmpty() ? unnamed : lane.name);
            members.addRaw("kind", QByteArray::number(lane.kind));
            list += (list.isEmpty() ? "" : ",") + members.object();
        }
        return '[' + list + ']';
    }

private:
    struct Lane {
        QString name;
        int kind = 0;
    };

    static int kindOf(const PortableEvent& event, int index)
    {
        for (const auto& [category, kind] : kindsOfCategories) {
            if (event.category == QStringView(category))
                return kind;
        }
        return index % kinds;
    }

    std::vector<Lane> m_lanes;
    QHash<QString, int> m_indices;
};

QByteArray textList(const std::vector<PortablePassage>& passages)
{
    QByteArray list;
    for (const PortablePassage& passage : passages)
        list += (list.isEmpty() ? "" : ",") + jsonString(passage.words);
    return '[' + list + ']';
}

class HtmlTimelineWriter {
public:
    HtmlTimelineWriter(const PortableTimeline& timeline, const TimelineFileWords& words)
        : m_timeline(timeline)
        , m_words(words)
    {
    }

    void add(const PortableEvent& event)
    {
        const int lane = m_lanes.indexOf(event);
        m_events += m_count == 0 ? "\n" : ",\n";
        m_events += eventJson(event, lane);
        m_items += itemHtml(event);
        ++m_count;
    }

    QByteArray page() const
    {
        const QByteArray style = resource("timeline.css");
        const QByteArray script = resource("timeline.js");
        QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + escaped(m_words.language)
            + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
            + policy(style, script)
            + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<meta name=\"generator\" content=\"Tidemark " TIDEMARK_VERSION
              "\">\n<link rel=\"icon\" href=\"data:,\">\n<title>"
            + escaped(m_timeline.title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n";
        page += header() + tools() + stage() + list();
        return page + "<footer>" + word(u"made"_s)
            + "</footer>\n<script type=\"application/json\" id=\"data\">" + data() + "</script>\n<script>"
            + script + "</script>\n</body>\n</html>\n";
    }

private:
    QByteArray word(const QString& name) const { return escaped(m_words.page.value(name)); }

    QByteArray eventJson(const PortableEvent& event, int lane) const
    {
        JsonMembers members;
        members.add("title", event.title);
        if (event.date)
            members.add("date", m_words.date(*event.date));
        if (const auto span = event.date ? daySpan(*event.date) : std::nullopt) {
            members.addRaw("from", QByteArray::number(span->first));
            members.addRaw("to", QByteArray::number(span->last + 1));
            members.addUnlessEmpty("flags", flagsOf(*event.date));
        }
        members.addRaw("lane", QByteArray::number(lane));
        if (!event.state.isEmpty())
            members.add("state", m_words.state(event.state));
        members.addUnlessEmpty("speaker", event.speaker.isEmpty() ? event.issuer : event.speaker);
        members.addUnlessEmpty("wording", event.wording);
        members.addUnlessEmpty("text", event.text);
        if (!event.passages.empty())
            members.addRaw("passages", textList(event.passages));
        if (event.article >= 0)
            members.addRaw("source", QByteArray::number(event.article));
        return members.object();
    }

    // What is read aloud and printed, and all there is where scripts do not run.
    QByteArray itemHtml(const PortableEvent& event) const
    {
        const QByteArray number = QByteArray::number(m_count);
        const QByteArray date = event.date ? escaped(m_words.date(*event.date)) : word(u"undated"_s);
        return "<li id=\"e" + number + "\" data-n=\"" + number + "\"><span class=\"when\">" + date
            + "</span> <a href=\"#e" + number + "\" dir=\"auto\">" + escaped(event.title)
            + "</a> <span class=\"lane\">" + escaped(event.lane) + "</span></li>\n";
    }

    QByteArray header() const
    {
        QByteArray html = "<a class=\"skip\" href=\"#list\">" + word(u"skip"_s)
            + "</a>\n<header>\n<h1 dir=\"auto\">" + escaped(m_timeline.title) + "</h1>\n";
        if (!m_timeline.description.isEmpty())
            html += "<p class=\"about\" dir=\"auto\">" + escaped(m_timeline.description) + "</p>\n";
        for (const PortableSource& article : m_timeline.articles)
            html += "<p class=\"source\" dir=\"auto\">" + escaped(m_words.sourceLabel.arg(article.citation))
                + "</p>\n";
        return html + "</header>\n";
    }

    QByteArray tools() const
    {
        const auto button = [this](const char* id, const char* sign, const QString& name) {
            const QByteArray words = word(name);
            return QByteArray("<button type=\"button\" id=\"") + id + "\" aria-label=\"" + words
                + "\" title=\"" + words + "\">" + sign + "</button>\n";
        };
        return "<div id=\"tools\" hidden>\n<input id=\"search\" type=\"search\" autocomplete=\"off\" "
               "aria-label=\""
            + word(u"search"_s) + "\" placeholder=\"" + word(u"search"_s)
            + "\">\n<div id=\"filters\" role=\"group\" aria-label=\"" + word(u"filters"_s)
            + "\"></div>\n<div class=\"zoom\">\n" + button("zoomOut", "\xE2\x88\x92", u"zoomOut"_s)
            + button("zoomIn", "+", u"zoomIn"_s) + button("fit", "\xE2\x86\x94", u"fit"_s)
            + "</div>\n</div>\n";
    }

    QByteArray stage() const
    {
        return "<div id=\"stage\" hidden>\n<div id=\"frame\">\n<div id=\"timeline\" tabindex=\"0\" "
               "role=\"application\" "
               "aria-label=\""
            + word(u"timeline"_s) + "\" aria-describedby=\"help\"></div>\n<div id=\"undated\" hidden></div>\n"
            + "<p id=\"status\" class=\"quiet\" role=\"status\"></p>\n<p id=\"help\" class=\"quiet\">"
            + word(u"help"_s)
            + "</p>\n</div>\n<aside id=\"details\" tabindex=\"-1\" aria-live=\"polite\" aria-label=\""
            + word(u"details"_s) + "\"></aside>\n</div>\n";
    }

    QByteArray list() const
    {
        return "<section id=\"list\" aria-label=\"" + word(u"list"_s) + "\">\n<h2>" + word(u"list"_s)
            + "</h2>\n<ol>\n" + m_items + "</ol>\n</section>\n";
    }

    QByteArray data() const
    {
        JsonMembers words;
        QStringList names = m_words.page.keys();
        names.sort(); // a hash has no order of its own
        for (const QString& name : std::as_const(names))
            words.add(name.toLatin1().constData(), m_words.page.value(name));
        QByteArray sources;
        for (const PortableSource& article : m_timeline.articles)
            sources += (sources.isEmpty() ? "" : ",") + jsonString(article.citation);
        JsonMembers members;
        members.addRaw("words", words.object());
        members.addRaw("lanes", m_lanes.json(m_timeline.title));
        members.addRaw("sources", '[' + sources + ']');
        members.addRaw("events", '[' + m_events + ']');
        return members.object();
    }

    const PortableTimeline& m_timeline;
    const TimelineFileWords& m_words;
    Lanes m_lanes;
    QByteArray m_events; ///< JSON
    QByteArray m_items; ///< HTML
    qsizetype m_count = 0;
};

} // namespace

WrittenTimeline writeHtmlTimeline(
    const PortableTimeline& timeline, const TimelineWriterOptions& options, const TimelineProgress& goesOn)
{
    WrittenTimeline file;
    HtmlTimelineWriter writer(timeline, options.words);
    writeEach(timeline, goesOn, file, [&](const PortableEvent& event) {
        writer.add(event);
        ++file.written;
    });
    if (!file.cancelled)
        file.bytes = writer.page();
    return file;
}

} // namespace tidemark::exchange
