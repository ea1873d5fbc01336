// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "row_file.h"

#include <QTest>

namespace tidemark::test {

/// Data of a test function: the rows of `tables`, as written and, where they say so, in the other script.
/// Columns text, expected and published.
void addRows(const QStringList& tables);

/// The text below a headline, so that it is a paragraph of an article.
QString articleOf(const QString& text);

/// What a failing row shows: what was read beside what was expected.
QByteArray difference(const QString& text, const QStringList& read, const QStringList& expected);

/// What was read, each finding cut to as many |-parts as the finding expected in its place.
QStringList cutLike(const QStringList& read, const QStringList& expected);

} // namespace tidemark::test
