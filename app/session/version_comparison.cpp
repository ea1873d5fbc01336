// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/version_comparison.h"

#include <QtConcurrentRun>

namespace tidemark::session {

VersionComparison::VersionComparison(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<text::TextDiff>::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT compared(m_watcher.result());
    });
}

void VersionComparison::compare(const QString& before, const QString& after)
{
    m_watcher.setFuture(
        QtConcurrent::run([before, after] { return text::diffTexts(before, after); }));
}

void VersionComparison::cancel()
{
    m_watcher.cancel();
}

} // namespace tidemark::session
