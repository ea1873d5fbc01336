// SPDX-License-Identifier: GPL-3.0-or-later
#include "events_mutator.h"

#include <array>

namespace tidemark::fuzz {

using exchange::EventsFormat;

namespace {

const std::array<QByteArray, 4> seeds {
    QByteArray("id,lane,start,end,label,edtf,passages\n1,a,2021-09,,\"said \"\"no\"\"\",2021-09~,x\n"
               "2,b,'-0043,2023-01-05,'=two,,\"a\nb\"\n3,,,,undated,,\n4,a,,2020,before,../2020,\n"),
    QByteArray(
        R"([{"id":1,"lane":"a","start":"2021-09","end":null,"label":"x \u9019\ud842\udfb7","edtf":"2021-09~"},
{"id":"2","start":"2020","end":"2021-02-03","label":"two","text":"<p>why &amp; how</p>"},{"label":"undated"}])"),
    QByteArray(R"({"title":{"text":{"headline":"T","text":"<p>d</p>"}},"events":[
{"start_date":{"year":"2021","month":"9","day":""},"end_date":{"year":2022},"group":"g","unique_id":"u",
"text":{"headline":"<b>one</b> &#9731;","text":"a<br>b<script>c</script>"},"media":{"url":"x"}}],
"eras":[{"start_date":{"year":-43},"end_date":{"year":"50"},"text":{"headline":"era"}}],"scale":"human"})"),
    QByteArray(
        "---\ntitle: \"T: x\"\ndateFormat: d/M/y\n#tag: blue\n---\n// no\ngroup G #t\n14/01/1898 - 2 weeks: "
        "[one](u) #b !first\nid: \"1\"\nedtf: \"1898-01~\"\n\n> 2021: text\n2 weeks: two\nendGroup\n"
        "after !first 1 month 3 days: three\n2018/now: four\nDec 25, 2023 - 2024: five\n# H\n"
        "2022-05-01T12:13:14Z/2023: six\n-0043~/..: seven\n"),
};

const std::array<QByteArray, 40> pieces { "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\t", "\\", "\\u",
    "\\ud800", "{", "}", "[", "]", ":", "null", "1e999", "-", "/", "..", "~", "?", "2021-02-30", "9999",
    "-9999", "99999 years", "now", "after !", "#", "!", "<", "&#x110000;", "&", "<!--", "\xEF\xBB\xBF", "年",
    "\xF0\x9F\x8C\x8A", "---\n", "'" };

} // namespace

void EventsMutator::change(QByteArray& text)
{
    const qsizetype at = below(text.size() + 1);
    switch (below(6)) {
    case 0:
        text.remove(at, 1 + below(12));
        break;
    case 1:
        text.insert(at, text.mid(below(text.size() + 1), below(40)));
        break;
    case 2:
        if (at < text.size())
            text[at] = char(below(256));
        break;
    case 3:
        text.insert(at, pieces[size_t(below(qsizetype(pieces.size())))].repeated(1 + below(3)));
        break;
    case 4:
        text.insert(at, QByteArray::number(qlonglong(below(100'000)) - 50'000));
        break;
    default:
        text.insert(at, pieces[size_t(below(qsizetype(pieces.size())))]);
    }
}

std::pair<QByteArray, EventsFormat> EventsMutator::next()
{
    const auto index = size_t(below(qsizetype(seeds.size())));
    QByteArray text = seeds[index];
    for (qsizetype changes = below(6); changes >= 0; --changes)
        change(text);
    if (below(64) == 0)
        text.insert(below(text.size() + 1), pieces[size_t(below(qsizetype(pieces.size())))].repeated(20'000));
    return { text, static_cast<EventsFormat>(index) };
}

} // namespace tidemark::fuzz
