// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"

#include <random>

namespace tidemark::fuzz {

/// Makes hostile event files out of a good one of each format. The same seed makes the same files everywhere.
class EventsMutator {
public:
    explicit EventsMutator(quint32 seed)
        : m_random(seed)
    {
    }

    std::pair<QByteArray, exchange::EventsFormat> next();

private:
    qsizetype below(qsizetype limit) { return limit > 0 ? qsizetype(m_random() % quint32(limit)) : 0; }
    void change(QByteArray& text);

    std::mt19937 m_random;
};

} // namespace tidemark::fuzz
