// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/item_roles.h"

#include <QModelIndex>

namespace tidemark::browse {

/// A pencil and the number of the reader's notes on the row's item; empty when there is none.
inline QString noteMark(const QModelIndex& index)
{
    const int notes = index.data(session::NoteCountRole).toInt();
    return notes > 0 ? QStringLiteral("✎ %1").arg(notes) : QString();
}

} // namespace tidemark::browse
