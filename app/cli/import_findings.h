// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::session {
class LexiconSource;
}

namespace tidemark::cli {

class LibraryArguments;

/// `import --findings`: another program's findings for one article, which is read with `lexicons` when the
/// library does not have it. Returns an ExitCode.
int importFindings(const LibraryArguments& command, session::LexiconSource& lexicons);

} // namespace tidemark::cli
