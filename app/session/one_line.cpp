// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/one_line.h"

namespace tidemark::session {

QString oneLine(QStringView words, qsizetype limit)
{
    QString line = words.toString().simplified();
    if (limit <= 0 || line.size() <= limit)
        return line;
    line.truncate(limit - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

} // namespace tidemark::session
