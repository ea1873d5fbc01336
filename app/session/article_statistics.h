// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tidemark::session {

struct ArticleStatistics {
    int characters = 0; ///< Unicode code points, white space left out
    int words = 0; ///< of alphabetic scripts
    int minutes = 0; ///< to read it, rounded, at least 1 for any text
    int paragraphs = 0; ///< lines that are not blank

    friend bool operator==(const ArticleStatistics&, const ArticleStatistics&) = default;
};

/// Reading speed: 450 Han characters or 230 words a minute.
ArticleStatistics statisticsOf(QStringView text);

} // namespace tidemark::session
