// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace tidemark::extraction {

/// Called on the reading's thread with how far it has come, 0..100 and never falling; returning false gives
/// the reading up. Called at bounded distances in the text, so also without progress in between.
using ReadingObserver = std::function<bool(int percent)>;

/// Counts the progress of a reading over its passes through the text, and knows whether it was given up. The
/// passes ask goesOn() in their loops; without an observer it always says yes.
class ReadingWatch {
public:
    /// `length` of the text in UTF-16 units.
    ReadingWatch(ReadingObserver observer, qsizetype length);

    /// A pass begins; when it has gone through the text, `until` percent of the work are done. False when the
    /// reading was given up.
    bool beginPass(int until);
    /// Whether the pass that has come to `position` shall go on. Cheap enough for every step of a loop.
    bool goesOn(qsizetype position)
    {
        const auto distance = static_cast<size_t>(position - m_asked); // huge for a step backwards
        return distance < reach ? !m_isStopped : ask(position);
    }
    bool isStopped() const { return m_isStopped; }

private:
    static constexpr size_t reach = 8192; ///< UTF-16 units between two questions

    bool ask(qsizetype position);

    ReadingObserver m_observer;
    qsizetype m_length;
    qsizetype m_asked = 0;
    int m_from = 0;
    int m_until = 0;
    int m_percent = 0;
    bool m_isStopped = false;
};

} // namespace tidemark::extraction
