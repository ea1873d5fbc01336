// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QHash>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace tidemark::text {

/// The words of texts that are compared: runs of letters and digits, but each Chinese or Japanese character
/// and each mark by itself. White space is none.
class WordingTokens {
public:
    struct Words {
        std::vector<std::uint32_t> ids; ///< the same for the same word
        std::vector<domain::TextSpan> spans;
    };

    /// The texts must outlive it.
    void append(Words& words, QStringView text, const domain::TextSpan& span);

private:
    std::uint32_t idOf(QStringView word);

    QHash<QStringView, std::uint32_t> m_ids;
};

} // namespace tidemark::text
