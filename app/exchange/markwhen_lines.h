// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tidemark::exchange {

/// The two sides of a line that begins an event.
struct MarkwhenEventLine {
    QStringView date;
    QStringView title;
};
std::optional<MarkwhenEventLine> markwhenEvent(QStringView line);

/// A line that opens a group or section (with its title), or closes one.
struct MarkwhenGroupLine {
    bool isEnd = false;
    int level = 0; ///< of a heading, 1..6; 0 for a group that is closed by a line of its own
    QString title;
};
std::optional<MarkwhenGroupLine> markwhenGroup(QStringView line);

/// `key: value` of a header or of an event's properties; quotes around the value are taken off.
struct MarkwhenProperty {
    QStringView key;
    QString value;
};
std::optional<MarkwhenProperty> markwhenProperty(QStringView line);

bool isMarkwhenComment(QStringView line);

/// The title of an event: links become their words, tags and ids at the end are taken off.
struct MarkwhenTitle {
    QString label;
    QStringList tags;
    QString id;
};
MarkwhenTitle markwhenTitle(QStringView words);

/// Plain text as the title of an event and back: what would be a tag, an id, a link or an escape gets a
/// backslash.
QString escapedForMarkwhen(const QString& words);
QString plainTextOfMarkwhen(QStringView words);
/// A value in double quotes, as YAML and JSON have them.
QString quotedForMarkwhen(const QString& value);

} // namespace tidemark::exchange
