// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::cli {

class LibraryArguments;

/// `import --findings`: another program's findings for one article. Returns an ExitCode.
int importFindings(const LibraryArguments& command);

} // namespace tidemark::cli
