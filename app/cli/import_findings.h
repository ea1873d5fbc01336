// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lexicon_source.h"

namespace tidemark::cli {

class LibraryArguments;

/// `import --findings`: another program's findings for one article. Returns an ExitCode.
int importFindings(const LibraryArguments& command, session::LexiconSource& lexicons);

} // namespace tidemark::cli
