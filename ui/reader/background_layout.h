// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/document_layout.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace tidemark::reader {

/// Learns the heights of units nobody has looked at yet, in slices of a few milliseconds while the program is
/// idle.
class BackgroundLayout : public QObject {
    Q_OBJECT

public:
    explicit BackgroundLayout(DocumentLayout& layout, QObject* parent = nullptr);

    /// Starts over, once nothing has changed for a moment.
    void restart();
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Some heights are now exact. Told a few times a second and at the end.
    void heightsLearnt();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    DocumentLayout& m_layout;
    QBasicTimer m_timer;
    bool m_isWaiting = false;
    bool m_hasNews = false;
    QElapsedTimer m_sinceNews;
    int m_next = 0;
};

} // namespace tidemark::reader
