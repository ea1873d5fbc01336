// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/reading_watch.h"

#include <algorithm>

namespace tidemark::extraction {

ReadingWatch::ReadingWatch(ReadingObserver observer, qsizetype length)
    : m_observer(std::move(observer))
    , m_length(std::max<qsizetype>(1, length))
{
}

bool ReadingWatch::beginPass(int until)
{
    m_from = m_until;
    m_until = until;
    return ask(0);
}

bool ReadingWatch::ask(qsizetype position)
{
    m_asked = position;
    if (m_isStopped || !m_observer)
        return !m_isStopped;
    const auto share = static_cast<int>((m_until - m_from) * std::min(position, m_length) / m_length);
    // A pass may go through the text more than once.
    m_percent = std::max(m_percent, m_from + share);
    m_isStopped = !m_observer(m_percent);
    return !m_isStopped;
}

} // namespace tidemark::extraction
