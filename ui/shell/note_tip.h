// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/colour_names.h"

namespace tidemark::shell {

/// A mark's note, replies and tags as plain text, shortened; for a mark without any, the reader's own name of
/// its colour, else nothing.
QString noteTip(const domain::Annotation& annotation, const session::ColourNames& names);

} // namespace tidemark::shell
