// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::cli {

class LibraryArguments;

/// `tidemark import --annotations`: takes annotations of this or another program.
int importAnnotations(const LibraryArguments& command);

} // namespace tidemark::cli
