// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidemark::test {

/// One example of a table under tests/extraction/rows: a text, and what is to be read out of it.
struct Row {
    QByteArray tag; ///< file, line and text, for the test's output
    QString text;
    QStringList expected;
    QByteArray published;
    bool bothScripts = true; ///< the same findings are wanted in the other Chinese script
};

/// Rows of a tab-separated table: the text (¶ parts paragraphs), then one cell for each finding. A line
/// "@published DATE" holds for the rows below it, "@scripts one|both" as well; # begins a comment.
std::vector<Row> readRows(const QString& table);

/// The text in the other Chinese script, character for character.
QString inOtherScript(const QString& text);

/// Where `words` stand in `text`, from `from` on; "begin...end" stands for everything from one to the other.
std::optional<domain::TextSpan> locate(const QString& words, const QString& text, qsizetype from = 0);

/// `words` of `text` as they stand at the same place of `converted`; words that the text does not hold are
/// converted alone.
QString carriedOver(const QString& words, const QString& text, const QString& converted);

} // namespace tidemark::test
