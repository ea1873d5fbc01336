// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace tidemark::cli {

class LibraryArguments;

enum class ExportSubject { Annotations, Events };

/// What `export` writes: as --what says, else what the format is of; formats of both are of annotations.
/// Nothing after saying what is wrong with the options.
std::optional<ExportSubject> exportSubject(const LibraryArguments& command);

/// `export` of events; the exit code.
int exportTimeline(const LibraryArguments& command);

} // namespace tidemark::cli
