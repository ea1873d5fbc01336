// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_diff.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace tidemark::session {

/// Compares two texts on a worker thread; only the last comparison asked for counts.
class VersionComparison : public QObject {
    Q_OBJECT
public:
    explicit VersionComparison(QObject* parent = nullptr);

    void compare(const QString& before, const QString& after);
    void cancel();

Q_SIGNALS:
    void compared(const tidemark::text::TextDiff& diff); ///< from the event loop

private:
    QFutureWatcher<text::TextDiff> m_watcher;
};

} // namespace tidemark::session
