// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotation_file.h"
#include "session/result.h"

namespace tidemark::session {

/// The sentence for the reader, in their language, naming the file and the reason.
SessionError toSessionError(const exchange::AnnotationFileError& error);

} // namespace tidemark::session
