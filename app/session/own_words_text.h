// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/own_words.h"

#include <QCoreApplication>

namespace tidemark::session {

/// What is wrong with a file of own words, where and what was done about it, in the reader's language.
QString faultSentence(const extraction::OwnWordsFault& fault);

/// The name a reader knows a table by; the file's name when it has none.
QString lexiconTitle(const QString& table);
/// A sentence or meaning of a table's header in the reader's language.
QString lexiconText(const QString& text);

/// What a file of own words begins with: comments that say what the table is, with an example.
QString ownWordsTemplate(const QString& table, const extraction::LexiconTable& builtIn);
/// README.txt of the folder.
QString ownWordsReadme(const extraction::Lexicons& builtIn);

} // namespace tidemark::session
