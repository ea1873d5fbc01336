// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/own_words_options.h"

// What `tidemark SUBCOMMAND --help` prints for the subcommands that work on a library.
namespace tidemark::cli {

inline constexpr const char16_t* importUsage
    = uR"(import FILE... --library LIB [--dossier NAME] [--as-version-of ID | --separate]
       [--own-words DIR | --no-own-words]
       import [FILE] --findings JSON --library LIB [--article ID]
       import --annotations JSON --library LIB [--article ID]

Imports UTF-8 text files into the library, which is made when there is none. Prints one JSON object a file:
{"file","id","title","already_there","version"}, or {"file","error"}. A text that the library has already is not stored
again. A changed text of an article that is there (the same title, file name or outlet and byline, and enough shared
words) becomes a new version of it: "version" is its number, and "marks":{"sure","doubtful","orphan","items_left"} says
how the marks on the article were carried over and how many of the reader's own or judged items have no passage any
more; {"op":"undo"} of annotate takes it back. A text that only resembles an article is stored by itself, with the
article's id as "resembles". --as-version-of makes FILE a version of that article whatever it resembles, --separate an
article of its own.
The dossier is made when there is none of that name. Exit code 1 when any file could not be imported.

With --findings, takes what another program found in one article, as suggestions that name their source. JSON has the
form that extract prints; its "source" or "generator" names the program, else the file's name does. The article is the
FILE, imported when the library does not have it, or --article ID, or the only one imported from a file of the name
that JSON gives as "file". Offsets are code points of the canonical text; words ("text") that do not stand at their
offsets are looked for nearby. What the article has already, and what the reader rejected, is not added. Prints one
object: {"findings","source","id","title","added","known","left_out":[{"place","reason"}]}, with FILE also "file" and
"already_there". Exit code 1 and nothing imported when JSON has a bad field or is about another text.

With --annotations, takes W3C Web Annotations (JSON-LD: a collection, a page, an array or one) or rows of the
Hypothesis API, in one step. Their article is known by its id, by the SHA-256 of its text, by the text that the file
holds, or by its title; what names none of these is looked for by its words in --article ID. A mark whose words stand
elsewhere is moved, and is doubtful or an orphan when its place is not certain. Prints one object: {"annotations",
"added","doubtful","orphaned","replies","known","articles","left_out":[{"place","reason"}]}. Exit code 1 when the file
cannot be read or nothing of it could be taken.

)" OWN_WORDS_USAGE;

inline constexpr const char16_t* exportUsage
    = uR"(export --library LIB --format FORMAT [--what annotations|events] [--article ID]... [--dossier NAME] [-o OUT]
       [OPTIONS]
       export --events FILE --format FORMAT [-o OUT] [OPTIONS]

Writes the annotations or the events of the articles named, or of the whole library, to OUT or standard output.
FORMAT of annotations is
  jsonld       W3C Web Annotation Data Model 1.0 as JSON-LD; selectors count in Unicode code points of the text
  hypothesis   the rows of the Hypothesis API, replies as references
  markdown, html, csv
FORMAT of events that are not rejected is
  timelinejs     JSON of TimelineJS 3        markwhen       text that Tidemark reads back to the same events
  ics            iCalendar, whole days       json           all fields, passages in code points
  html-timeline  one page that works without a network
  csv            with --what events: id,lane,start,end,label, which Tidemark opens, then edtf,category,speaker,
                 wording,passages,article,state
csv alone is of annotations. Events that a format has no place for are counted on standard error: without a date in
timelinejs, markwhen and ics, before the year 1 in markwhen and ics. In ics the stamp of an entry is the moment its event
was made, known from its id. With --events, FILE is a file of events as timeline takes it, written in another format.
OUT appears when it is complete. Options:
  --with-texts, --without-texts   jsonld: whether the file holds the articles' texts and items, so that import into an
                                  empty library gives everything back; a whole library is written with them
  --bom                           csv: begins with a byte order mark, which Excel needs
  --dossier NAME                  events: those of its articles
  --lang zh_TW|zh_CN|en           events: language of lanes and other words, zh_TW unless told
  --title TEXT                    events: title of the file)";

inline constexpr const char16_t* listUsage = uR"(list --library LIB

Prints the articles of the library in order of import, one JSON object a line:
{"id","title","byline","outlet","lang","published","published_inferred","source","imported","dossiers"}.)";

inline constexpr const char16_t* showUsage = uR"(show ARTICLE --library LIB

ARTICLE is an id as printed by list. Prints one JSON object:
{"article":{...}, "items":[{"id","kind","state","origin","source","edited","finding":{...}}],
 "annotations":[{"id","start","end","text","anchor","item","colour","style","body","tags","replies","created",
  "modified"}]}
A finding has the fields that extract prints; source is the program it came from, with its version or as the imported
file names it. Offsets are Unicode code points, end exclusive.)";

inline constexpr const char16_t* annotateUsage = uR"(annotate --library LIB --batch -

Reads one operation a line as JSON, from standard input or from the file named instead of "-". Each is committed by
itself and then acknowledged with the line "ack SEQ", SEQ being its number in the library's operations log. A line that
cannot be carried out gives "error LINE: why" on standard error, the others are carried out all the same, and the exit
code is 1. Offsets are Unicode code points, end exclusive; dates are EDTF.

  {"op":"add_annotation","article":ID,"start":N,"end":N,"body":MARKDOWN}
      start and end are left out for a mark on the whole article; also: "item":ID, "colour", "style", "tags":[...],
      and "id":UUID to choose the new annotation's id, so that later lines can name it
  {"op":"edit_annotation","id":ID, ...}     any of start and end, colour, style, body, tags
  {"op":"delete_annotation","id":ID}
  {"op":"add_reply","annotation":ID,"body":MARKDOWN}           also: "id":UUID of the new reply
  {"op":"edit_reply","annotation":ID,"id":REPLY,"body":MARKDOWN}
  {"op":"delete_reply","annotation":ID,"id":REPLY}
  {"op":"accept","item":ID}                 likewise reject, dispute, and reset (suggested again)
  {"op":"edit_item","item":ID, ...}         any of the fields of the item's kind:
      time_expression: value; quotation: speaker, role; policy: title, issuer, date, term;
      figure: value, unit, what, of_whom, as_of; person: name, role, affiliation; event: date, title, category
  {"op":"restore_item","item":ID}           gives back what was extracted
  {"op":"add_event","article":ID,"start":N,"end":N,"title":TEXT,"date":EDTF or null}     also: "category", "id"
  {"op":"undo"}, {"op":"redo"}              the last step, also one of an earlier run

colour: yellow, green, blue, pink, purple. style: highlight, underline, strike.
category: policy, product, figure, statement, other.)";

inline constexpr const char16_t* checkUsage = uR"(check --library LIB

Verifies the library without changing it: schema, integrity, foreign keys, the hash of every row and of every text.
Prints one JSON object for each problem, {"table","id","why"}, and at the end {"clean","rows","problems"}.
Exit code 1 when there is any problem.)";

} // namespace tidemark::cli
