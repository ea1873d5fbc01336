// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/findings_file.h"
#include "session/result.h"

namespace tidemark::session {

/// One sentence in the reader's language: the file, the place in it, and what is wrong there.
SessionError toSessionError(const exchange::FindingsFileError& error);

} // namespace tidemark::session
