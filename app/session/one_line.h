// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::session {

/// Words in one line: white space joined; with `limit` > 0 shortened to that many UTF-16 units, the last one
/// then an ellipsis.
QString oneLine(QStringView words, qsizetype limit = 0);

} // namespace tidemark::session
