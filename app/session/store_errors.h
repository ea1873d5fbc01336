// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/result.h"
#include "store/store_error.h"

namespace tidemark::session {

/// The sentence for the reader, in their language.
SessionError toSessionError(const store::StoreError& error);

inline tl::unexpected<SessionError> unexpected(const store::StoreError& error)
{
    return tl::unexpected(toSessionError(error));
}

inline tl::unexpected<SessionError> unexpected(SessionError::Kind kind, const QString& sentence)
{
    return tl::unexpected(SessionError { kind, sentence });
}

} // namespace tidemark::session
