// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/result.h"
#include "store/library.h"

#include <QObject>

#include <memory>

namespace tidemark::session {

/// The one way to change an open library: carries out steps and tells every listener what they touched.
class CommandRunner : public QObject {
    Q_OBJECT
public:
    explicit CommandRunner(std::unique_ptr<store::Library> library);

    store::Library& library() const { return *m_library; }
    Result<void> run(const store::ChangeSet& step);
    Result<void> undo();
    Result<void> redo();
    /// Makes the listeners know of changes that were committed without run().
    void announce(const std::vector<store::EntityRef>& touched);

Q_SIGNALS:
    void applied(const std::vector<tidemark::store::EntityRef>& touched);
    void failed(const QString& sentence);

private:
    Result<void> finish(const store::Result<store::Applied>& outcome);

    std::unique_ptr<store::Library> m_library;
};

} // namespace tidemark::session
