// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/background_layout.h"

#include <QTimerEvent>

namespace tidemark::reader {

namespace {

constexpr int pauseBefore = 120; // ms: a resize by hand comes in many steps
constexpr qint64 newsInterval = 80; // ms
constexpr qint64 slice = 4; // ms, and the unit under way
}

BackgroundLayout::BackgroundLayout(DocumentLayout& layout, QObject* parent)
    : QObject(parent)
    , m_layout(layout)
{
}

void BackgroundLayout::restart()
{
    m_next = 0;
    m_isWaiting = true;
    m_sinceNews.start();
    m_timer.start(pauseBefore, this);
}

void BackgroundLayout::stop()
{
    m_timer.stop();
}

void BackgroundLayout::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    if (std::exchange(m_isWaiting, false))
        m_timer.start(0, this);
    QElapsedTimer clock;
    clock.start();
    for (; m_next < m_layout.count() && clock.elapsed() < slice; ++m_next) {
        m_hasNews |= !m_layout.isMeasured(m_next);
        m_layout.measure(m_next);
    }
    const bool isDone = m_next >= m_layout.count();
    if (isDone)
        stop();
    if (m_hasNews && (isDone || m_sinceNews.elapsed() > newsInterval)) {
        m_hasNews = false;
        m_sinceNews.start();
        Q_EMIT heightsLearnt();
    }
}

} // namespace tidemark::reader
