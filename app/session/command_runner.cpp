// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/command_runner.h"

#include "session/store_errors.h"

namespace tidemark::session {

CommandRunner::CommandRunner(std::unique_ptr<store::Library> library)
    : m_library(std::move(library))
{
}

Result<void> CommandRunner::run(const store::ChangeSet& step)
{
    return finish(m_library->apply(step));
}

Result<void> CommandRunner::undo()
{
    return finish(m_library->undo());
}

Result<void> CommandRunner::redo()
{
    return finish(m_library->redo());
}

void CommandRunner::announce(const std::vector<store::EntityRef>& touched)
{
    Q_EMIT applied(touched);
}

Result<void> CommandRunner::finish(const store::Result<store::Applied>& outcome)
{
    if (outcome) {
        Q_EMIT applied(outcome->touched);
        return {};
    }
    SessionError error = toSessionError(outcome.error());
    Q_EMIT failed(error.sentence);
    return tl::unexpected(std::move(error));
}

} // namespace tidemark::session
