// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantAnimation>

namespace tidemark::reader {

/// Spreads a scroll over a few frames. It moves by differences, so that heights may change under way.
class ScrollAnimator : public QObject {
    Q_OBJECT

public:
    explicit ScrollAnimator(QObject* parent = nullptr);

    /// Adds `pixels` to what is still to be scrolled and runs for `duration` ms from now; 0 ms scrolls at
    /// once.
    void scrollBy(int pixels, int duration);
    void stop();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

Q_SIGNALS:
    void moved(int pixels);

private:
    void advance(const QVariant& progress);

    QVariantAnimation m_animation;
    int m_distance = 0;
    int m_travelled = 0;
};

} // namespace tidemark::reader
