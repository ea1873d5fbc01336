// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace tidemark::translations {

struct Message {
    QStringList translations; ///< one, or the plural forms
    bool isPlural = false;
    bool isFinished = true;
};

/// The messages of a .ts file, keyed by context, source and comment; obsolete ones left out.
using Messages = QHash<QString, Message>;

Messages readMessages(const QString& path);
/// The source text of a key.
QString sourceOf(const QString& key);

} // namespace tidemark::translations
