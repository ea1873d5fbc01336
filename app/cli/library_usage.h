// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/own_words_options.h"

// What `tidemark SUBCOMMAND --help` prints for the subcommands that work on a library.
namespace tidemark::cli {

inline constexpr const char16_t* importUsage
    = uR"(import FILE... --library LIB [--dossier NAME] [--own-words DIR | --no-own-words]
       import [FILE] --findings JSON --library LIB [--article ID]

Imports UTF-8 text files into the library, which is made when there is none. Prints one JSON object a file:
{"file","id","title","already_there"}, or {"file","error"}. A text that the library has already is not stored again.
The dossier is made when there is none of that name. Exit code 1 when any file could not be imported.

With --findings, takes what another program found in one article, as suggestions that name their source. JSON has the
form that extract prints; its "source" or "generator" names the program, else the file's name does. The article is the
FILE, imported when the library does not have it, or --article ID, or the only one imported from a file of the name
that JSON gives as "file". Offsets are code points of the canonical text; words ("text") that do not stand at their
offsets are looked for nearby. What the article has already, and what the reader rejected, is not added. Prints one
object: {"findings","source","id","title","added","known","left_out":[{"place","reason"}]}, with FILE also "file" and
"already_there". Exit code 1 and nothing imported when JSON has a bad field or is about another text.

)" OWN_WORDS_USAGE;

inline constexpr const char16_t* listUsage = uR"(list --library LIB

Prints the articles of the library in order of import, one JSON object a line:
{"id","title","byline","outlet","lang","published","published_inferred","source","imported","dossiers"}.)";

inline constexpr const char16_t* showUsage = uR"(show ARTICLE --library LIB

ARTICLE is an id as printed by list. Prints one JSON object:
{"article":{...}, "items":[{"id","kind","state","origin","source","edited","finding":{...}}],
 "annotations":[{"id","start","end","text","item","colour","style","body","tags","created","modified"}]}
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
  {"op":"accept","item":ID}                 likewise reject, dispute, and reset (suggested again)
  {"op":"edit_item","item":ID, ...}         any of the fields of the item's kind:
      time_expression: value; quotation: speaker, role; policy: title, issuer, date, term;
      figure: value, unit, what, of_whom, as_of; person: name, role, affiliation; event: date, title, category
  {"op":"restore_item","item":ID}           gives back what was extracted
  {"op":"add_event","article":ID,"start":N,"end":N,"title":TEXT,"date":EDTF or null}     also: "category", "id"
  {"op":"undo"}, {"op":"redo"}              the last step, also one of an earlier run

colour: yellow, green, blue, pink, purple. style: highlight, underline.
category: policy, product, figure, statement, other.)";

inline constexpr const char16_t* checkUsage = uR"(check --library LIB

Verifies the library without changing it: schema, integrity, foreign keys, the hash of every row and of every text.
Prints one JSON object for each problem, {"table","id","why"}, and at the end {"clean","rows","problems"}.
Exit code 1 when there is any problem.)";

} // namespace tidemark::cli
