// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/scroll_animator.h"

#include <QEasingCurve>

#include <cmath>

namespace tidemark::reader {

ScrollAnimator::ScrollAnimator(QObject* parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &ScrollAnimator::advance);
}

void ScrollAnimator::scrollBy(int pixels, int duration)
{
    const int left = isRunning() ? m_distance - m_travelled : 0;
    m_animation.stop();
    m_distance = left + pixels;
    m_travelled = 0;
    if (duration <= 0) {
        Q_EMIT moved(std::exchange(m_distance, 0));
        return;
    }
    m_animation.setDuration(duration);
    m_animation.start();
}

void ScrollAnimator::stop()
{
    m_animation.stop();
}

void ScrollAnimator::advance(const QVariant& progress)
{
    const int reached = int(std::lround(progress.toReal() * m_distance));
    const int step = reached - std::exchange(m_travelled, reached);
    if (step != 0)
        Q_EMIT moved(step);
}

} // namespace tidemark::reader
